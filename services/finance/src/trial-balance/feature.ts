import type { Feature } from '@bursar/service-kit';
import { checkLedger } from './check-ledger.ts';
import { consolidatedTrialBalance } from './consolidated-trial-balance.ts';
import { getTrialBalance } from './get-trial-balance.ts';
import { listAccountLines } from './list-account-lines.ts';

/** Trial balances, the lines behind each figure, and the proof that both agree. */
export const trialBalances: Feature = {
  routes: [getTrialBalance, consolidatedTrialBalance, listAccountLines, checkLedger],
};
