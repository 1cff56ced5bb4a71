import fc from 'fast-check';
import { z } from 'zod';

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/**
 * A value that a schema takes: every required property, the least of everything. Rules that are
 * not part of a JSON schema (refinements) may still refuse it.
 */
export function sampleOf(schema: z.ZodType): unknown {
  return valueOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema);
}

const formats: Readonly<Record<string, string>> = {
  uuid: '11111111-1111-4111-8111-111111111111',
  date: '2026-01-15',
  'date-time': '2026-01-15T09:00:00.000Z',
  email: 'someone@example.org',
  uri: 'https://example.org',
};

function valueOf(schema: Schema): unknown {
  const { anyOf, oneOf, allOf, minItems = 0, items = {}, properties = {}, required = [] } = schema;
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = anyOf ?? oneOf;
  if (choices) return valueOf(choices[0]!);
  if (allOf) return Object.assign({}, ...allOf.map(valueOf)) as unknown;
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object')
    return Object.fromEntries(required.map((name) => [name, valueOf(properties[name] ?? {})]));
  if (type === 'array') return Array.from({ length: minItems }, () => valueOf(items));
  if (type === 'integer' || type === 'number')
    return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
  if (type === 'boolean') return false;
  if (type === 'null') return null;
  return textOf(schema);
}

function textOf({ format, pattern, minLength = 1 }: Schema): string {
  const known = format && formats[format];
  if (known) return known;
  if (pattern)
    return fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 })[0]!;
  return 'x'.repeat(Math.max(1, minLength));
}
