import { emit, insertRows } from '@bursar/service-kit';
import type { Actor, Context, Write } from '@bursar/service-kit';
import { roleAssigned } from '@bursar/shared-types/events/directory/role-assigned.v1';
import type { Wanted } from './role.ts';
import { assignment } from './tables.ts';

/** A role on its way to somebody. */
export interface Assignment extends Wanted {
  readonly id: string;
  readonly userId: string;
  readonly founding: boolean;
}

/** Everything that giving a role writes, and the event that tells it. */
export function assignmentWrites(given: Assignment, { trustId, actor, now }: Context): Write[] {
  const { id, userId, role, at, scopeId, from, to, founding } = given;
  return [
    insertRows(assignment, [
      {
        trustId,
        id,
        userId,
        role,
        at,
        scopeId,
        fromOn: from,
        toOn: to,
        givenBy: actor.id,
        givenAt: now,
        founding,
        endedBy: null,
        endedAt: null,
        version: 1,
      },
    ]),
    emit(roleAssigned, { assignmentId: id, userId, role, at, scopeId, from, to }),
  ];
}

/** Everybody in whose name somebody may act: themselves, and those they cover for. */
export function namesOf({ id, grants }: Actor): Set<string> {
  return new Set([id, ...grants.flatMap(({ principal }) => principal ?? [])]);
}
