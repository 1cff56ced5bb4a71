import { isEvent } from '@bursar/service-kit';
import type { accessCover, accessGrant } from '@bursar/service-kit/access-tables';
import * as directory from '@bursar/shared-types/events/directory/index';
import type { DirectoryEvent } from './copy.ts';

type GrantRow = typeof accessGrant.$inferSelect;
type CoverRow = typeof accessCover.$inferSelect;

/** Grants and covers, as rows of the kit's tables. */
export interface AccessRows {
  readonly grants: readonly GrantRow[];
  readonly covers: readonly CoverRow[];
}

/**
 * The grants and covers that these events make or end, in order. `before` holds the rows that the
 * events may end. A leaver's grants, and cover given or had, end on their last day; what is given
 * to them afterwards (they come back) stands.
 */
export function accessAfter(
  before: AccessRows,
  events: readonly DirectoryEvent[],
  trustId: string,
): AccessRows {
  const grants = new Map(before.grants.map((row) => [row.id, row]));
  const covers = new Map(before.covers.map((row) => [row.id, row]));
  for (const event of events) {
    const seq = BigInt(event.seq);
    if (isEvent(event, directory.roleAssigned)) {
      const { assignmentId: id, userId: subject, role, scopeId, from, to } = event.body;
      grants.set(id, {
        trustId,
        id,
        subject,
        role,
        scope: scopeId ?? '*',
        fromDay: from,
        toDay: to,
        seq,
      });
    } else if (isEvent(event, directory.roleEnded)) {
      const row = grants.get(event.body.assignmentId);
      if (row) grants.set(row.id, { ...row, toDay: event.body.endedOn, seq });
    } else if (isEvent(event, directory.coverSet)) {
      const { coverId: id, principalId: principal, delegateId: delegate, from, to } = event.body;
      covers.set(id, { trustId, id, principal, delegate, fromDay: from, toDay: to, seq });
    } else if (isEvent(event, directory.coverEnded)) {
      const row = covers.get(event.body.coverId);
      if (row) covers.set(row.id, { ...row, toDay: event.body.endedOn, seq });
    } else if (isEvent(event, directory.userLeft)) {
      const { userId, leftOn } = event.body;
      for (const row of grants.values()) {
        if (row.subject === userId)
          grants.set(row.id, { ...row, toDay: earlier(row.toDay, leftOn), seq });
      }
      for (const row of covers.values()) {
        if (row.principal !== userId && row.delegate !== userId) continue;
        covers.set(row.id, { ...row, toDay: earlier(row.toDay, leftOn), seq });
      }
    }
  }
  return { grants: [...grants.values()], covers: [...covers.values()] };
}

const earlier = (day: string | null, other: string): string =>
  day !== null && day < other ? day : other;
