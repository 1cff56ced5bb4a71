/** Budgets: what is left of a line, and the one place where money is reserved (X3). */
export { budgetFaults } from './budget-faults.ts';
export type { BudgetFacts, BudgetToSet } from './budget-faults.ts';
export { budgetLinesOf } from './budget-lines.ts';
export { available, costOf, lineKey, lineOf, merged, moved } from './budget.ts';
export type { BudgetLine, BudgetLineKey, BudgetLines, Draw, Movement } from './budget.ts';
export { forecast, variance } from './forecast.ts';
export { patterns, profileAfter, profileTo, spread, yearOfProfile } from './profile.ts';
export type { Profile } from './profile.ts';
export { release, reserve, shortBy } from './reserve.ts';
export type { BudgetPosition, Reserving } from './reserve.ts';
export { settle } from './settle.ts';
export type { Bill, BilledLine, Settling } from './settle.ts';
export { releaseWrites } from './reservation-writes.ts';
export { budgetReads } from './settling-reads.ts';
