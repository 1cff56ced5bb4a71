import {
  accept,
  command,
  db,
  emit,
  expectRows,
  lookup,
  problems,
  refuse,
  upsertRows,
} from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { yearOf } from '@bursar/shared-types/dates';
import { payCosted } from '@bursar/shared-types/events/hr-payroll/pay-costed.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { penceToJson } from '@bursar/shared-types/money';
import { payReleasers } from '@bursar/shared-types/roles';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { allMonths, monthStateOf } from '../ledger-months/index.ts';
import { costingReads, costOf, ledgerDate } from './costing.ts';
import { isUnchanged, mayRelease } from './pay-run.ts';
import {
  ledgerMonthClosed,
  nothingSuperseded,
  ownRun,
  runOutOfDate,
  runState,
} from './problems.ts';
import { payRun, payRunLine, payRunPost } from './tables.ts';

type Run = typeof payRun.$inferSelect;
type Line = typeof payRunLine.$inferSelect;

/**
 * Releases a prepared month into the ledger, by somebody else than who prepared it: one event a
 * school, from which finance makes a journal each. What was prepared must still be what the month
 * costs now. A run that it supersedes is taken back by finance.
 */
export const releaseRun = command({
  route: 'POST /pay-runs/:runId/releases',
  summary: 'Release a month’s pay into the ledger',
  access: { roles: payReleasers, at: 'trust' },
  params: z.object({ runId: Uuid }),
  reply: { 200: z.object({ id: Uuid, state: z.string(), version: z.int() }) },
  versioned: true,
  read: ({ params: { runId } }) => ({
    ...costingReads(),
    ledgerMonths: allMonths(),
    runs: db
      .select()
      .from(payRun)
      .where(
        inArray(
          payRun.month,
          db.select({ m: payRun.month }).from(payRun).where(eq(payRun.id, runId)),
        ),
      ),
    lines: lookup(payRunLine, payRunLine.runId, [runId]),
    costs: lookup(payRunPost, payRunPost.runId, [runId]),
  }),

  decide: (found, { params: { runId } }, ctx) => {
    const run = found.runs.find(({ id }) => id === runId);
    if (!run) return refuse(problems.notFound());
    if (run.version !== ctx.ifMatch) return refuse(problems.changedSince(run.version));
    if (run.state !== 'prepared') return refuse(runState(run.state));
    if (!mayRelease(ctx.actor, run.preparedFor)) return refuse(ownRun());
    const standing = found.runs.find(({ state }) => state === 'released');
    if ((standing?.id ?? null) !== run.supersedes) return refuse(nothingSuperseded(run.month));
    const inLedger = monthStateOf(found.ledgerMonths, run.month);
    if (inLedger !== 'open') return refuse(ledgerMonthClosed(run.month, inLedger));
    const cost = costOf(found, run.month, run.payDate);
    const kept = { lines: found.lines, posts: found.costs };
    if (!cost.ok || !isUnchanged(kept, cost)) return refuse(runOutOfDate());
    const by = { releasedBy: ctx.actor.id, releasedAt: ctx.now };
    const released: Run = { ...run, ...by, state: 'released', version: run.version + 1 };
    return accept({ released, standing, lines: found.lines });
  },

  write: ({ released, standing, lines }) => [
    // First out of its place, then into it: a month has one released run at any moment.
    ...(standing ? [superseded(standing)] : []),
    expectRows(
      1,
      db
        .update(payRun)
        .set(released)
        .where(and(eq(payRun.trustId, released.trustId), eq(payRun.id, released.id))),
    ),
    ...eventsOf(released, lines),
  ],
  respond: ({ released: { id, state, version } }) => ({
    status: 200,
    body: { id, state, version },
  }),
});

const superseded = (run: Run): Write =>
  upsertRows(
    payRun,
    ['trustId', 'id'],
    [{ ...run, state: 'superseded', version: run.version + 1 }],
  );

/** One event for each school, in the order of their ids. */
function eventsOf(run: Run, lines: readonly Line[]): Write[] {
  const { id: runId, supersedes, month, schools } = run;
  const date = ledgerDate(month);
  const bySchool = Map.groupBy(lines, ({ schoolId }) => schoolId);
  const inOrder = [...bySchool].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([schoolId, own]) =>
    emit(payCosted, {
      runId,
      supersedes,
      schoolId,
      month,
      year: yearOf(date),
      date,
      schools,
      total: penceToJson(own.reduce((sum, { amount }) => sum + amount, 0n)),
      lines: own.map(({ account, costCentre, fund, amount }) => {
        return { schoolId, account, costCentre, fund, month, amount: penceToJson(amount) };
      }),
    }),
  );
}
