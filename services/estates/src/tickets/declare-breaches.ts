import { accept, command, db, emit, expectRows, SYSTEM } from '@bursar/service-kit';
import type { Clock } from '@bursar/service-kit';
import type { JobTools } from '@bursar/service-kit/jobs';
import { ticketBreached } from '@bursar/shared-types/events/estates/ticket-breached.v1';
import { and, eq, inArray, isNull, lt, not, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { sweepTrusts } from '../sweep-trusts.ts';
import { clocksAfter } from './clock-columns.ts';
import { ticket, ticketMove } from './tables.ts';
import { headOf } from './ticket-step.ts';

/** Tickets looked at in one transaction. */
const AT_ONCE = 200;

const t = ticket;
/** Promises that have run out with their clock still running. */
const brokenBy = (now: string) => {
  const minute = sql`date_trunc('minute', ${now}::timestamptz)`;
  return or(
    and(lt(t.responseDueAt, minute), isNull(t.responseStoppedAt), not(t.responseBreached)),
    and(lt(t.fixDueAt, minute), isNull(t.fixStoppedAt), not(t.fixBreached)),
  );
};
const broken = (now: string) =>
  db.select().from(t).where(brokenBy(now)).orderBy(t.id).limit(AT_ONCE);

/** Done by the clock, never reached over HTTP: declares the promises that are broken. */
const declareBreaches = command({
  route: 'SWEEP broken-promises',
  summary: '',
  access: { roles: [], at: 'trust' },
  reply: { 200: z.object({ more: z.boolean() }) },
  read: (_, { now }) => ({
    tickets: broken(now),
    moves: db
      .select()
      .from(ticketMove)
      .where(inArray(ticketMove.ticketId, db.select({ id: t.id }).from(t).where(brokenBy(now)))),
  }),
  decide: ({ tickets, moves }, _, { now }) => {
    const byTicket = Map.groupBy(moves, ({ ticketId }) => ticketId);
    const declared = tickets.map((row) => {
      const steps = (byTicket.get(row.id) ?? []).toSorted((a, b) => a.n - b.n);
      return { row, ...clocksAfter(row, steps, now) };
    });
    return accept({ declared, more: tickets.length === AT_ONCE });
  },
  write: ({ declared }) =>
    declared.flatMap(({ row, columns, breaches }) => [
      expectRows(
        1,
        db
          .update(t)
          .set({ responseBreached: columns.responseBreached, fixBreached: columns.fixBreached })
          .where(and(eq(t.trustId, row.trustId), eq(t.id, row.id))),
      ),
      ...breaches.map(({ clock, dueAt }) =>
        emit(ticketBreached, { ...headOf(row), clock, dueAt, assigneeId: row.assigneeId }),
      ),
    ]),
  respond: ({ more }) => ({ status: 200, body: { more } }),
});

/**
 * Declares, in every trust, each promise that has run out while its clock still runs: once for each
 * clock of a ticket. (A step that stops a clock too late declares that itself.) Rejects, after
 * having tried every trust, where one of them failed.
 */
export async function sweepBreaches(
  { engine }: Pick<JobTools, 'engine'>,
  clock: Clock,
): Promise<void> {
  const now = clock.now().toISOString();
  const trusts = await engine.pool.run<{ id: string }>(
    'select trusts_with_broken_promises($1) as id',
    [now],
  );
  await sweepTrusts(trusts, async (trustId) => {
    const work = { trustId, by: SYSTEM, cause: `clock:${now}`, trace: null };
    const input = { params: {}, query: {}, body: undefined };
    const { body } = await engine.perform(declareBreaches, { ...work, input });
    return (body as { more: boolean }).more;
  });
}
