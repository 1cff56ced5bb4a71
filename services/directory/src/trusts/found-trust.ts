import { accept, command, emit, insertRows } from '@bursar/service-kit';
import { trustCreated } from '@bursar/shared-types/events/directory/trust-created.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { assignmentWrites } from '../roles/index.ts';
import { invitationWrites, PersonInput } from '../users/index.ts';
import { trust } from './tables.ts';

const TrustInput = z.strictObject({
  name: text({ max: 200 }),
  groupUid: z
    .string()
    .regex(/^\d{1,6}$/, 'must be the UID of the national register, up to six digits')
    .nullable()
    .default(null),
  companyNumber: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{8}$/, 'must be the eight characters of Companies House, with leading zeros')
    .nullable()
    .default(null),
  administrator: PersonInput.extend({
    userId: Uuid.optional().describe('The `sub` of their tokens; yourself unless given'),
  }).describe('The first administrator, who gives everybody else their roles'),
});

/**
 * Founds a trust with its first administrator. The operator who does so holds nothing in it, unless
 * they name themselves. The answer holds nothing personal: it is kept for retries.
 */
export const foundTrust = command({
  route: 'POST /trusts',
  summary: 'Found a trust',
  access: { roles: ['operator'], at: 'platform' },
  founds: true,
  body: TrustInput,
  reply: { 201: z.object({ trustId: Uuid, administratorId: Uuid }) },

  read: () => ({}),

  decide: (_, { body }, ctx) => {
    const { administrator, ...named } = body;
    const userId = administrator.userId ?? ctx.actor.id;
    return accept({
      ...named,
      administrator: { ...administrator, userId },
      assignmentId: ctx.newId(),
    });
  },

  write: ({ name, groupUid, companyNumber, administrator, assignmentId }, ctx) => [
    insertRows(trust, [
      { trustId: ctx.trustId, name, groupUid, companyNumber, createdAt: ctx.now },
    ]),
    emit(trustCreated, { name, groupUid, companyNumber }),
    ...invitationWrites({ ...administrator, startsOn: ctx.today, version: 1 }, ctx),
    ...assignmentWrites(
      {
        id: assignmentId,
        userId: administrator.userId,
        role: 'administrator',
        at: 'trust',
        scopeId: null,
        from: ctx.today,
        to: null,
        founding: true,
      },
      ctx,
    ),
  ],

  respond: ({ administrator }, { trustId }) => ({
    status: 201,
    location: '/trust',
    body: { trustId, administratorId: administrator.userId },
  }),
});
