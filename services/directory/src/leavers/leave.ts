import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { assignment, hasAdministrator, invalidEnd, lastAdministrator } from '../roles/index.ts';
import { endFault } from '../stretch.ts';
import { membership, userHasLeft } from '../users/index.ts';
import { departureWrites } from './departure.ts';

/**
 * Somebody leaves: after their last day no role of theirs counts, nor any cover they give or have.
 * The day can be brought forward, not put off: for that they are given their roles anew.
 */
export const leave = command({
  route: 'POST /users/:userId/leave',
  summary: 'Somebody leaves the trust',
  access: { roles: administrators, at: 'trust' },
  params: z.object({ userId: Uuid }),
  body: z.strictObject({ leftOn: BusinessDate.describe('Last day on which they may act') }),
  reply: { 200: z.object({ userId: Uuid, leftOn: BusinessDate, version: z.int() }) },
  versioned: true,

  read: ({ params }) => ({
    members: lookup(membership, membership.userId, [params.userId]),
    administrators: lookup(assignment, assignment.role, ['administrator']),
  }),

  decide: ({ members: [member], administrators }, { params, body }, { today, ifMatch }) => {
    if (!member) return refuse(problems.notFound());
    if (member.version !== ifMatch) return refuse(problems.changedSince(member.version));
    if (member.leftOn !== null && member.leftOn < today) return refuse(userHasLeft(member.leftOn));
    const { leftOn } = body;
    const fault = endFault(leftOn, { to: member.leftOn, today });
    if (fault) return refuse(invalidEnd({ ...fault, pointer: '/leftOn' }));
    const others = administrators.filter(({ userId }) => userId !== params.userId);
    const isOne = others.length < administrators.length;
    const left = others.map(({ role, toOn }) => ({ role, to: toOn }));
    if (isOne && !hasAdministrator(left)) return refuse(lastAdministrator());
    return accept({ userId: member.userId, leftOn, version: member.version + 1 });
  },

  write: departureWrites,

  respond: ({ userId, leftOn, version }) => ({ status: 200, body: { userId, leftOn, version } }),
});
