import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Code, Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { invoiceHead, sampleInvoiceHead } from './invoice.ts';

/**
 * Somebody with the right lets an invoice go to approval although it does not agree with its order,
 * receipts or budget. The actor of the record is who did; they do not approve it as well.
 */
export const invoiceExceptionPassed = contract({
  type: 'finance.invoice-exception-passed',
  version: 1,
  summary: 'An invoice goes to approval in spite of its exceptions, with a reason.',
  schema: z.strictObject({
    ...invoiceHead,
    schoolIds: z.array(Uuid).min(1),
    net: Amount,
    gross: Amount,
    /** Which exceptions were passed; with `over-budget`, it may be posted beyond its budget. */
    faults: z.array(Code).min(1),
    reasonSha256: Sha256,
  }),
  example: {
    ...sampleInvoiceHead,
    schoolIds: [sample.school],
    net: 120_000,
    gross: 144_000,
    faults: ['price-over'],
    reasonSha256: sample.digest,
  },
});
export type InvoiceExceptionPassed = BodyOf<typeof invoiceExceptionPassed>;
