import { accept, command, db, emit, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { personErased } from '@bursar/shared-types/events/hr-payroll/person-erased.v1';
import { hrLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { PersonParams, PersonReply } from './person-input.ts';
import { personReads, personWrite } from './person-moves.ts';
import { erasedBefore, stillEmployed } from './problems.ts';
import { personKey, personSealed } from './tables.ts';

/**
 * Erases who somebody was, for good: the names are emptied and their key is destroyed, and with it
 * all that it sealed. What was counted of them stays under an id that leads nowhere; the logs hold
 * ids alone, so their chains still verify (X24).
 */
export const erasePerson = command({
  route: 'POST /people/:personId/erasures',
  summary: 'Erase who somebody was, for good',
  access: { roles: hrLeads, at: 'trust' },
  params: PersonParams,
  body: z.strictObject({
    reason: text({ min: 10, max: 500 }).describe('Why; no word of it about the person'),
  }),
  reply: { 200: PersonReply },
  versioned: true,
  read: ({ params }) => personReads(params.personId),

  decide: ({ people: [before] }, { body: { reason } }, ctx) => {
    if (!before) return refuse(problems.notFound());
    if (before.version !== ctx.ifMatch) return refuse(problems.changedSince(before.version));
    if (before.erasedAt !== null) return refuse(erasedBefore());
    const { startsOn, leftOn } = before;
    if (startsOn !== null && (leftOn === null || leftOn >= ctx.today))
      return refuse(stillEmployed());
    return accept({ row: { ...before, givenName: '', familyName: '', erasedAt: ctx.now }, reason });
  },

  write: ({ row, reason }, { trustId }) => [
    personWrite(row),
    db
      .delete(personSealed)
      .where(and(eq(personSealed.trustId, trustId), eq(personSealed.personId, row.id))),
    db.delete(personKey).where(and(eq(personKey.trustId, trustId), eq(personKey.personId, row.id))),
    emit(personErased, { personId: row.id, reasonSha256: sha256Hex(reason) }),
  ],
  respond: ({ row }) => ({ status: 200, body: { id: row.id, version: row.version + 1 } }),
});
