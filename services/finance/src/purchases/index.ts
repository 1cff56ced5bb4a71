import type { Feature } from '@bursar/service-kit';
import { purchasesCopy } from './copy.ts';

export { quantityOf, thousandthsOf } from './quantity.ts';
export type { Thousandths } from './quantity.ts';
export { receipt, receiptLine, supplier, supplierOrder, supplierOrderLine } from './tables.ts';

/** Finance's own copy of suppliers, orders and receipts: what invoices are matched with. */
export const purchases: Feature = { subscriptions: [purchasesCopy] };
