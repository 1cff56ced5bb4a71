import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Decision, Uuid, amounts } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import { invoiceHead, sampleInvoiceHead } from './invoice.ts';

/** Every tier that the scheme asks for has approved the invoice. */
export const invoiceApproved = contract({
  type: 'finance.invoice-approved',
  version: 1,
  summary: 'An invoice has been approved by every tier of the scheme.',
  schema: z.strictObject({
    ...invoiceHead,
    schoolIds: z.array(Uuid).min(1),
    capturedBy: Uuid,
    ...amounts,
    /** First tier first; the last is the one that completed it. */
    decisions: z.array(Decision).min(1),
  }),
  example: {
    ...sampleInvoiceHead,
    schoolIds: [sample.school],
    capturedBy: sample.financeLead,
    net: 103_500,
    vat: 20_700,
    irrecoverableVat: 0,
    gross: 124_200,
    decisions: [sampleDecision],
  },
});
export type InvoiceApproved = BodyOf<typeof invoiceApproved>;
