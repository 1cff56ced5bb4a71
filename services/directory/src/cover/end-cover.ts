import {
  accept,
  command,
  db,
  emit,
  expectRows,
  lookup,
  problems,
  refuse,
  unitsWhere,
} from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { coverEnded } from '@bursar/shared-types/events/directory/cover-ended.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { cover, endedAlready, invalidEnd } from '../roles/index.ts';
import { endFault } from '../stretch.ts';

/** Ends a cover before its last day: whom it is for, who covers, or an administrator may. */
export const endCover = command({
  route: 'POST /covers/:coverId/end',
  summary: 'End a cover',
  access: { roles, at: 'anywhere' },
  params: z.object({ coverId: Uuid }),
  body: z.strictObject({
    endedOn: BusinessDate.optional().describe('Last day on which it counts; today unless given'),
  }),
  reply: { 200: z.object({ id: Uuid, endedOn: BusinessDate, version: z.int() }) },
  versioned: true,

  read: ({ params }) => ({ found: lookup(cover, cover.id, [params.coverId]) }),

  decide: ({ found: [one] }, { body }, { actor, today, ifMatch }) => {
    const isTheirs = one?.principalId === actor.id || one?.delegateId === actor.id;
    if (!one || (!isTheirs && unitsWhere(actor, ['administrator']) !== 'all'))
      return refuse(problems.notFound());
    if (one.version !== ifMatch) return refuse(problems.changedSince(one.version));
    if (one.toOn < today) return refuse(endedAlready(one.toOn));
    const { endedOn = today } = body;
    const fault = endFault(endedOn, { to: one.toOn, today });
    if (fault) return refuse(invalidEnd(fault));
    return accept({ ...one, endedOn, version: one.version + 1 });
  },

  write: ({ id, principalId, delegateId, endedOn, version }, { trustId, actor, now }) => [
    expectRows(
      1,
      db
        .update(cover)
        .set({ toOn: endedOn, endedBy: actor.id, endedAt: now, version })
        .where(and(eq(cover.trustId, trustId), eq(cover.id, id))),
    ),
    emit(coverEnded, { coverId: id, principalId, delegateId, endedOn }),
  ],

  respond: ({ id, endedOn, version }) => ({ status: 200, body: { id, endedOn, version } }),
});
