import type { Feature } from '@bursar/service-kit';
import { ledgerLists } from '../ledger/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { accountLines } from './account-lines.ts';
import { compareSchools, getAccounts } from './get-accounts.ts';
import { getMonths } from './get-months.ts';

export { accountsAsked, monthAsked, askedFault, scopeAsked } from './asked.ts';
export { lineByMonth, sumMonths, withSums } from './by-month.ts';
export { accountSources, isSeen } from './get-accounts.ts';
export { factsOf, linesOf, totalsOf } from './lines.ts';
export type { Line } from './lines.ts';
export { expectedMonths, measureNames } from './measures.ts';
export type { LineKind, LineMeasures } from './measures.ts';
export { isAgency, isStaffCost } from './staff.ts';

/** Management accounts of each school and the trust, with what they are made of. */
export const managementAccounts = (stamp: Stamping): Feature => ({
  routes: [
    getAccounts(stamp),
    compareSchools(stamp),
    getMonths(stamp),
    accountLines,
    ...ledgerLists,
  ],
});
