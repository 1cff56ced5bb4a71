import { accept, command, problems, refuse } from '@bursar/service-kit';
import { financeWriters } from '@bursar/shared-types/roles';
import { eq } from 'drizzle-orm';
import { InvoiceParams, invoiceReply, InvoiceReply } from './invoice-input.ts';
import { judge } from './judge.ts';
import { invoiceOf, judgingMatter } from './kept.ts';
import { judged, moveWrites } from './moves.ts';
import { wrongState } from './problems.ts';
import { invoiceReads, schoolsOfInvoice } from './reads.ts';
import { invoice } from './tables.ts';

/**
 * Matches an exception again, after its order, its receipts, the tolerance, the budget or the scheme
 * was mended. A receipt does this by itself.
 */
export const matchInvoiceAgain = command({
  route: 'POST /invoices/:invoiceId/matches',
  summary: 'Match an invoice again',
  access: { roles: financeWriters, at: 'unit' },
  params: InvoiceParams,
  reply: { 200: InvoiceReply },
  read: ({ params }, { today }) => invoiceReads(eq(invoice.id, params.invoiceId), today),
  units: (found) => schoolsOfInvoice(found),

  decide: (found, _, ctx) => {
    const [row] = found.invoices;
    if (!row) return refuse(problems.notFound());
    const unscheduled = row.state === 'waiting-for-approval' && row.awaiting === null;
    if (row.state !== 'exception' && !unscheduled) {
      return refuse(wrongState(row, 'only an exception is matched again'));
    }
    const kept = { row, lines: found.lines };
    const judgement = judge(invoiceOf(kept), judgingMatter(found, kept, ctx.today), 'refuse');
    return accept(judged(kept, judgement, found, ctx));
  },

  write: moveWrites,
  respond: ({ row }) => ({ status: 200, body: invoiceReply(row) }),
});
