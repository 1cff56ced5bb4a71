import {
  accept,
  command,
  emit,
  insertRows,
  lookup,
  problems,
  refuse,
  upsertRows,
} from '@bursar/service-kit';
import { addMonths, BusinessDate, Month, monthOf } from '@bursar/shared-types/dates';
import { payPrepared } from '@bursar/shared-types/events/hr-payroll/pay-prepared.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { penceToJson } from '@bursar/shared-types/money';
import { z } from 'zod';
import { allMonths, monthStateOf } from '../ledger-months/index.ts';
import { explainPost } from '../pay-costing/index.ts';
import { costingReads, costOf } from './costing.ts';
import { preparers, ratesToCheck } from './pay-run.ts';
import {
  ledgerMonthClosed,
  monthPaid,
  nothingSuperseded,
  nothingToPay,
  payNotCosted,
} from './problems.ts';
import { payRun, payRunLine, payRunPost } from './tables.ts';

const roles = ['hr-lead'] as const;

const monthAfter = (month: string): string => monthOf(addMonths(`${month}-01`, 1));

const Input = z.strictObject({
  month: Month,
  payDate: BusinessDate.describe('The day people are paid, in the month or the one after'),
  supersedes: Uuid.nullable().default(null).describe('The released run whose place it takes'),
});

/**
 * Works out a month's pay by post and keeps it for release by somebody else: a preview that is in
 * no ledger yet. It takes the place of a run of the month that was prepared and not released. A
 * month that finance's ledger does not take is refused: released, it would hold up all later pay.
 */
export const prepareRun = command({
  route: 'POST /pay-runs',
  summary: 'Prepare a month’s pay',
  access: { roles, at: 'trust' },
  body: Input,
  reply: { 201: z.object({ id: Uuid, version: z.int(), total: z.int(), holders: z.int() }) },
  read: ({ body }) => ({
    ...costingReads(),
    ledgerMonths: allMonths(),
    runs: lookup(payRun, payRun.month, [body.month]),
  }),

  decide: (found, { body: { month, payDate, supersedes } }, ctx) => {
    if (![month, monthAfter(month)].includes(monthOf(payDate))) {
      const detail = 'payDate must be a day of the month that is paid, or of the one after.';
      return refuse(problems.badInput([{ pointer: '/payDate', detail }]));
    }
    const released = found.runs.find(({ state }) => state === 'released');
    if (released && supersedes === null) return refuse(monthPaid(month, released));
    if (supersedes !== null && supersedes !== released?.id) return refuse(nothingSuperseded(month));
    const inLedger = monthStateOf(found.ledgerMonths, month);
    if (inLedger !== 'open') return refuse(ledgerMonthClosed(month, inLedger));
    const cost = costOf(found, month, payDate);
    if (!cost.ok) return refuse(payNotCosted(month, cost.faults));
    if (cost.total <= 0n) return refuse(nothingToPay(month));
    const id = ctx.newId();
    const run: typeof payRun.$inferSelect = {
      trustId: ctx.trustId,
      id,
      month,
      payDate,
      state: 'prepared',
      supersedes,
      schools: new Set(cost.lines.map(({ schoolId }) => schoolId)).size,
      holders: cost.posts.length,
      total: cost.total,
      notIncluded: [...cost.notIncluded],
      ratesToCheck: ratesToCheck(cost),
      preparedBy: ctx.actor.id,
      preparedFor: preparers(ctx.actor, roles),
      preparedAt: ctx.now,
      releasedBy: null,
      releasedAt: null,
      version: 1,
    };
    const ni = new Map(cost.people.map((one) => [one.personId, one]));
    const posts = cost.posts.map((one) => ({
      trustId: ctx.trustId,
      id: ctx.newId(),
      runId: id,
      postId: one.postId,
      personId: one.personId,
      schoolId: one.schoolId,
      from: one.held.from,
      until: one.held.until,
      gross: one.gross,
      employerPension: one.employerPension,
      employerNi: one.employerNi,
      levy: one.levy,
      total: one.total,
      explanation: [...explainPost(one, ni.get(one.personId)!)],
    }));
    const replaced = found.runs.filter(({ state }) => state === 'prepared');
    return accept({ run, posts, lines: cost.lines, replaced });
  },

  write: ({ run, posts, lines, replaced }, { trustId }) => [
    upsertRows(
      payRun,
      ['trustId', 'id'],
      replaced.map((row) => ({ ...row, state: 'replaced' as const, version: row.version + 1 })),
    ),
    insertRows(payRun, [run]),
    insertRows(
      payRunLine,
      lines.map((line) => ({ trustId, runId: run.id, ...line })),
    ),
    insertRows(payRunPost, posts),
    emit(payPrepared, {
      runId: run.id,
      supersedes: run.supersedes,
      month: run.month,
      payDate: run.payDate,
      schools: run.schools,
      holders: run.holders,
      total: penceToJson(run.total),
    }),
  ],
  respond: ({ run: { id, version, total, holders } }) => ({
    status: 201,
    location: `/pay-runs/${id}`,
    body: { id, version, total: penceToJson(total), holders },
  }),
});
