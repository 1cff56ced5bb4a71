import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Awaiting, Decision, Sha256, Uuid } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/**
 * Whoever gave the last approval takes it back before the order is sent: it waits for that tier
 * again, and its money stays reserved.
 */
export const orderApprovalWithdrawn = contract({
  type: 'procurement.order-approval-withdrawn',
  version: 1,
  summary: 'The last approval of an order was withdrawn before it was sent: it waits again.',
  schema: z.strictObject({
    ...orderHead,
    reservationId: Uuid,
    net: Amount,
    gross: Amount,
    schemeVersion: z.int().min(1),
    /** The tier whose approval was withdrawn; it decides again. */
    awaiting: Awaiting,
    /** The approvals of earlier tiers, which stand. */
    decisions: z.array(Decision),
    /** The approval that was withdrawn. */
    decision: Decision,
    reasonSha256: Sha256,
  }),
  example: {
    ...sampleOrderHead,
    reservationId: sample.reservation,
    net: 103_500,
    gross: 124_200,
    schemeVersion: 3,
    awaiting: { tier: 1, tiers: 1, anyOf: [{ role: 'approver', at: 'school' }] },
    decisions: [],
    decision: sampleDecision,
    reasonSha256: sample.digest,
  },
});
export type OrderApprovalWithdrawn = BodyOf<typeof orderApprovalWithdrawn>;
