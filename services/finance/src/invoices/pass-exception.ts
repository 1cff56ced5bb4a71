import { accept, command, problems, refuse } from '@bursar/service-kit';
import { text } from '@bursar/shared-types/text';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { InvoiceParams, invoiceReply, InvoiceReply } from './invoice-input.ts';
import { exceptionNames } from './match.ts';
import { raisersOf } from './matter.ts';
import { moveWrites, passable, passed } from './moves.ts';
import { notPassable, wrongState } from './problems.ts';
import { invoiceReads, schoolsOfInvoice } from './reads.ts';
import { invoice } from './tables.ts';

const roles = ['finance-lead'] as const;

/**
 * Lets an invoice go to approval in spite of what does not agree, with a reason; `over-budget`
 * among it lets it be posted beyond its budget. Who does this does not approve it as well.
 */
export const passException = command({
  route: 'POST /invoices/:invoiceId/passes',
  summary: 'Let an invoice’s exceptions pass',
  access: { roles, at: 'unit' },
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
    const hard = row.exceptions.filter(({ fault }) => !passable.includes(fault));
    if (hard.length > 0) return refuse(notPassable(hard.map(({ fault }) => exceptionNames[fault])));
    const raisers = raisersOf(ctx.actor, roles, row.schoolIds);
    return accept(passed(row, { reason, raisers }, found, ctx));
  },

  write: moveWrites,
  respond: ({ row }) => ({ status: 200, body: invoiceReply(row) }),
});
