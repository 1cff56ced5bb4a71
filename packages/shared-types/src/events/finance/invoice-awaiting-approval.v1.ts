import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Awaiting, Decision, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { invoiceHead, sampleInvoiceHead } from './invoice.ts';

/**
 * An invoice waits for a tier of approvers. Written again after each tier but the last, with the
 * decisions so far: an invoice is not approved after its first tier.
 */
export const invoiceAwaitingApproval = contract({
  type: 'finance.invoice-awaiting-approval',
  version: 1,
  summary: 'An invoice waits for the next tier of approvers.',
  schema: z.strictObject({
    ...invoiceHead,
    schoolIds: z.array(Uuid).min(1),
    capturedBy: Uuid,
    net: Amount,
    gross: Amount,
    /** The version of the scheme by which it is decided from first tier to last; null: there is none. */
    schemeVersion: z.int().min(1).nullable(),
    /** Null where the scheme lets nobody decide on it. */
    awaiting: Awaiting.nullable(),
    decisions: z.array(Decision),
  }),
  example: {
    ...sampleInvoiceHead,
    schoolIds: [sample.school],
    capturedBy: sample.financeLead,
    net: 103_500,
    gross: 124_200,
    schemeVersion: 3,
    awaiting: { tier: 1, tiers: 1, anyOf: [{ role: 'approver', at: 'school' }] },
    decisions: [],
  },
});
export type InvoiceAwaitingApproval = BodyOf<typeof invoiceAwaitingApproval>;
