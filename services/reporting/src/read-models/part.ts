import type { EventContract, FactsOf, Known, Reads, Write } from '@bursar/service-kit';
import type { TrustTable } from '@bursar/service-kit/database/statements';

/**
 * What one feature keeps of the events it hears. All parts make up the one projection
 * `read-models`, so that any figure, whatever it is made of, has one position in each source.
 */
export interface Part {
  readonly on: readonly EventContract[];
  readonly tables: readonly TrustTable[];
  readonly read: (events: readonly Known<EventContract>[], trustId: string) => Reads;
  /** Only events of `on`, of one trust and source, in order; at least one. */
  readonly apply: (
    events: readonly Known<EventContract>[],
    facts: never,
    trustId: string,
  ) => readonly Write[];
}

/** Declares a part. What it makes of one source's events must not depend on another source's. */
export function part<C extends EventContract, R extends Reads = Record<never, never>>(definition: {
  readonly on: readonly C[];
  readonly tables: readonly TrustTable[];
  readonly read?: (events: readonly Known<C>[], trustId: string) => R;
  readonly apply: (
    events: readonly Known<C>[],
    facts: FactsOf<R>,
    trustId: string,
  ) => readonly Write[];
}): Part {
  return { read: () => ({}), ...definition } as unknown as Part;
}
