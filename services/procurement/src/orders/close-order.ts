import { accept, command, emit, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { orderClosed } from '@bursar/shared-types/events/procurement/order-closed.v1';
import { orderRaisers } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { closeFaults, howClosed } from './ending.ts';
import { isMade, step } from './order-flow.ts';
import { headOf } from './order-events.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import { currentLines, lineAtEnd, maySee, orderReads, schoolsOf } from './order-record.ts';
import { endingRefused, orderState } from './problems.ts';
import { stepWrites } from './step-writes.ts';

/** Closes a sent order, complete or short: what it still holds comes back. */
export const closeOrder = command({
  route: 'POST /orders/:orderId/closures',
  summary: 'Close a sent order, complete or short',
  access: { roles: orderRaisers, at: 'unit' },
  params: OrderId,
  body: z.strictObject({
    reason: text({ min: 0, max: 500, lines: 'many' })
      .nullable()
      .default(null)
      .describe('Why it is closed short; not asked where all came and was invoiced'),
    noInvoiceExpected: z
      .boolean()
      .default(false)
      .describe('For what came and was not invoiced, no invoice will come'),
  }),
  reply: { 200: OrderChanged.extend({ how: z.enum(['complete', 'short']) }) },
  versioned: true,

  read: ({ params }) => orderReads(params.orderId),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),

  decide: ({ orders: [row], lines }, { body }, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const flow = step(row, 'close');
    if (!isMade(flow)) return refuse(orderState(flow));
    const atEnd = currentLines(row, lines).map(lineAtEnd);
    const faults = closeFaults(atEnd, body);
    if (faults.length > 0) return refuse(endingRefused(faults));
    const how = howClosed(atEnd);
    const principal = principalOf(ctx.actor, orderRaisers, schoolsOf(row.draft));
    return accept({ row, flow, how, reason: how === 'short' ? body.reason : null, principal });
  },

  write: ({ row, flow, how, reason, principal }, ctx) => [
    ...stepWrites(
      row,
      { ...flow, endedOn: ctx.today },
      { move: 'close', principal, note: reason },
      ctx,
    ),
    emit(orderClosed, {
      ...headOf(row),
      closedOn: ctx.today,
      how,
      reasonSha256: reason === null ? null : sha256Hex(reason),
    }),
  ],

  respond: ({ row: { id, version, reference }, flow: { state }, how }) => ({
    status: 200,
    body: { id, state, version: version + 1, reference, how },
  }),
});
