import { accept, command, emit, insertRows, problems, refuse } from '@bursar/service-kit';
import type { Context, FactsOf, Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { orderSubmitted } from '@bursar/shared-types/events/procurement/order-submitted.v1';
import { orderRaisers } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { fault } from '../fault.ts';
import { isMade, step } from './order-flow.ts';
import { amountsJson, drawsJson, headOf, lineJson } from './order-events.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import { maySee, schoolsOf } from './order-record.ts';
import { drawsOf } from './order.ts';
import { orderState } from './problems.ts';
import { stepWrites } from './step-writes.ts';
import { judge, submissionReads } from './submission.ts';
import { orderLine } from './tables.ts';

const access = { roles: orderRaisers, at: 'unit' } as const;
const reply = { 202: OrderChanged };

/**
 * Submits an order: it is judged, numbered, and finance is asked for its money. The answer comes by
 * event; until then the order is checking budget.
 */
export const submitOrder = command({
  route: 'POST /orders/:orderId/submissions',
  summary: 'Submit an order: finance is asked for its money',
  access,
  params: OrderId,
  reply,
  versioned: true,
  read: ({ params }, { trustId }) => submissionReads(trustId, params.orderId),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),
  decide: (found, _, ctx) => submitted(found, null, ctx),
  write: (made, ctx) => writes(made, ctx),
  respond: (made) => answer(made),
});

/** Answers the question with which an order was returned, and submits it again as it is now. */
export const answerOrder = command({
  route: 'POST /orders/:orderId/answers',
  summary: 'Answer the question of a returned order, and submit it again',
  access,
  params: OrderId,
  body: z.strictObject({ comment: text({ min: 1, max: 1000, lines: 'many' }) }),
  reply,
  versioned: true,
  read: ({ params }, { trustId }) => submissionReads(trustId, params.orderId),
  units: ({ orders: [row] }) => (row ? schoolsOf(row.draft) : []),
  decide: (found, { body: { comment } }, ctx) => {
    const [row] = found.orders;
    const isElse = row && maySee(row, ctx.actor) && row.state !== 'Returned';
    if (isElse && row.version === ctx.ifMatch) {
      const detail = `The order is ${row.state}, so nobody waits for an answer.`;
      return refuse(orderState(fault('order-state', '', detail, 'Look at where it stands now.')));
    }
    return submitted(found, comment, ctx);
  },
  write: (made, ctx) => writes(made, ctx),
  respond: (made) => answer(made),
});

type Found = FactsOf<ReturnType<typeof submissionReads>>;

function submitted(found: Found, note: string | null, ctx: Context) {
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
  return accept({ row, flow, ...judged, principal, names, note });
}
type Made = Extract<ReturnType<typeof submitted>, { readonly value: unknown }>['value'];

function writes(
  { row, flow, lines, totals, schemeVersion, principal, names, note, ...numbered }: Made,
  ctx: Context,
): Write[] {
  const { trustId, today: submittedOn } = ctx;
  const own = { ...flow, ...numbered, ...totals, submittedOn, schemeVersion };
  const change = {
    ...own,
    involved: [...new Set([...row.involved, ...names])],
    spoken: [],
    reservationId: null,
  };
  return [
    ...stepWrites(row, change, { move: 'submit', principal, note }, ctx),
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
}

const answer = ({ row, flow, reference }: Made) => ({
  status: 202 as const,
  body: { id: row.id, state: flow.state, version: row.version + 1, reference },
});
