import type { Item, Reply } from '../../api/types.ts';

/** An order with all that is known of it. */
export type Order = Reply<'procurement', '/orders/{orderId}'>;
export type OrderLine = Order['lines'][number];
/** A row of a list of orders. */
export type OrderRow = Item<'procurement', '/orders'>;
export type Choices = Reply<'procurement', '/order-choices'>;
export type Receipts = Reply<'procurement', '/orders/{orderId}/receipts'>;
export type Receipt = Receipts['items'][number];
export type Supplier = Reply<'procurement', '/suppliers/{supplierId}'>;
export type SupplierRow = Item<'procurement', '/suppliers'>;
