import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, BusinessDate, LineNumber, Quantity, Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** Goods or services of an order have been received, all or in part. */
export const goodsReceived = contract({
  type: 'procurement.goods-received',
  version: 1,
  summary: 'Goods or services of an order have been received, all or in part.',
  schema: z.strictObject({
    ...orderHead,
    receiptId: Uuid,
    receivedOn: BusinessDate,
    receivedBy: Uuid,
    /** What came now, by line of the order; `net` is its value at the order's price. */
    lines: z.array(z.strictObject({ line: LineNumber, quantity: Quantity, net: Amount })).min(1),
    /** Whether every line of the order has now come in full. */
    complete: z.boolean(),
    /** The delivery note, where one was kept. */
    documentSha256: Sha256.nullable(),
  }),
  example: {
    ...sampleOrderHead,
    receiptId: sample.receipt,
    receivedOn: '2025-10-14',
    receivedBy: sample.officeManager,
    lines: [{ line: 1, quantity: '30', net: 103_500 }],
    complete: true,
    documentSha256: null,
  },
});
export type GoodsReceived = BodyOf<typeof goodsReceived>;
