import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Decision, Sha256, Uuid } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import { invoiceHead, sampleInvoiceHead } from './invoice.ts';

/** An invoice will not be paid; it never reached the ledger. */
export const invoiceRejected = contract({
  type: 'finance.invoice-rejected',
  version: 1,
  summary: 'An invoice has been rejected.',
  schema: z.strictObject({
    ...invoiceHead,
    schoolIds: z.array(Uuid).min(1),
    /** Null when finance turned it away, and no approver did. */
    decision: Decision.nullable(),
    reasonSha256: Sha256,
  }),
  example: {
    ...sampleInvoiceHead,
    schoolIds: [sample.school],
    decision: sampleDecision,
    reasonSha256: sample.digest,
  },
});
export type InvoiceRejected = BodyOf<typeof invoiceRejected>;
