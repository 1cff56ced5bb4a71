import type { z } from 'zod';

/**
 * Event contracts: the promise a service makes about one version of one event.
 *
 * A body is written in JSON's own terms, so that what is parsed is exactly what is stored: money
 * is an integer number of pence (`penceToJson` and `penceFromJson` of money.ts cross over to
 * bigint), dates and instants are text, and "none" is null. In version 1 no field is optional:
 * an optional field is always one that was added after release. A released version never changes
 * otherwise; the next shape is a new file, `<event>.v2.ts`.
 */

/** The services that own events, in the order in which they are shown. */
export const services = [
  'directory',
  'finance',
  'procurement',
  'hr-payroll',
  'estates',
  'risk',
  'reporting',
] as const;

/** The name of a service; also the prefix of its events' types. */
export type ServiceName = (typeof services)[number];

/** One version of one event: how its body looks, and an example that parses. */
export type Contract<Body = unknown, Type extends string = string> = {
  /** `<service>.<past-tense>`, such as `finance.journal-posted`. */
  readonly type: Type;
  readonly version: number;
  /** The service that owns it. */
  readonly service: ServiceName;
  /** One sentence: what happened when this event is written. */
  readonly summary: string;
  /** Strict: a field it does not know is refused. */
  readonly schema: z.ZodType<Body>;
  readonly example: Body;
};

/** The body that a contract describes. */
export type BodyOf<C> = C extends Contract<infer Body> ? Body : never;

/**
 * Declares a contract. Throws at import when the type is not `<service>.<words-with-hyphens>` of
 * a known service or the version is not a positive whole number.
 */
export function contract<const Type extends string, Schema extends z.ZodType>(declared: {
  type: Type;
  version: number;
  summary: string;
  schema: Schema;
  example: z.output<Schema>;
}): Contract<z.output<Schema>, Type> {
  const [prefix, event] = declared.type.split('.');
  const service = services.find((name) => name === prefix);
  if (!service || !/^[a-z]+(-[a-z]+)*$/.test(event ?? '')) {
    throw new Error(`${declared.type}: not <service>.<event>`);
  }
  if (!Number.isInteger(declared.version) || declared.version < 1) {
    throw new Error(`${declared.type}: version ${declared.version} is not 1, 2, 3 …`);
  }
  const { type, version, summary, example } = declared;
  const schema = declared.schema as unknown as z.ZodType<z.output<Schema>>;
  return { type, version, service, summary, schema, example };
}
