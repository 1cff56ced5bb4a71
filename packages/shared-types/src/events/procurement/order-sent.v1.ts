import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** An approved order has gone to the supplier as a document. */
export const orderSent = contract({
  type: 'procurement.order-sent',
  version: 1,
  summary: 'An approved order has been sent to the supplier.',
  schema: z.strictObject({
    ...orderHead,
    sentOn: BusinessDate,
    /** Digest of the PDF that was sent. */
    documentSha256: Sha256,
  }),
  example: { ...sampleOrderHead, sentOn: '2025-10-07', documentSha256: sample.digest },
});
export type OrderSent = BodyOf<typeof orderSent>;
