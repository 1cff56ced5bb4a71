/** A part of an OpenAPI document, as it was parsed. */
export type Json = Readonly<Record<string, unknown>>;

/** Which way a value goes: a client sends it, or reads it. */
export type Way = 'sent' | 'read';

/** What breaks a client, and where: a path from the value's top, such as `/lines[]/amount`. */
export interface Fault {
  readonly at: string;
  readonly says: string;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The faults of a part, seen from further up. */
export const below = (at: string, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, at: `${at}${fault.at}` }));

const LIMITS = (
  'minimum exclusiveMinimum minLength minItems minProperties ' +
  'maximum exclusiveMaximum maxLength maxItems maxProperties'
).split(' ');
/** Words for the reader, and what is compared by name below; any other keyword must stay as it is. */
const KNOWN = new Set(
  (
    'title description examples default deprecated format pattern ' +
    'type enum const properties required additionalProperties items'
  )
    .split(' ')
    .concat(LIMITS),
);

/**
 * Compares JSON Schemas of two documents, following references in each. What a client sends must
 * still be taken: nothing it sent is refused, nothing new is demanded. What it reads must still be
 * there, with its type: a reply may gain fields and members of an enum, which readers pass over.
 */
export class SchemaFaults {
  readonly #documents: { readonly was: Json; readonly is: Json };
  readonly #known = new Map<string, Fault[]>();

  constructor(was: Json, is: Json) {
    this.#documents = { was, is };
  }

  of(was: Json, is: Json, way: Way): Fault[] {
    const refs = [was.$ref, is.$ref].filter((ref) => ref !== undefined);
    if (refs.length === 0) return this.#ofBranches(was, is, way);
    // A schema that refers to itself is met again inside itself, where it adds nothing.
    const key = `${way} ${JSON.stringify(was)} ${JSON.stringify(is)}`;
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, []);
    const found = this.#ofBranches(was, is, way);
    this.#known.set(key, found);
    return found;
  }

  /** Every kind of value that may come must be one of those that were, or are, provided for. */
  #ofBranches(was: Json, is: Json, way: Way): Fault[] {
    const [before, after] = [this.#branches(was, 'was'), this.#branches(is, 'is')];
    const [coming, provided] = way === 'sent' ? [before, after] : [after, before];
    return coming.flatMap((one) => {
      const tried = provided.map((other) =>
        way === 'sent' ? this.#ofOne(one, other, way) : this.#ofOne(other, one, way),
      );
      return tried.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
    });
  }

  /** The plain schemas that a schema allows for: of a union each, of several types each. */
  #branches(schema: Json, side: 'was' | 'is'): Json[] {
    if (typeof schema.$ref === 'string') {
      return this.#branches(resolve(this.#documents[side], schema.$ref), side);
    }
    const union = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
    if (union) return union.flatMap((one) => this.#branches(one, side));
    if (!Array.isArray(schema.type)) return [schema];
    return schema.type.map((type: unknown) => (type === 'null' ? { type } : { ...schema, type }));
  }

  #ofOne(was: Json, is: Json, way: Way): Fault[] {
    const [coming, provided] = way === 'sent' ? [was, is] : [is, was];
    const isOfType =
      provided.type === undefined ||
      provided.type === coming.type ||
      (provided.type === 'number' && coming.type === 'integer');
    if (!isOfType) {
      const type = typeof coming.type === 'string' ? coming.type : 'anything';
      return [{ at: '', says: `${way === 'sent' ? 'may no longer be' : 'may now be'} ${type}` }];
    }
    return [
      ...valueFaults(was, is, way),
      ...this.#fieldFaults(was, is, way),
      ...this.#restFaults(was, is, way),
      ...this.#itemFaults(was, is, way),
    ];
  }

  #fieldFaults(was: Json, is: Json, way: Way): Fault[] {
    const [before, after] = [fieldsOf(was), fieldsOf(is)];
    const [demanded, kept] = way === 'sent' ? [is, was] : [was, is];
    const others = namesIn(kept.required);
    const required = [...namesIn(demanded.required)].filter((name) => !others.has(name));
    return [
      ...Object.entries(before).flatMap(([name, field]) => {
        const now = after[name];
        if (now === undefined) return [{ at: `/${name}`, says: 'is gone' }];
        return below(`/${name}`, this.of(field, now, way));
      }),
      ...required
        .filter((name) => way === 'sent' || name in after)
        .map((name) => ({
          at: `/${name}`,
          says: way === 'sent' ? 'is now required' : 'may now be missing',
        })),
    ];
  }

  /** The fields that have no name in the schema. */
  #restFaults(
    { additionalProperties: before = true }: Json,
    { additionalProperties: after = true }: Json,
    way: Way,
  ): Fault[] {
    if (isObject(before) && isObject(after)) return below('/*', this.of(before, after, way));
    if (way === 'sent' && before !== false && after !== true) {
      return [{ at: '/*', says: 'other fields are no longer taken as before' }];
    }
    return way === 'read' && isObject(before) ? [{ at: '/*', says: 'is gone' }] : [];
  }

  #itemFaults({ items: before }: Json, { items: after }: Json, way: Way): Fault[] {
    if (isObject(before) && isObject(after)) return below('[]', this.of(before, after, way));
    const isTighter = way === 'sent' ? isObject(after) : isObject(before);
    return isTighter ? [{ at: '[]', says: 'is no longer as before' }] : [];
  }
}

/** What one value may be, apart from its parts. */
function valueFaults(was: Json, is: Json, way: Way): Fault[] {
  const says: string[] = [];
  const [before, after] = [membersOf(was), membersOf(is)];
  if (way === 'sent' && after) {
    const lost = before?.filter((member) => !after.includes(member));
    if (!lost) says.push(`takes only ${after.join(', ')}`);
    else if (lost.length > 0) says.push(`no longer takes ${lost.join(', ')}`);
  }
  if (way === 'read' && was.const !== undefined && is.const !== was.const) {
    says.push(`is no longer always ${JSON.stringify(was.const)}`);
  }
  if (way === 'sent') says.push(...limitFaults(was, is));
  const keywords = way === 'sent' ? ['format', 'pattern'] : ['format'];
  for (const key of keywords) {
    const bound = way === 'sent' ? is[key] : was[key];
    if (bound !== undefined && was[key] !== is[key]) says.push(`${key} ${changed(was, is, key)}`);
  }
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const isSame = JSON.stringify(was[key]) === JSON.stringify(is[key]);
    if (!KNOWN.has(key) && !isSame) says.push(`${key} ${changed(was, is, key)}`);
  }
  return says.map((one) => ({ at: '', says: one }));
}

/** Limits that leave less room than before, where there may have been none. */
function limitFaults(was: Json, is: Json): string[] {
  return LIMITS.flatMap((key) => {
    const [before, after] = [was[key], is[key]];
    if (typeof after !== 'number') return [];
    const sign = key.toLowerCase().includes('max') ? -1 : 1;
    const isTighter = typeof before !== 'number' || (after - before) * sign > 0;
    return isTighter ? [`${key} ${changed(was, is, key)}`] : [];
  });
}

const changed = (was: Json, is: Json, key: string): string =>
  `was ${JSON.stringify(was[key]) ?? 'none'} and is ${JSON.stringify(is[key]) ?? 'none'}`;

/** A branch that is of another type altogether is further off than one that differs inside. */
const weight = (faults: readonly Fault[]): number =>
  faults.reduce((sum, { at }) => sum + (at === '' ? 1_000 : 1), 0);

function membersOf(schema: Json): string[] | null {
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  return Array.isArray(schema.enum) ? schema.enum.map((member) => JSON.stringify(member)) : null;
}

const fieldsOf = ({ properties }: Json): Readonly<Record<string, Json>> =>
  isObject(properties) ? (properties as Readonly<Record<string, Json>>) : {};

const namesIn = (names: unknown): Set<string> =>
  new Set(Array.isArray(names) ? (names as string[]) : []);

function resolve(document: Json, ref: string): Json {
  const found = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), document);
  if (!isObject(found)) throw new Error(`the document refers to ${ref}, which is not in it`);
  return found;
}
