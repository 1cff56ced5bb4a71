import { accept, command, db, expectRows, problems, refuse } from '@bursar/service-kit';
import { orderRaisers } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { OrderId } from './order-input.ts';
import { maySee, orderReads, schoolsOf } from './order-record.ts';
import { notDiscarded } from './problems.ts';
import { order } from './tables.ts';

/** Throws a draft away. Once submitted an order is kept for ever; then it is withdrawn. */
export const discardDraft = command({
  route: 'DELETE /orders/:orderId',
  summary: 'Throw a draft away',
  access: { roles: orderRaisers, at: 'unit' },
  params: OrderId,
  reply: { 204: z.null() },
  versioned: true,

  read: ({ params }) => ({ orders: orderReads(params.orderId).orders }),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),

  decide: ({ orders: [row] }, _, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    if (row.revision > 0) return refuse(notDiscarded(row.state));
    return accept(row);
  },

  write: ({ trustId, id, version }) => [
    expectRows(
      1,
      db
        .delete(order)
        .where(and(eq(order.trustId, trustId), eq(order.id, id), eq(order.version, version))),
    ),
  ],

  respond: () => ({ status: 204 }),
});
