import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256 } from '../fields.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/**
 * Nothing more is expected: everything came and was invoiced (`complete`), or the rest will not
 * come (`short`). What is still reserved comes back.
 */
export const orderClosed = contract({
  type: 'procurement.order-closed',
  version: 1,
  summary: 'An order has been closed; what it still held in reserve comes back.',
  schema: z.strictObject({
    ...orderHead,
    closedOn: BusinessDate,
    how: z.enum(['complete', 'short']),
    /** Why it was closed short; null when complete. */
    reasonSha256: Sha256.nullable(),
  }),
  example: { ...sampleOrderHead, closedOn: '2025-10-20', how: 'complete', reasonSha256: null },
});
export type OrderClosed = BodyOf<typeof orderClosed>;
