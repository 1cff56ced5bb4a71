import { listLooks, organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { files } from '@bursar/service-kit/files';
import { procurementReaders } from '@bursar/shared-types/roles';
import { chart } from './chart/feature.ts';
import { orders } from './orders/feature.ts';
import { receipts } from './receipts/feature.ts';
import { suppliers } from './suppliers/feature.ts';

/** Procurement: suppliers, orders and what is received of them. */
export const procurement = service({
  name: 'procurement',
  title: 'Procurement',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [
    { subscriptions: [organisation], routes: [listLooks] },
    // Finance uploads sheets of suppliers, all others what goes with an order.
    files({
      upload: ['office-manager', 'procurement-lead', 'finance-lead', 'finance-officer'],
      read: procurementReaders,
    }),
    chart,
    suppliers,
    orders,
    receipts,
  ],
});
