const MINUTE_MS = 60_000;

/** A session ends when nobody has used it for this long. */
export const IDLE_MS = 30 * MINUTE_MS;
/** A session ends after this long, however much it is used: as long as the provider's own. */
export const LONGEST_MS = 12 * 60 * MINUTE_MS;
/** The person is warned this long before the end. */
const WARNING_MS = 2 * MINUTE_MS;
/** Uses within this time of the last are not written down. */
const COARSE_MS = 30_000;
/** An access token is renewed this long before it ends, so that it lasts for the request. */
const AHEAD_MS = 30_000;

/** When a session began, was last used, and ends; instants. */
export interface Lifetime {
  readonly startedAt: Date;
  readonly usedAt: Date;
  /** Never after `endsAt`. */
  readonly idleEndsAt: Date;
  readonly endsAt: Date;
}

/** The lifetime of a session that begins now. */
export function begun(now: Date): Lifetime {
  const endsAt = new Date(now.getTime() + LONGEST_MS);
  return used({ startedAt: now, usedAt: now, idleEndsAt: now, endsAt }, now);
}

/** The lifetime after a use: the idle end moves, up to the absolute end. */
export function used(lifetime: Lifetime, now: Date): Lifetime {
  const idleEnd = Math.min(now.getTime() + IDLE_MS, lifetime.endsAt.getTime());
  return { ...lifetime, usedAt: now, idleEndsAt: new Date(idleEnd) };
}

/** Whether a use has to be written down. */
export const isStale = ({ usedAt }: Lifetime, now: Date): boolean =>
  now.getTime() - usedAt.getTime() >= COARSE_MS;

/** When the person is warned that their session ends. */
export const warningOf = ({ idleEndsAt }: Lifetime): Date =>
  new Date(idleEndsAt.getTime() - WARNING_MS);

/** Whether a token that ends then has to be renewed before it is used. */
export const needsRenewal = (accessEndsAt: number, now: Date): boolean =>
  accessEndsAt - now.getTime() < AHEAD_MS;
