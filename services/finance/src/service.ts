import { listLooks, organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { files } from '@bursar/service-kit/files';
import { financeWriters, invoiceReaders, ledgerReaders } from '@bursar/shared-types/roles';
import { budgets } from './budgets/feature.ts';
import { chart } from './chart/feature.ts';
import { funds } from './funds/feature.ts';
import { invoices } from './invoices/index.ts';
import { journals } from './journals/feature.ts';
import { pay } from './pay/index.ts';
import { periods } from './periods/feature.ts';
import { purchases } from './purchases/index.ts';
import { trialBalances } from './trial-balance/feature.ts';

/** Finance: the ledger and what hangs on it. */
export const finance = service({
  name: 'finance',
  title: 'Finance',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [
    { subscriptions: [organisation], routes: [listLooks] },
    files({
      upload: [...financeWriters, 'office-manager'],
      read: [...new Set([...ledgerReaders, ...invoiceReaders])],
    }),
    chart,
    funds,
    periods,
    journals,
    trialBalances,
    budgets,
    purchases,
    invoices,
    pay,
  ],
});
