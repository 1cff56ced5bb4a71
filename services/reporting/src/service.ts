import { listLooks, organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import type { Service } from '@bursar/service-kit';
import { auditRequests } from './audit-requests/index.ts';
import { checksPart, compliance } from './checks/index.ts';
import { explain } from './explain/index.ts';
import { extracts } from './extracts/index.ts';
import { inbox, inboxPart } from './inbox/index.ts';
import { invoicesPart } from './invoices/index.ts';
import { headlineKpis } from './kpis/index.ts';
import { ledgerPart } from './ledger/index.ts';
import { live } from './live/index.ts';
import { managementAccounts } from './management-accounts/index.ts';
import { orders, ordersPart } from './orders/index.ts';
import { combine } from './read-models/index.ts';
import { risks, risksPart, scoresPart } from './risks/index.ts';
import { READ_MODELS, stamping, stamps } from './stamps/index.ts';
import type { Surroundings } from './surroundings.ts';
import { ticketsPart } from './tickets/index.ts';
import { evidence, trailPart } from './trail/index.ts';
import { workforce, workforcePart } from './workforce/index.ts';

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

/** Reporting: what the facts of all services come to, with the proof of it. */
export function reporting(surroundings: Surroundings): Service {
  const stamp = stamping(surroundings);
  return service({
    name: 'reporting',
    title: 'Reporting',
    migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
    watchedRoles: ['auditor'],
    features: [
      { subscriptions: [organisation, readModels], routes: [listLooks] },
      stamps(surroundings),
      live(surroundings),
      managementAccounts(stamp),
      headlineKpis(stamp),
      explain(stamp),
      orders,
      compliance(stamp),
      risks(stamp),
      workforce(stamp),
      inbox(stamp, surroundings),
      evidence(stamp),
      auditRequests,
      extracts(surroundings),
    ],
  });
}
