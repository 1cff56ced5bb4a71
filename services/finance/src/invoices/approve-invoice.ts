import { accept, command, problems, refuse } from '@bursar/service-kit';
import type { Context, Decision } from '@bursar/service-kit';
import { yearOf } from '@bursar/shared-types/dates';
import { invoiceDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { factsFor, JOURNAL_SERIES, journalFaults } from '../journals/index.ts';
import { leaveToDecide } from './approval.ts';
import { atLeaving } from './capture.ts';
import { awaitingEvent } from './invoice-events.ts';
import { InvoiceParams, invoiceReply, InvoiceReply } from './invoice-input.ts';
import { invoiceJournal } from './invoice-journal.ts';
import { judge, matchNow } from './judge.ts';
import { invoiceOf, judgingMatter, postingDayOf, reservationOf } from './kept.ts';
import type { KeptInvoice } from './kept.ts';
import { wasSeen } from './let-pass.ts';
import { awaitingOf, schemeFor } from './matter.ts';
import { change, judged, moveWrites } from './moves.ts';
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
 * journal, commitment become actual, events. It is judged anew first: where it no longer agrees with
 * its order and receipts, or the budget has no more, nothing is posted and it is an exception again.
 */
export const approveInvoice = command({
  route: 'POST /invoices/:invoiceId/approvals',
  summary: 'Approve an invoice',
  access: { roles: invoiceDeciders, at: 'unit' },
  params: InvoiceParams,
  body: z.strictObject({
    comment: text({ max: 1_000, lines: 'many' }).nullable().default(null),
  }),
  reply: { 200: InvoiceReply },
  versioned: true,
  series: JOURNAL_SERIES,
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
    const now = { row: before, lines: found.lines };
    const match = matchNow(invoiceOf(now), judgingMatter(found, now, ctx.today));
    const passed = before.passed ? before.exceptions : [];
    if (match?.kind === 'exception' && !wasSeen(passed, match.exceptions)) {
      return accept(judged(now, match, found, ctx));
    }
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
  const matter = judgingMatter(found, kept, ctx.today);
  const settling = settleInvoice(paper, matter.money, row.overBudget);
  if (settling.kind === 'refused') {
    return accept(judged(kept, judge(paper, matter, row.overBudget), found, ctx));
  }
  const journal = invoiceJournal(paper, postingDayOf(found, paper, ctx.today));
  const faults = journalFaults(journal, factsFor(found, journal, 'invoice')).map(atLeaving);
  if (faults.length > 0) return refuse(cannotBePosted(faults, journal.date));
  const reservation = reservationOf(found, row.orderId);
  return accept(
    postedMove(
      kept,
      { journal, reservation, released: settling.released, year: yearOf(journal.date) },
      ctx,
    ),
  );
}
