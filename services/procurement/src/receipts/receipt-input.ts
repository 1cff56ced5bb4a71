import { BusinessDate } from '@bursar/shared-types/dates';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';

const ReceivedLine = z.strictObject({
  line: z.int().min(1).describe('Line of the order'),
  quantity: z.string().trim().max(20).describe('A decimal with up to three places, like 2.5'),
});

export const ReceivedLines = z.array(ReceivedLine).max(200);

export const GoodsReceived = z.strictObject({
  schoolId: Uuid.describe('The school that received it'),
  receivedOn: BusinessDate,
  lines: ReceivedLines,
  documentSha256: Sha256.nullable().default(null).describe('The delivery note, staged before'),
});

/** What a receipt or a correction answers. */
export const ReceiptKept = z.object({
  id: Uuid,
  version: z.int().describe('Of the order'),
  deliveryStatus: z.string(),
  complete: z.boolean().describe('Whether everything that was ordered has come'),
  over: z
    .array(z.object({ line: z.int(), ordered: z.string(), received: z.string(), over: z.string() }))
    .describe('Lines of which more came than was ordered: keep and pay for it, or send it back'),
});
