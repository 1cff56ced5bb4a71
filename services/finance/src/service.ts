import { organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { budgets } from './budgets/feature.ts';
import { chart } from './chart/feature.ts';
import { funds } from './funds/feature.ts';
import { journals } from './journals/feature.ts';
import { periods } from './periods/feature.ts';

/** Finance: the ledger and what hangs on it. */
export const finance = service({
  name: 'finance',
  title: 'Finance',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [{ subscriptions: [organisation] }, chart, funds, periods, journals, budgets],
});
