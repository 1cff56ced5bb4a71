import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, FinancialYear, Month, Uuid, amounts } from '../fields.ts';
import { sample } from '../sample.ts';
import { InvoiceLine, invoiceHead, sampleInvoiceHead, sampleInvoiceLine } from './invoice.ts';

/**
 * An invoice is in the ledger. `journal-posted` and `reservation-released` of the same command
 * carry the ledger's lines and the commitment that became actual.
 */
export const invoicePosted = contract({
  type: 'finance.invoice-posted',
  version: 1,
  summary: 'An approved invoice has been posted to the ledger.',
  schema: z.strictObject({
    ...invoiceHead,
    receiptIds: z.array(Uuid),
    journalId: Uuid,
    /** Business date of the posting, with its month and year. */
    date: BusinessDate,
    month: Month,
    year: FinancialYear,
    dueOn: BusinessDate,
    ...amounts,
    lines: z.array(InvoiceLine).min(1),
  }),
  example: {
    ...sampleInvoiceHead,
    receiptIds: [sample.receipt],
    journalId: sample.journal,
    date: '2025-10-20',
    month: '2025-10',
    year: '2025/26',
    dueOn: '2025-11-14',
    net: 103_500,
    vat: 20_700,
    irrecoverableVat: 0,
    gross: 124_200,
    lines: [sampleInvoiceLine],
  },
});
export type InvoicePosted = BodyOf<typeof invoicePosted>;
