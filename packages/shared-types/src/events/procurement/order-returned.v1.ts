import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Decision, Sha256 } from '../fields.ts';
import { sample, sampleDecision } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** An approver sends an order back to be changed: its money comes back until it is resubmitted. */
export const orderReturned = contract({
  type: 'procurement.order-returned',
  version: 1,
  summary: 'An approver has sent an order back to be changed.',
  schema: z.strictObject({ ...orderHead, decision: Decision, reasonSha256: Sha256 }),
  example: { ...sampleOrderHead, decision: sampleDecision, reasonSha256: sample.digest },
});
export type OrderReturned = BodyOf<typeof orderReturned>;
