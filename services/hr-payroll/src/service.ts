import { listLooks, organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { ledgerCodes } from './ledger-codes/index.ts';
import { ledgerMonths } from './ledger-months/index.ts';
import { onCosts } from './on-costs/feature.ts';
import { payRuns } from './pay-runs/index.ts';
import { payScales } from './pay-scales/feature.ts';
import { people } from './people/feature.ts';
import { posts } from './posts/feature.ts';

/** HR and payroll: who works where, in which post, and what a month of it costs. */
export const hrPayroll = service({
  name: 'hr-payroll',
  title: 'HR and payroll',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [
    { subscriptions: [organisation], routes: [listLooks] },
    ledgerCodes,
    ledgerMonths,
    people,
    posts,
    payScales,
    onCosts,
    payRuns,
  ],
});
