import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators, roles, scopeLevels } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { cluster, school } from '../schools/index.ts';
import { membership } from '../users/index.ts';
import { assignmentWrites, namesOf } from './assignment.ts';
import { invalidRole, ownRole } from './problems.ts';
import { roleFaults } from './role.ts';
import { assignment, cover } from './tables.ts';

const RoleInput = z.strictObject({
  userId: Uuid,
  role: z.enum(roles),
  at: z.enum(scopeLevels),
  scopeId: Uuid.nullable().default(null).describe('The school or cluster; null at the trust'),
  from: BusinessDate.optional().describe('First day; today unless given'),
  to: BusinessDate.nullable().default(null).describe('Last day; an auditor always has one'),
});

/**
 * Gives somebody a role. Nobody gives one to themselves, nor to a person they cover for, whose
 * roles would be theirs for a time: with two administrators every role has two people behind it.
 */
export const assignRole = command({
  route: 'POST /roles',
  summary: 'Give somebody a role',
  access: { roles: administrators, at: 'trust' },
  body: RoleInput,
  reply: { 201: z.object({ id: Uuid, version: z.int() }) },

  read: ({ body }) => ({
    members: lookup(membership, membership.userId, [body.userId]),
    schools: lookup(school, school.id, body.at === 'school' ? [body.scopeId] : []),
    clusters: lookup(cluster, cluster.id, body.at === 'cluster' ? [body.scopeId] : []),
    held: lookup(assignment, assignment.userId, [body.userId]),
    covers: lookup(cover, cover.delegateId, [body.userId]),
  }),

  decide: ({ members: [member], schools, clusters, held, covers }, { body }, ctx) => {
    const { actor, today } = ctx;
    const { userId, role, at, scopeId, from = today, to } = body;
    if (namesOf(actor).has(userId)) return refuse(ownRole(userId === actor.id));
    if (!member)
      return refuse(
        invalidRole([{ pointer: '/userId', detail: 'This is not a user of the trust.' }]),
      );
    const faults = roleFaults(
      { role, at, scopeId, from, to },
      {
        today,
        here: { from: member.startsOn, to: member.leftOn },
        hasScope:
          schools.some(({ leftOn }) => leftOn === null || leftOn >= today) ||
          clusters.some(({ dissolvedOn }) => dissolvedOn === null),
        held: held.map((one) => ({
          ...one,
          role: one.role as typeof role,
          from: one.fromOn,
          to: one.toOn,
        })),
        covers: covers.map((one) => ({ from: one.fromOn, to: one.toOn })),
      },
    );
    if (faults.length > 0) return refuse(invalidRole(faults));
    return accept({ id: ctx.newId(), userId, role, at, scopeId, from, to, founding: false });
  },

  write: assignmentWrites,

  respond: ({ id }) => ({ status: 201, location: `/roles/${id}`, body: { id, version: 1 } }),
});
