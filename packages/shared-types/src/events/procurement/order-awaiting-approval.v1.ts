import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, Awaiting, Decision, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/**
 * The money is reserved and the order waits for a tier of approvers. Written again after each
 * tier but the last, with the decisions so far: an order is not approved after its first tier.
 */
export const orderAwaitingApproval = contract({
  type: 'procurement.order-awaiting-approval',
  version: 1,
  summary: 'An order’s money is reserved and it waits for the next tier of approvers.',
  schema: z.strictObject({
    ...orderHead,
    reservationId: Uuid,
    net: Amount,
    gross: Amount,
    /** The version of the scheme by which it is decided from first tier to last. */
    schemeVersion: z.int().min(1),
    awaiting: Awaiting,
    decisions: z.array(Decision),
  }),
  example: {
    ...sampleOrderHead,
    reservationId: sample.reservation,
    net: 103_500,
    gross: 124_200,
    schemeVersion: 3,
    awaiting: { tier: 1, tiers: 1, anyOf: [{ role: 'approver', at: 'school' }] },
    decisions: [],
  },
});
export type OrderAwaitingApproval = BodyOf<typeof orderAwaitingApproval>;
