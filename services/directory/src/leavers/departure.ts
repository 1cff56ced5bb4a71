import { db, emit, expectRows } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { userLeft } from '@bursar/shared-types/events/directory/user-left.v1';
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { assignment, cover } from '../roles/index.ts';
import { membership } from '../users/index.ts';

/** Somebody's last day. */
export interface Departure {
  readonly userId: string;
  readonly leftOn: string;
  readonly version: number;
}

/**
 * Everything that a departure writes: roles held, and covers given or had, end with the last day
 * where they would go on beyond it. One event tells it all.
 */
export function departureWrites(
  { userId, leftOn, version }: Departure,
  { trustId, actor, now }: Context,
): Write[] {
  const ended = { toOn: leftOn, endedBy: actor.id, endedAt: now };
  return [
    expectRows(
      1,
      db
        .update(membership)
        .set({ leftOn, version })
        .where(and(eq(membership.trustId, trustId), eq(membership.userId, userId))),
    ),
    db
      .update(assignment)
      .set({ ...ended, version: sql`${assignment.version} + 1` })
      .where(
        and(
          eq(assignment.trustId, trustId),
          eq(assignment.userId, userId),
          or(isNull(assignment.toOn), gt(assignment.toOn, leftOn)),
        ),
      ),
    db
      .update(cover)
      .set({ ...ended, version: sql`${cover.version} + 1` })
      .where(
        and(
          eq(cover.trustId, trustId),
          or(eq(cover.principalId, userId), eq(cover.delegateId, userId)),
          gt(cover.toOn, leftOn),
        ),
      ),
    emit(userLeft, { userId, leftOn }),
  ];
}
