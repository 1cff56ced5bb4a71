import type { Feature } from '@bursar/service-kit';
import { ledgerMonths as copy } from './copy.ts';

export { allMonths, monthStateOf } from './months.ts';
export type { LedgerMonthState } from './months.ts';

/** The months of finance's ledger, to which a month's pay is posted. */
export const ledgerMonths: Feature = { subscriptions: [copy] };
