import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Quantity, LineNumber, SignedPence, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { invoiceHead, sampleInvoiceHead } from './invoice.ts';

/** Order, receipt and invoice agree within the tolerance: it may go to approval. */
export const invoiceMatched = contract({
  type: 'finance.invoice-matched',
  version: 1,
  summary: 'An invoice agrees with its order and receipts within the tolerance.',
  schema: z.strictObject({
    ...invoiceHead,
    orderId: Uuid,
    receiptIds: z.array(Uuid).min(1),
    net: Amount,
    /** Net of the invoice less net of the order for the same quantities. */
    difference: SignedPence,
    /** The difference that was allowed. */
    tolerance: Amount,
    lines: z
      .array(z.strictObject({ line: LineNumber, orderLine: LineNumber, quantity: Quantity }))
      .min(1),
  }),
  example: {
    ...sampleInvoiceHead,
    receiptIds: [sample.receipt],
    net: 103_500,
    difference: 0,
    tolerance: 1_000,
    lines: [{ line: 1, orderLine: 1, quantity: '30' }],
  },
});
export type InvoiceMatched = BodyOf<typeof invoiceMatched>;
