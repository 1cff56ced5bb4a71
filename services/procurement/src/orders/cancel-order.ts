import { accept, command, emit, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { orderCancelled } from '@bursar/shared-types/events/procurement/order-cancelled.v1';
import { orderRaisers } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { cancelFaults } from './ending.ts';
import { isMade, step } from './order-flow.ts';
import { headOf } from './order-events.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import { currentLines, lineAtEnd, maySee, orderReads, schoolsOf } from './order-record.ts';
import { endingRefused, orderState } from './problems.ts';
import { stepWrites } from './step-writes.ts';

/** Calls an approved order off before anything came or was invoiced: all its money comes back. */
export const cancelOrder = command({
  route: 'POST /orders/:orderId/cancellations',
  summary: 'Call an approved order off before anything has come',
  access: { roles: orderRaisers, at: 'unit' },
  params: OrderId,
  body: z.strictObject({ reason: text({ min: 0, max: 500, lines: 'many' }) }),
  reply: { 200: OrderChanged },
  versioned: true,

  read: ({ params }) => orderReads(params.orderId),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),

  decide: ({ orders: [row], lines }, { body: { reason } }, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const flow = step(row, 'cancel');
    if (!isMade(flow)) return refuse(orderState(flow));
    const faults = cancelFaults(currentLines(row, lines).map(lineAtEnd), reason);
    if (faults.length > 0) return refuse(endingRefused(faults));
    const principal = principalOf(ctx.actor, orderRaisers, schoolsOf(row.draft));
    return accept({ row, flow, reason, principal });
  },

  write: ({ row, flow, reason, principal }, ctx) => [
    ...stepWrites(
      row,
      { ...flow, endedOn: ctx.today },
      { move: 'cancel', principal, note: reason },
      ctx,
    ),
    emit(orderCancelled, {
      ...headOf(row),
      cancelledOn: ctx.today,
      reasonSha256: sha256Hex(reason),
    }),
  ],

  respond: ({ row: { id, version, reference }, flow: { state } }) => ({
    status: 200,
    body: { id, state, version: version + 1, reference },
  }),
});
