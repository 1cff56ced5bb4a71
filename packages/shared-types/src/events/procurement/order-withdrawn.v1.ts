import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** Whoever raised an order takes it back before it is approved: its money comes back. */
export const orderWithdrawn = contract({
  type: 'procurement.order-withdrawn',
  version: 1,
  summary: 'An order has been withdrawn by the school before it was approved.',
  schema: z.strictObject(orderHead),
  example: sampleOrderHead,
});
export type OrderWithdrawn = BodyOf<typeof orderWithdrawn>;
