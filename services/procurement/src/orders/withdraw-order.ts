import { accept, command, emit, problems, refuse } from '@bursar/service-kit';
import { orderWithdrawn } from '@bursar/shared-types/events/procurement/order-withdrawn.v1';
import { orderRaisers } from '@bursar/shared-types/roles';
import { principalOf } from '../acting.ts';
import { isMade, step } from './order-flow.ts';
import { headOf } from './order-events.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import { maySee, orderReads, schoolsOf } from './order-record.ts';
import { orderState } from './problems.ts';
import { stepWrites } from './step-writes.ts';

/** Takes an order back before it is approved: its money comes back. */
export const withdrawOrder = command({
  route: 'POST /orders/:orderId/withdrawals',
  summary: 'Take an order back before it is approved',
  access: { roles: orderRaisers, at: 'unit' },
  params: OrderId,
  reply: { 200: OrderChanged },
  versioned: true,

  read: ({ params }) => ({ orders: orderReads(params.orderId).orders }),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),

  decide: ({ orders: [row] }, _, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const flow = step(row, 'withdraw');
    if (!isMade(flow)) return refuse(orderState(flow));
    return accept({
      row,
      flow,
      principal: principalOf(ctx.actor, orderRaisers, schoolsOf(row.draft)),
    });
  },

  write: ({ row, flow, principal }, ctx) => [
    ...stepWrites(
      row,
      { ...flow, awaiting: null, endedOn: ctx.today },
      { move: 'withdraw', principal },
      ctx,
    ),
    emit(orderWithdrawn, headOf(row)),
  ],

  respond: ({ row: { id, version, reference }, flow: { state } }) => ({
    status: 200,
    body: { id, state, version: version + 1, reference },
  }),
});
