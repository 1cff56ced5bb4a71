import { allClusters, schemeVersions } from '@bursar/organisation';
import { accept, first, lookup, problems, query, raw, refuse } from '@bursar/service-kit';
import { heldOn } from '@bursar/service-kit/access-tables';
import { procurementReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { supplierOfOrder } from './submission.ts';
import { OrderId } from './order-input.ts';
import { maySee, orderReads } from './order-record.ts';
import { OrderView } from './order-view.ts';
import { orderHold, orderInvoice } from './tables.ts';
import { viewOf } from './view-of-order.ts';
import type { LoggedOrderEvent } from './view-of-order.ts';

const eventsOf = (trustId: string, orderId: string) =>
  raw<LoggedOrderEvent>(sql`select seq, id, type, at, actor, hash from event
    where trust_id = ${trustId} and substring(body from '"orderId":"([0-9a-f-]{36})"') = ${orderId}
    order by seq`);

/** One order: where it stands, whom it waits for, its money, its history, documents and events. */
export const getOrder = query({
  route: 'GET /orders/:orderId',
  summary: 'An order, with its history, documents, events and whom it waits for',
  access: { roles: procurementReaders, at: 'anywhere' },
  params: OrderId,
  reply: OrderView,
  read: ({ params: { orderId } }, { trustId, today }) => ({
    ...orderReads(orderId),
    supplier: first(supplierOfOrder(trustId, orderId)),
    holds: lookup(orderHold, orderHold.orderId, [orderId]),
    invoices: lookup(orderInvoice, orderInvoice.orderId, [orderId]),
    schemes: schemeVersions(),
    clusters: allClusters(),
    holders: heldOn(trustId, today),
    events: eventsOf(trustId, orderId),
  }),
  respond: (found, _, ctx) => {
    const {
      orders: [row],
    } = found;
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    return accept(viewOf(row, found, ctx));
  },
});
