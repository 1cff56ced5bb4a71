import { accept, problems, query, refuse, unitsWhere } from '@bursar/service-kit';
import { invoiceReaders } from '@bursar/shared-types/roles';
import { eq } from 'drizzle-orm';
import { InvoiceParams } from './invoice-input.ts';
import { invoiceReads } from './reads.ts';
import { InvoiceShown, shownInvoice } from './shown.ts';
import { invoice } from './tables.ts';

/**
 * One invoice with its history, document, journal, order and receipts: what an auditor's sample
 * wants to see together (F14). Lines of schools outside the reader's are one sum.
 */
export const getInvoice = query({
  route: 'GET /invoices/:invoiceId',
  summary: 'One invoice with its order, receipts, decisions and journal',
  access: { roles: invoiceReaders, at: 'anywhere' },
  params: InvoiceParams,
  reply: InvoiceShown,
  read: ({ params }, { today }) => invoiceReads(eq(invoice.id, params.invoiceId), today),

  respond: (found, _, { actor }) => {
    const [row] = found.invoices;
    const units = unitsWhere(actor, invoiceReaders);
    const isSeen = (schoolId: string): boolean => units === 'all' || units.includes(schoolId);
    if (!row?.schoolIds.some(isSeen)) return refuse(problems.notFound());
    return accept(shownInvoice({ row, lines: found.lines }, found, isSeen));
  },
});
