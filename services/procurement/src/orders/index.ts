/** What other features may know of orders. */
export type { PricedLine } from './order.ts';
export { headOf } from './order-events.ts';
export { OrderId } from './order-input.ts';
export { currentLines, maySee, orderReads, pricedOf } from './order-record.ts';
export type { OrderRow } from './order-record.ts';
export { sumByLine } from './progress.ts';
export { linesDone, linesDoneWrite } from './progress-writes.ts';
export { stepWrites } from './step-writes.ts';
export { order } from './tables.ts';
