import type { BusinessDate } from '@bursar/shared-types/dates';
import type { ScopeLevel } from '@bursar/shared-types/roles';
import type { Grant } from '../grants.ts';

/** A directory in plain values, from which the properties' people get what they hold. */

/** A role given to a user; both days are included, and `to` is null for no end. */
export type Assignment = {
  readonly userId: string;
  readonly role: string;
  readonly at: ScopeLevel;
  /** The cluster or school; null at the trust. */
  readonly scopeId: string | null;
  readonly from: BusinessDate;
  readonly to: BusinessDate | null;
};

/** Cover for an absence; both days are included. */
export type Cover = {
  readonly principalId: string;
  readonly delegateId: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
};

/** What the directory says that grants follow from. */
export type Directory = {
  readonly assignments: readonly Assignment[];
  readonly covers: readonly Cover[];
  /** The schools of each cluster as of now. */
  readonly clusters: ReadonlyMap<string, readonly string[]>;
  /** The last day of each user who leaves or has left. */
  readonly lastDays: ReadonlyMap<string, BusinessDate>;
};

/**
 * What a user holds on a day: their own roles, and those of each person they cover on that day,
 * marked with that person. Cover passes on a principal's own roles only, so it is never chained:
 * who covers a delegate gets nothing of the delegate's principal. A leaver holds nothing after
 * their last day, and nobody can cover for them or be covered by them then.
 */
export function grantsOn(directory: Directory, userId: string, on: BusinessDate): Grant[] {
  const { assignments, covers, clusters, lastDays } = directory;
  const isHere = (user: string): boolean => on <= (lastDays.get(user) ?? on);
  const ownOf = (user: string, principal: string | null): Grant[] =>
    assignments
      .filter((given) => given.userId === user && given.from <= on && on <= (given.to ?? on))
      .map(({ role, at, scopeId }) => ({ role, units: unitsOf(at, scopeId, clusters), principal }));

  if (!isHere(userId)) return [];
  const principals = covers
    .filter((cover) => cover.delegateId === userId && cover.principalId !== userId)
    .filter((cover) => cover.from <= on && on <= cover.to && isHere(cover.principalId))
    .map((cover) => cover.principalId);
  return [
    ...ownOf(userId, null),
    ...[...new Set(principals)].flatMap((principal) => ownOf(principal, principal)),
  ];
}

function unitsOf(
  at: ScopeLevel,
  scopeId: string | null,
  clusters: Directory['clusters'],
): Grant['units'] {
  if (at === 'trust') return 'all';
  if (scopeId === null) return [];
  return at === 'school' ? [scopeId] : (clusters.get(scopeId) ?? []);
}
