import { accept, command, mayIn, problems, refuse } from '@bursar/service-kit';
import { financeWriters, invoiceDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { leaveToDecide } from './approval.ts';
import { rejectedEvent } from './invoice-events.ts';
import { InvoiceParams, invoiceReply, InvoiceReply } from './invoice-input.ts';
import { change, moveWrites } from './moves.ts';
import { wrongState } from './problems.ts';
import { invoiceReads, schoolsOfInvoice } from './reads.ts';
import { invoice } from './tables.ts';
import type { InvoiceRow } from './tables.ts';

/**
 * Rejects an invoice for good, with a reason; the same one may then be captured again. An approver
 * whose turn it is does, by the scheme; finance may at any time before it is posted.
 */
export const rejectInvoice = command({
  route: 'POST /invoices/:invoiceId/rejections',
  summary: 'Reject an invoice',
  access: { roles: invoiceDeciders, at: 'unit' },
  params: InvoiceParams,
  body: z.strictObject({ reason: text({ min: 3, max: 1_000, lines: 'many' }) }),
  reply: { 200: InvoiceReply },
  versioned: true,
  read: ({ params }, { today }) => invoiceReads(eq(invoice.id, params.invoiceId), today),
  units: (found) => schoolsOfInvoice(found),

  decide: (found, { body: { reason } }, ctx) => {
    const [before] = found.invoices;
    if (!before) return refuse(problems.notFound());
    if (before.version !== ctx.ifMatch) return refuse(problems.changedSince(before.version));
    if (before.state !== 'exception' && before.state !== 'waiting-for-approval') {
      return refuse(wrongState(before, 'it can no longer be rejected'));
    }
    const isFinance = mayIn(ctx.actor, financeWriters, before.schoolIds);
    const asked =
      before.state === 'waiting-for-approval' ? leaveToDecide(before, found, ctx) : null;
    const decision = asked?.kind === 'permitted' ? asked.decision : null;
    if (decision === null && !isFinance) {
      return asked?.kind === 'refused'
        ? asked
        : refuse(wrongState(before, 'it has not reached an approver'));
    }
    const row: InvoiceRow = {
      ...before,
      state: 'rejected',
      awaiting: null,
      history: [...before.history, change('rejected', ctx, { words: reason, decision })],
    };
    return accept({ row, events: [rejectedEvent(row, decision, reason)] });
  },

  write: moveWrites,
  respond: ({ row }) => ({ status: 200, body: invoiceReply(row) }),
});
