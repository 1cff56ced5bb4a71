/** Trial balances: of a school, of a fund, and of the trust after eliminations (F2). */
export { consolidate } from './consolidation.ts';
export type { Consolidation, NotEliminated } from './consolidation.ts';
export { trialBalance, trialBalanceBySchool } from './trial-balance.ts';
export type { Balance, TrialBalance, TrialBalanceRow } from './trial-balance.ts';
