import type { Feature } from '@bursar/service-kit';
import { listPeriods } from './list-periods.ts';
import { lockPeriod } from './lock-period.ts';
import { openPeriods } from './open-periods.ts';
import { reopenPeriod } from './reopen-period.ts';

/** The months of the ledger: opened, locked, reopened with a reason. */
export const periods: Feature = {
  routes: [openPeriods, lockPeriod, reopenPeriod, listPeriods],
};
