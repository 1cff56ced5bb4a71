import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Code, LineNumber, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { invoiceHead, sampleInvoiceHead } from './invoice.ts';

/** An invoice does not agree with what was ordered and received; someone has to look. */
export const invoiceException = contract({
  type: 'finance.invoice-exception',
  version: 1,
  summary: 'An invoice does not agree with its order, receipts or budget.',
  schema: z.strictObject({
    ...invoiceHead,
    schoolIds: z.array(Uuid).min(1),
    net: Amount,
    gross: Amount,
    faults: z
      .array(
        z.strictObject({
          /** `no-order`, `not-received`, `quantity-over`, `price-over`, `over-budget` … */
          fault: Code,
          line: LineNumber.nullable(),
          /** Quantities as decimals, money as pence, both as text; null where it has none. */
          expected: z.string().max(30).nullable(),
          found: z.string().max(30).nullable(),
        }),
      )
      .min(1),
  }),
  example: {
    ...sampleInvoiceHead,
    schoolIds: [sample.school],
    net: 120_000,
    gross: 144_000,
    faults: [{ fault: 'price-over', line: 1, expected: '103500', found: '120000' }],
  },
});
export type InvoiceException = BodyOf<typeof invoiceException>;
