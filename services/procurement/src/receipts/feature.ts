import type { Feature } from '@bursar/service-kit';
import { correctReceipt } from './correct-receipt.ts';
import { listReceipts } from './list-receipts.ts';
import { receiptsOfOrder } from './receipts-of-order.ts';
import { recordReceipt } from './record-receipt.ts';

/** What came of orders, in parts, with what was wrong about it taken back. */
export const receipts: Feature = {
  routes: [recordReceipt, correctReceipt, receiptsOfOrder, listReceipts],
};
