import { accept, command, emit, insertRows, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { orderSubmitted } from '@bursar/shared-types/events/procurement/order-submitted.v1';
import { orderRaisers } from '@bursar/shared-types/roles';
import { principalOf } from '../acting.ts';
import { isMade, step } from './order-flow.ts';
import { amountsJson, drawsJson, headOf, lineJson } from './order-events.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import { maySee, schoolsOf } from './order-record.ts';
import { drawsOf } from './order.ts';
import { orderState } from './problems.ts';
import { stepWrites } from './step-writes.ts';
import { judge, submissionReads } from './submission.ts';
import { orderLine } from './tables.ts';

/**
 * Submits an order: it is judged, numbered, and finance is asked for its money. The answer comes by
 * event; until then the order is checking budget.
 */
export const submitOrder = command({
  route: 'POST /orders/:orderId/submissions',
  summary: 'Submit an order: finance is asked for its money',
  access: { roles: orderRaisers, at: 'unit' },
  params: OrderId,
  reply: { 202: OrderChanged },
  versioned: true,

  read: ({ params }, { trustId }) => submissionReads(trustId, params.orderId),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),

  decide: (found, _, ctx) => {
    const {
      orders: [row],
    } = found;
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const flow = step(row, 'submit');
    if (!isMade(flow)) return refuse(orderState(flow));
    const judged = judge(row, found, ctx.today);
    if ('status' in judged) return refuse(judged);
    const principal = principalOf(ctx.actor, orderRaisers, schoolsOf(row.draft));
    const names = principal === null ? [ctx.actor.id] : [ctx.actor.id, principal];
    return accept({ row, flow, ...judged, principal, names });
  },

  write: ({ row, flow, lines, totals, schemeVersion, principal, names, ...numbered }, ctx) => {
    const { trustId, today: submittedOn } = ctx;
    const own = { ...flow, ...numbered, ...totals, submittedOn, schemeVersion };
    const change = {
      ...own,
      involved: [...new Set([...row.involved, ...names])],
      spoken: [],
      reservationId: null,
    };
    return [
      ...stepWrites(row, change, { move: 'submit', principal }, ctx),
      insertRows(
        orderLine,
        lines.map((line) => ({
          trustId,
          orderId: row.id,
          revision: flow.revision,
          ...line,
          received: 0n,
          invoiced: 0n,
        })),
      ),
      emit(orderSubmitted, {
        ...headOf({ ...row, ...own }),
        submittedOn,
        needBy: row.needBy!,
        deliverToSchoolId: row.deliverTo,
        purposeSha256: row.purpose === null ? null : sha256Hex(row.purpose),
        ...amountsJson(totals),
        lines: lines.map(lineJson),
        reserve: drawsJson(drawsOf(lines)),
        attachments: row.draft.attachments,
      }),
    ];
  },

  respond: ({ row, flow, reference }) => ({
    status: 202,
    body: { id: row.id, state: flow.state, version: row.version + 1, reference },
  }),
});
