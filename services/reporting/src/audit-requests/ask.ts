import { accept, command, insertRows, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { auditAskers } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { dueInThePast } from './problems.ts';
import { Words } from './request.ts';
import { auditEntry, auditRequest } from './tables.ts';

/** An auditor asks for something: the one thing, beside extracts, that an auditor may write (F13). */
export const askRequest = command({
  route: 'POST /audit-requests',
  summary: 'Ask the trust for evidence',
  access: { roles: auditAskers, at: 'trust' },
  body: z.strictObject({
    title: text({ max: 200 }),
    wanted: Words,
    dueOn: BusinessDate.nullable().default(null),
  }),
  reply: { 201: z.object({ id: z.string(), number: z.int(), version: z.int() }) },
  series: () => 'audit-request',
  read: () => ({}),
  decide: (_, { body }, ctx) => {
    if (body.dueOn !== null && body.dueOn < ctx.today) return refuse(dueInThePast(ctx.today));
    return accept({ ...body, id: ctx.newId(), number: ctx.nextNumber(), by: ctx.actor.id });
  },
  write: ({ by, ...request }, { trustId, now }) => [
    insertRows(auditRequest, [
      {
        trustId,
        ...request,
        state: 'open',
        askedBy: by,
        askedAt: now,
        updatedAt: now,
        version: 1,
      },
    ]),
    insertRows(auditEntry, [
      {
        trustId,
        requestId: request.id,
        n: 1,
        kind: 'asked',
        words: request.wanted,
        evidence: [],
        by,
        at: now,
      },
    ]),
  ],
  respond: ({ id, number }) => ({
    status: 201,
    body: { id, number, version: 1 },
    location: `/audit-requests/${id}`,
  }),
});
