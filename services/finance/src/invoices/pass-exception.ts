import { accept, command, problems, refuse } from '@bursar/service-kit';
import { exceptionNames, passableExceptions } from '@bursar/shared-types/codes/finance';
import { financeLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { raisersOf } from '../raisers.ts';
import { InvoiceParams, invoiceReply, InvoiceReply } from './invoice-input.ts';
import { judge } from './judge.ts';
import { invoiceOf, judgingMatter } from './kept.ts';
import { wasSeen } from './let-pass.ts';
import { judged, moveWrites, passed } from './moves.ts';
import { notPassable, wrongState } from './problems.ts';
import { invoiceReads, schoolsOfInvoice } from './reads.ts';
import { invoice } from './tables.ts';

/**
 * Lets an invoice go to approval in spite of what does not agree, with a reason; `over-budget`
 * among it lets it be posted beyond its budget. Who does this does not approve it as well. It is
 * judged anew first: where more is wrong by now than stood there, it stays an exception, with what
 * was found; where nothing is, it goes to approval as matched.
 */
export const passException = command({
  route: 'POST /invoices/:invoiceId/passes',
  summary: 'Let an invoice’s exceptions pass',
  access: { roles: financeLeads, at: 'unit' },
  params: InvoiceParams,
  body: z.strictObject({ reason: text({ min: 10, max: 1_000, lines: 'many' }) }),
  reply: { 200: InvoiceReply },
  versioned: true,
  read: ({ params }, { today }) => invoiceReads(eq(invoice.id, params.invoiceId), today),
  units: (found) => schoolsOfInvoice(found),

  decide: (found, { body: { reason } }, ctx) => {
    const [row] = found.invoices;
    if (!row) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    if (row.state !== 'exception') return refuse(wrongState(row, 'there is no exception to pass'));
    const kept = { row, lines: found.lines };
    const judgement = judge(invoiceOf(kept), judgingMatter(found, kept, ctx.today), 'refuse');
    const exceptions = judgement.kind === 'exception' ? judgement.exceptions : [];
    const hard = exceptions.filter(({ fault }) => !passableExceptions.includes(fault));
    if (hard.length > 0) return refuse(notPassable(hard.map(({ fault }) => exceptionNames[fault])));
    if (exceptions.length === 0 || !wasSeen(row.exceptions, exceptions)) {
      return accept(judged(kept, judgement, found, ctx));
    }
    const raisers = raisersOf(ctx.actor, financeLeads, row.schoolIds);
    return accept(passed(row, { exceptions, reason, raisers }, found, ctx));
  },

  write: moveWrites,
  respond: ({ row }) => ({ status: 200, body: invoiceReply(row) }),
});
