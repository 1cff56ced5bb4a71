/** What a month's pay costs, worked out by post. */
export { explainPost } from './explain.ts';
export type { LedgerLine } from './ledger-lines.ts';
export { costMonth } from './pay-costing.ts';
export type { MonthCost, PostCost, PostFault } from './pay-costing.ts';
export { daysOfMonth } from './pay-days.ts';
