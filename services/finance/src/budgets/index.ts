/** Budgets: what is left of a line, and the one place where money is reserved (X3). */
export { budgetLinesOf } from './budget-lines.ts';
export { costOf, lineKey } from './budget.ts';
export type { BudgetLines, Draw } from './budget.ts';
export type { BudgetPosition } from './reserve.ts';
export { releaseWrites } from './reservation-writes.ts';
export { settle } from './settle.ts';
export type { Bill, BilledLine, Settling } from './settle.ts';
export { budgetReads } from './settling-reads.ts';
