import { accept, command, problems, refuse } from '@bursar/service-kit';
import type { Context, Decision } from '@bursar/service-kit';
import { yearOf } from '@bursar/shared-types/dates';
import { text } from '@bursar/shared-types/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { factsFor, journalFaults, journalSeries } from '../journals/index.ts';
import { leaveToDecide } from './approval.ts';
import { deciders } from './deciders.ts';
import { awaitingEvent, exceptionEvent } from './invoice-events.ts';
import { InvoiceParams, invoiceReply, InvoiceReply } from './invoice-input.ts';
import { invoiceJournal } from './invoice-journal.ts';
import { overBudgetOf } from './judge.ts';
import { invoiceOf, judgingMatter, reservationOf } from './kept.ts';
import type { KeptInvoice } from './kept.ts';
import { awaitingOf, schemeFor } from './matter.ts';
import { change, moveWrites } from './moves.ts';
import type { Move } from './moves.ts';
import { postedMove, postedWrites } from './post-invoice.ts';
import type { PostedMove } from './post-invoice.ts';
import { cannotBePosted, wrongState } from './problems.ts';
import { invoiceReads, schoolsOfInvoice } from './reads.ts';
import type { InvoiceFacts } from './reads.ts';
import { settleInvoice } from './settlement.ts';
import { invoice } from './tables.ts';
import type { InvoiceRow } from './tables.ts';

/**
 * Approves an invoice as the scheme has it. After the last tier it is posted in the same breath:
 * journal, commitment become actual, events. Where the budget has no more by now, nothing is
 * posted and it is an exception again.
 */
export const approveInvoice = command({
  route: 'POST /invoices/:invoiceId/approvals',
  summary: 'Approve an invoice',
  access: { roles: deciders, at: 'unit' },
  params: InvoiceParams,
  body: z.strictObject({
    comment: text({ max: 1_000, lines: 'many' }).nullable().default(null),
  }),
  reply: { 200: InvoiceReply },
  versioned: true,
  series: (_, { today }) => journalSeries({ date: today }),
  read: ({ params }, { today }) => invoiceReads(eq(invoice.id, params.invoiceId), today),
  units: (found) => schoolsOfInvoice(found),

  decide: (found, { body: { comment } }, ctx): Decision<Move | PostedMove> => {
    const [before] = found.invoices;
    if (!before) return refuse(problems.notFound());
    if (before.version !== ctx.ifMatch) return refuse(problems.changedSince(before.version));
    if (before.state !== 'waiting-for-approval') {
      return refuse(wrongState(before, 'nothing is asked of an approver'));
    }
    const leave = leaveToDecide(before, found, ctx);
    if (leave.kind === 'refused') return leave;
    const { decision, complete } = leave;
    const said = change(complete ? 'approved' : 'endorsed', ctx, { words: comment, decision });
    const row: InvoiceRow = {
      ...before,
      decisions: [...before.decisions, decision],
      history: [...before.history, said],
    };
    return complete
      ? completed({ row, lines: found.lines }, found, ctx)
      : accept(endorsed(row, found, ctx));
  },

  write: (value, ctx) => ('posting' in value ? postedWrites(value, ctx) : moveWrites(value)),
  respond: ({ row }) => ({ status: 200, body: invoiceReply(row) }),
});

/** One tier has approved; the next has its turn. */
function endorsed(before: InvoiceRow, found: InvoiceFacts, { today }: Context) {
  const scheme = schemeFor(found, before.schemeVersion, today);
  const row = { ...before, awaiting: awaitingOf(before, scheme, found) };
  return { row, events: [awaitingEvent(row)] };
}

/** All tiers have approved: it is posted, or the budget has no more. */
function completed(kept: KeptInvoice, found: InvoiceFacts, ctx: Context) {
  const { row } = kept;
  const paper = invoiceOf(kept);
  const { money } = judgingMatter(found, row, ctx.today);
  const settling = settleInvoice(paper, money, row.overBudget);
  if (settling.kind === 'refused') {
    const exceptions = overBudgetOf(paper, settling.positions);
    const history = [...row.history, change('exception', ctx, { exceptions })];
    const back = { passed: false, schemeVersion: null, awaiting: null, decisions: [] };
    const refused = { ...row, ...back, state: 'exception' as const, exceptions, history };
    return accept({ row: refused, events: [exceptionEvent(refused, exceptions)] });
  }
  const journal = invoiceJournal(paper, ctx.today);
  const faults = journalFaults(journal, factsFor(found, journal, 'invoice'));
  if (faults.length > 0) return refuse(cannotBePosted(faults));
  const reservation = reservationOf(found, row.orderId);
  return accept(
    postedMove(
      kept,
      { journal, reservation, released: settling.released, year: yearOf(ctx.today) },
      ctx,
    ),
  );
}
