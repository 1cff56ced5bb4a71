/** Funds and cost centres: whose money it is, and what part of a school's work it is for. */
export type { CostCentre, Fund } from './fund.ts';
export { costCentre, fund } from './tables.ts';
