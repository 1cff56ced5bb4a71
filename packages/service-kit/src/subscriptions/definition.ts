import type { z } from 'zod';
import type { Decision, FactsOf, Reads } from '../command.ts';
import type { Context } from '../context.ts';
import type { EventContract, TrustTable, Write } from '../database/statements.ts';
import type { LoggedEvent } from '../log/append.ts';

/** An event whose body has been read by its contract. */
export type Known<C extends EventContract> = Omit<LoggedEvent, 'body' | 'type'> & {
  readonly type: C['type'];
  readonly body: C extends { readonly schema: z.ZodType<infer B> } ? B : never;
};

/** Whether an event is of a contract; narrows its body. */
export function isEvent<C extends EventContract>(
  event: Known<EventContract>,
  contract: C,
): event is Known<C> {
  return event.type === contract.type;
}

/**
 * A copy or read model kept from events: batched, and rebuildable from the first event. What it
 * makes of one source's events must not depend on how they interleave with another source's.
 */
export interface Projection {
  readonly kind: 'projection';
  readonly name: string;
  readonly on: readonly EventContract[];
  /** All tables it writes, and nothing else writes. */
  readonly tables: readonly TrustTable[];
  readonly read?: (events: readonly Known<EventContract>[], trustId: string) => Reads;
  /** The events of one trust, in order; what it returns for several trusts is sent together. */
  readonly apply: (
    events: readonly Known<EventContract>[],
    facts: never,
    trustId: string,
  ) => readonly Write[];
}

/** Declares a projection. */
export function projection<
  C extends EventContract,
  R extends Reads = Record<never, never>,
>(definition: {
  readonly name: string;
  readonly on: readonly C[];
  readonly tables: readonly TrustTable[];
  readonly read?: (events: readonly Known<C>[], trustId: string) => R;
  readonly apply: (
    events: readonly Known<C>[],
    facts: FactsOf<R>,
    trustId: string,
  ) => readonly Write[];
}): Projection {
  return { ...definition, kind: 'projection' } as unknown as Projection;
}

/**
 * What a service does because of an event: an ordinary command of one trust, in whose transaction
 * the position moves. It may emit, may refuse nothing (a refusal parks the stream), may wait for a
 * fact of another source, and is never rebuilt.
 */
export interface Reaction {
  readonly kind: 'reaction';
  readonly name: string;
  readonly on: readonly EventContract[];
  readonly series?: (event: Known<EventContract>, ctx: Context) => string;
  readonly read: (event: Known<EventContract>, ctx: Context) => Reads;
  readonly decide: (facts: never, event: Known<EventContract>, ctx: Context) => Decision<unknown>;
  readonly write: (value: never, ctx: Context) => readonly Write[];
}

/** Declares a reaction to one kind of event, or to several of one source in their order. */
export function reaction<C extends EventContract, R extends Reads, A>(definition: {
  readonly name: string;
  readonly on: C | readonly C[];
  readonly series?: (event: Known<C>, ctx: Context) => string;
  readonly read: (event: Known<C>, ctx: Context) => R;
  readonly decide: (facts: FactsOf<R>, event: Known<C>, ctx: Context) => Decision<A>;
  readonly write: (value: A, ctx: Context) => readonly Write[];
}): Reaction {
  return { ...definition, kind: 'reaction', on: [definition.on].flat() } as unknown as Reaction;
}

/** What a service does with what it hears. */
export type Subscription = Projection | Reaction;

/** The services whose logs a subscription hears: the first part of each event's type. */
export function sourcesOf({ on }: Subscription): string[] {
  return [...new Set(on.map(({ type }) => type.split('.')[0]!))];
}

/**
 * Reads an event's body by its contract; null for a type the subscription does not ask for. Throws
 * where the body breaks the contract or its version is unknown, which parks the stream.
 */
export function know(
  event: LoggedEvent,
  on: readonly EventContract[],
): Known<EventContract> | null {
  const versions = on.filter((c) => c.type === event.type);
  if (versions.length === 0) return null;
  const contract = versions.find((c) => c.version === event.version);
  if (!contract)
    throw new Error(`${event.type} version ${event.version} is newer than this reader`);
  return { ...event, body: contract.schema.parse(JSON.parse(event.body)) };
}
