import { listLooks, organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { files } from '@bursar/service-kit/files';
import { estatesReaders, faultReporters } from '@bursar/shared-types/roles';
import { checks } from './checks/index.ts';
import { sites } from './sites/index.ts';
import { tickets } from './tickets/index.ts';

export { sweepOverdue } from './checks/index.ts';

/** Estates: sites, their statutory checks, and what schools report to be mended. */
export const estates = service({
  name: 'estates',
  title: 'Estates',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [
    { subscriptions: [organisation], routes: [listLooks] },
    files({ upload: faultReporters, read: estatesReaders }),
    sites,
    checks,
    tickets,
  ],
});
