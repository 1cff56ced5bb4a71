import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { EnteredAmount } from '../../money.ts';
import { BusinessDate } from '../fields.ts';

/** By how much a line of an invoice may cost more than its order said, from a day on. */
export const invoiceToleranceSet = contract({
  type: 'finance.invoice-tolerance-set',
  version: 1,
  summary: 'The tolerance of matching invoices with orders has been set from a day on.',
  schema: z.strictObject({
    from: BusinessDate,
    /** Of a line, whichever of the two is less: pence, and hundredths of a percent of its price. */
    amount: EnteredAmount,
    basisPoints: z.int().min(0).max(10_000),
  }),
  example: { from: '2026-01-01', amount: 1_000, basisPoints: 200 },
});
export type InvoiceToleranceSet = BodyOf<typeof invoiceToleranceSet>;
