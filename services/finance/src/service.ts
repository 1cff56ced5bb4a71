import { organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { budgets } from './budgets/feature.ts';
import { postJournal } from './journals/post-journal.ts';
import { postJournals } from './journals/post-journals.ts';

/** Finance: the ledger and what hangs on it. */
export const finance = service({
  name: 'finance',
  title: 'Finance',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [{ subscriptions: [organisation] }, { routes: [postJournal, postJournals] }, budgets],
});
