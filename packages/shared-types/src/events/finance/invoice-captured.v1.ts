import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256, Uuid, amounts } from '../fields.ts';
import { sample } from '../sample.ts';
import { InvoiceLine, invoiceHead, sampleInvoiceHead, sampleInvoiceLine } from './invoice.ts';

/**
 * A supplier's invoice has been captured, once: supplier, reference and gross amount together
 * are unique. The reference itself stays in finance.
 */
export const invoiceCaptured = contract({
  type: 'finance.invoice-captured',
  version: 1,
  summary: 'A supplier’s invoice has been captured.',
  schema: z.strictObject({
    ...invoiceHead,
    referenceSha256: Sha256,
    /** Date on the invoice, which is the tax point. */
    date: BusinessDate,
    receivedOn: BusinessDate,
    dueOn: BusinessDate,
    capturedBy: Uuid,
    documentSha256: Sha256.nullable(),
    ...amounts,
    lines: z.array(InvoiceLine).min(1),
  }),
  example: {
    ...sampleInvoiceHead,
    referenceSha256: sample.digest,
    date: '2025-10-15',
    receivedOn: '2025-10-17',
    dueOn: '2025-11-14',
    capturedBy: sample.financeLead,
    documentSha256: null,
    net: 103_500,
    vat: 20_700,
    irrecoverableVat: 0,
    gross: 124_200,
    lines: [sampleInvoiceLine],
  },
});
export type InvoiceCaptured = BodyOf<typeof invoiceCaptured>;
