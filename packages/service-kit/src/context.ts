/** The tenant that stands for the platform itself; its grants make operators. */
export const PLATFORM = '00000000-0000-0000-0000-000000000000';

/** A role somebody holds: over the whole trust, or over some of its units. */
export interface Grant {
  readonly role: string;
  /** `all` is the whole trust; otherwise the units, clusters resolved as of now. */
  readonly units: 'all' | readonly string[];
  /** Whose absence this covers: the holder may do what this person may, no more. */
  readonly principal: string | null;
}

/** Who asks: the token's `sub`, with the grants that hold at this moment in this trust. */
export interface Actor {
  readonly id: string;
  readonly grants: readonly Grant[];
  /** The position in the directory's log that the grants were read at. */
  readonly grantsSeq: number;
}

/** The actor of what the platform does by itself: sweeps, and reactions to events. */
export const SYSTEM: Actor = { id: 'system', grants: [], grantsSeq: 0 };

/** What a command or a query may know besides its input and what it read. */
export interface Context {
  readonly trustId: string;
  readonly actor: Actor;
  /** The instant, ISO 8601 UTC with milliseconds; from the injected clock. */
  readonly now: string;
  /** The business date, YYYY-MM-DD in Europe/London. */
  readonly today: string;
  /** The version in If-Match, or null; a route that declares `versioned` always has one. */
  readonly ifMatch: number | null;
  /** A new id (uuid v7). */
  newId(): string;
  /**
   * In `decide`, the next number of the command's `series`, or of the one named where it declares
   * how they begin; without gaps: a refusal gives it back. Throws for a series it does not declare.
   */
  nextNumber(series?: string): number;
}

/** The units in which the actor holds one of the roles: `all`, or a list (may be empty). */
export function unitsWhere(actor: Actor, roles: readonly string[]): 'all' | readonly string[] {
  const held = actor.grants.filter((grant) => roles.includes(grant.role));
  if (held.some((grant) => grant.units === 'all')) return 'all';
  return [...new Set(held.flatMap((grant) => grant.units as readonly string[]))];
}

/** Whether the actor holds one of the roles in every one of the units. */
export function mayIn(actor: Actor, roles: readonly string[], units: readonly string[]): boolean {
  const held = unitsWhere(actor, roles);
  return held === 'all' || (units.length > 0 && units.every((unit) => held.includes(unit)));
}
