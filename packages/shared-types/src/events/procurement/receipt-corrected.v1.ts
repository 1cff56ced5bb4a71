import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, BusinessDate, LineNumber, Quantity, Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { orderHead, sampleOrderHead } from './order.ts';

/** A receipt was wrong: what had not come is taken back, all or in part. Both stay on record. */
export const receiptCorrected = contract({
  type: 'procurement.receipt-corrected',
  version: 1,
  summary: 'A receipt was wrong: all or part of what it said had come is taken back.',
  schema: z.strictObject({
    ...orderHead,
    receiptId: Uuid,
    /** The receipt that it takes back, in part or whole. */
    corrects: Uuid,
    correctedOn: BusinessDate,
    correctedBy: Uuid,
    /** What is taken back, by line of the order; `net` is its value at the order’s price. */
    lines: z.array(z.strictObject({ line: LineNumber, quantity: Quantity, net: Amount })).min(1),
    /** Whether every line of the order has still come in full. */
    complete: z.boolean(),
    reasonSha256: Sha256,
  }),
  example: {
    ...sampleOrderHead,
    receiptId: sample.correction,
    corrects: sample.receipt,
    correctedOn: '2025-10-15',
    correctedBy: sample.officeManager,
    lines: [{ line: 1, quantity: '2', net: 6_900 }],
    complete: false,
    reasonSha256: sample.digest,
  },
});
export type ReceiptCorrected = BodyOf<typeof receiptCorrected>;
