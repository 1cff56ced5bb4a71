import { organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import type { Service } from '@bursar/service-kit';
import { checksPart } from './checks/part.ts';
import { explain } from './explain/index.ts';
import { inboxPart } from './inbox/part.ts';
import { invoicesPart } from './invoices/index.ts';
import { headlineKpis } from './kpis/index.ts';
import { ledgerPart } from './ledger/index.ts';
import { managementAccounts } from './management-accounts/index.ts';
import { ordersPart } from './orders/part.ts';
import { combine } from './read-models/index.ts';
import { risksPart, scoresPart } from './risks/part.ts';
import { READ_MODELS, stamping, stamps } from './stamps/index.ts';
import type { Surroundings } from './surroundings.ts';
import { ticketsPart } from './tickets/index.ts';
import { trailPart } from './trail/part.ts';
import { workforcePart } from './workforce/part.ts';

/** Everything that reporting keeps of what it hears, as one projection. */
const readModels = combine(READ_MODELS, [
  ledgerPart,
  ordersPart,
  invoicesPart,
  checksPart,
  ticketsPart,
  risksPart,
  scoresPart,
  workforcePart,
  trailPart,
  inboxPart,
]);

/** Reporting: what all services' facts come to, with the proof of it. */
export function reporting(surroundings: Surroundings): Service {
  const stamp = stamping(surroundings);
  return service({
    name: 'reporting',
    title: 'Reporting',
    migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
    watchedRoles: ['auditor'],
    features: [
      { subscriptions: [organisation, readModels] },
      stamps(surroundings),
      managementAccounts(stamp),
      headlineKpis(stamp),
      explain(stamp),
    ],
  });
}
