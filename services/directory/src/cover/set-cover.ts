import {
  accept,
  command,
  emit,
  insertRows,
  lookup,
  problems,
  refuse,
  unitsWhere,
} from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { coverSet } from '@bursar/shared-types/events/directory/cover-set.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { assignment, cover, namesOf } from '../roles/index.ts';
import { membership } from '../users/index.ts';
import { coverFaults } from './cover.ts';
import { invalidCover, ownCover } from './problems.ts';

const CoverInput = z
  .strictObject({
    principalId: Uuid.optional().describe('Who is absent; yourself unless given'),
    delegateId: Uuid.describe('Who sees and may do what they may, and no more'),
    from: BusinessDate,
    to: BusinessDate,
  })
  .refine(({ from, to }) => from <= to, {
    error: 'must not be before the first day',
    path: ['to'],
  });

/**
 * Has somebody stand in for an absence: one's own, or, for administrators, another's. Nobody makes
 * themselves a delegate, nor a person they act for: that would be giving oneself roles.
 */
export const setCover = command({
  route: 'POST /covers',
  summary: 'Name a delegate for an absence',
  access: { roles, at: 'anywhere' },
  body: CoverInput,
  reply: { 201: z.object({ id: Uuid, version: z.int() }) },

  read: ({ body }, { actor }) => {
    const both = [body.principalId ?? actor.id, body.delegateId];
    return {
      members: lookup(membership, membership.userId, both),
      covers: lookup(cover, cover.delegateId, [body.delegateId]),
      held: lookup(assignment, assignment.userId, both),
    };
  },

  decide: ({ members, covers, held }, { body }, ctx) => {
    const { actor, today } = ctx;
    const { principalId = actor.id, delegateId, from, to } = body;
    if (principalId !== actor.id) {
      if (unitsWhere(actor, ['administrator']) !== 'all')
        return refuse(problems.notAllowed('An administrator sets the cover of others.'));
      if (namesOf(actor).has(delegateId)) return refuse(ownCover());
    }
    if (principalId === delegateId) {
      const detail = 'Somebody else must cover for them.';
      return refuse(invalidCover([{ pointer: '/delegateId', detail }]));
    }
    const hereOf = (id: string) => {
      const member = members.find(({ userId }) => userId === id);
      return member ? { from: member.startsOn, to: member.leftOn } : null;
    };
    const stretch = (row: { fromOn: string; toOn: string | null }) => ({
      from: row.fromOn,
      to: row.toOn,
    });
    const faults = coverFaults(
      { from, to },
      {
        today,
        principal: hereOf(principalId),
        delegate: hereOf(delegateId),
        same: covers.filter((one) => one.principalId === principalId).map(stretch),
        audits: held.filter(({ role }) => role === 'auditor').map(stretch),
      },
    );
    if (faults.length > 0) return refuse(invalidCover(faults));
    return accept({ id: ctx.newId(), principalId, delegateId, from, to });
  },

  write: ({ id, principalId, delegateId, from, to }, { trustId, actor, now }) => [
    insertRows(cover, [
      {
        trustId,
        id,
        principalId,
        delegateId,
        fromOn: from,
        toOn: to,
        setBy: actor.id,
        setAt: now,
        endedBy: null,
        endedAt: null,
        version: 1,
      },
    ]),
    emit(coverSet, { coverId: id, principalId, delegateId, from, to }),
  ],

  respond: ({ id }) => ({ status: 201, location: `/covers/${id}`, body: { id, version: 1 } }),
});
