import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** An approved order is called off before anything was received: all its money comes back. */
export const orderCancelled = contract({
  type: 'procurement.order-cancelled',
  version: 1,
  summary: 'An approved order has been cancelled before anything was received.',
  schema: z.strictObject({ ...orderHead, cancelledOn: BusinessDate, reasonSha256: Sha256 }),
  example: { ...sampleOrderHead, cancelledOn: '2025-10-13', reasonSha256: sample.digest },
});
export type OrderCancelled = BodyOf<typeof orderCancelled>;
