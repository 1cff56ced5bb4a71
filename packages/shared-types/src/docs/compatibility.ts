/** A JSON Schema, or a part of one, as it was parsed. */
type Json = Readonly<Record<string, unknown>>;

/** Words for the reader, which bind nobody. */
const WORDS = new Set(['$schema', '$id', 'title', 'description', 'examples', 'required']);

/**
 * What a new JSON Schema of a released event breaks, in sentences that name the field; none when
 * all that was added is optional fields (and words). Everything else is a break, in both
 * directions: a field taken away, required, tightened or loosened would surprise somebody.
 */
export function incompatibilities(before: Json, after: Json, at = ''): string[] {
  const place = at || 'the event';
  const faults: string[] = [];
  const wasRequired = namesIn(before.required);
  const isRequired = namesIn(after.required);
  for (const name of wasRequired) {
    if (!isRequired.has(name)) faults.push(`${at}/${name} is now optional`);
  }
  for (const name of isRequired) {
    if (!wasRequired.has(name)) faults.push(`${at}/${name} is now required`);
  }

  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (WORDS.has(key)) continue;
    const [was, is] = [before[key], after[key]];
    if (key === 'properties' && isObject(was) && isObject(is)) {
      faults.push(...fieldFaults(was, is, at));
    } else if (isObject(was) && isObject(is)) {
      faults.push(...incompatibilities(was, is, key === 'items' ? `${at}[]` : `${at} ${key}`));
    } else if (
      Array.isArray(was) &&
      Array.isArray(is) &&
      was.every(isObject) &&
      is.every(isObject)
    ) {
      if (was.length !== is.length) faults.push(`${place}: the choices of ${key} have changed`);
      else faults.push(...was.flatMap((one, index) => incompatibilities(one, is[index]!, at)));
    } else if (JSON.stringify(was) !== JSON.stringify(is)) {
      faults.push(`${place}: ${key} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`);
    }
  }
  return faults;
}

/** The faults of the fields of one object; a field that is new is none of them. */
function fieldFaults(was: Json, is: Json, at: string): string[] {
  return Object.keys(was).flatMap((name) => {
    const field = is[name];
    if (!isObject(field)) return [`${at}/${name} is gone`];
    return incompatibilities(was[name] as Json, field, `${at}/${name}`);
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesIn(value: unknown): Set<string> {
  return new Set(Array.isArray(value) ? (value as string[]) : []);
}
