import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Decision, Sha256 } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** An approver says no for good: the order ends and its money comes back. */
export const orderRejected = contract({
  type: 'procurement.order-rejected',
  version: 1,
  summary: 'An approver has rejected an order.',
  schema: z.strictObject({ ...orderHead, decision: Decision, reasonSha256: Sha256 }),
  example: { ...sampleOrderHead, decision: sampleDecision, reasonSha256: sample.digest },
});
export type OrderRejected = BodyOf<typeof orderRejected>;
