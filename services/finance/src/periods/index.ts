/** The months of the ledger: which may be posted to. */
export { postingFault, stateOf } from './period.ts';
export type { Period, PeriodChange, PeriodState } from './period.ts';
export { period } from './tables.ts';
