import {
  accept,
  command,
  db,
  emit,
  expectRows,
  lookup,
  problems,
  refuse,
} from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { roleEnded } from '@bursar/shared-types/events/directory/role-ended.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { endFault } from '../stretch.ts';
import { endedAlready, invalidEnd, lastAdministrator } from './problems.ts';
import { hasAdministrator } from './role.ts';
import { assignment } from './tables.ts';

/** Ends a role earlier than planned, or where no end was planned. */
export const endRole = command({
  route: 'POST /roles/:assignmentId/end',
  summary: 'End a role',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ assignmentId: Uuid }),
  body: z.strictObject({
    endedOn: BusinessDate.optional().describe('Last day on which it counts; today unless given'),
  }),
  reply: { 200: z.object({ id: Uuid, endedOn: BusinessDate, version: z.int() }) },
  versioned: true,

  read: ({ params }) => ({
    found: lookup(assignment, assignment.id, [params.assignmentId]),
    administrators: lookup(assignment, assignment.role, ['administrator']),
  }),

  decide: ({ found: [one], administrators }, { body }, { today, ifMatch }) => {
    if (!one) return refuse(problems.notFound());
    if (one.version !== ifMatch) return refuse(problems.changedSince(one.version));
    if (one.toOn !== null && one.toOn < today) return refuse(endedAlready(one.toOn));
    const { endedOn = today } = body;
    const fault = endFault(endedOn, { to: one.toOn, today });
    if (fault) return refuse(invalidEnd(fault));
    const others = administrators.filter(({ id }) => id !== one.id);
    const left = others.map(({ role, toOn }) => ({ role, to: toOn }));
    if (one.role === 'administrator' && !hasAdministrator(left)) return refuse(lastAdministrator());
    return accept({ ...one, endedOn, version: one.version + 1 });
  },

  write: ({ id, userId, role, endedOn, version }, { trustId, actor, now }) => [
    expectRows(
      1,
      db
        .update(assignment)
        .set({ toOn: endedOn, endedBy: actor.id, endedAt: now, version })
        .where(and(eq(assignment.trustId, trustId), eq(assignment.id, id))),
    ),
    emit(roleEnded, { assignmentId: id, userId, role, endedOn }),
  ],

  respond: ({ id, endedOn, version }) => ({ status: 200, body: { id, endedOn, version } }),
});
