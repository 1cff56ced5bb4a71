import { approversFor, awaitingRecord, decisionRecord, nextTier } from '@bursar/delegation';
import { allClusters, schemeVersions } from '@bursar/organisation';
import { accept, command, emit, first, problems, refuse } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import type { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import { orderApproved } from '@bursar/shared-types/events/procurement/order-approved.v1';
import { orderAwaitingApproval } from '@bursar/shared-types/events/procurement/order-awaiting-approval.v1';
import { orderRejected } from '@bursar/shared-types/events/procurement/order-rejected.v1';
import { orderReturned } from '@bursar/shared-types/events/procurement/order-returned.v1';
import { orderDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { orderStop, supplierOf } from '../suppliers/index.ts';
import { decideOrder as judge, matterOf } from './approval.ts';
import type { OrderDecision } from './approval.ts';
import { isMade, step } from './order-flow.ts';
import { amountsJson, drawsJson, headOf, lineJson } from './order-events.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import {
  approvalsOf,
  currentLines,
  maySee,
  orderReads,
  orderToDecide,
  pricedOf,
} from './order-record.ts';
import type { LineRow, OrderRow } from './order-record.ts';
import { schemeOf } from './order-scheme.ts';
import { drawsOf } from './order.ts';
import { decisionRefused, orderState, supplierStopped } from './problems.ts';
import { transitions } from './states.ts';
import { stepWrites } from './step-writes.ts';
import { supplierOfOrder } from './submission.ts';

/**
 * Decides on an order, for the version that was seen (If-Match): approves it, returns it with a
 * question, or rejects it, as the scheme lets them that was in force when it was submitted (F7).
 */
export const decideOrder = command({
  route: 'POST /orders/:orderId/decisions',
  summary: 'Approve an order, return it with a question, or reject it',
  access: { roles: orderDeciders, at: 'anywhere' },
  params: OrderId,
  body: z.strictObject({
    verdict: z.enum(['approve', 'return', 'reject']),
    comment: text({ min: 0, max: 1000, lines: 'many' }).nullable().default(null),
  }),
  reply: { 200: OrderChanged },
  versioned: true,

  read: ({ params }, { trustId }) => ({
    ...orderReads(params.orderId),
    supplier: first(supplierOfOrder(trustId, params.orderId)),
    schemes: schemeVersions(),
    clusters: allClusters(),
  }),

  decide: (found, { body: { verdict, comment } }, ctx) => {
    const {
      orders: [row],
      lines,
      steps,
      supplier,
      schemes,
      clusters,
    } = found;
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const wanted = step(row, verdict);
    if (!isMade(wanted)) return refuse(orderState(wanted));
    const order = orderToDecide(row, steps, clusters);
    const scheme = schemeOf(row, schemes);
    const input = { verdict, comment, seenVersion: ctx.ifMatch };
    const decided = judge(order, input, ctx.actor, scheme);
    if ('code' in decided) return refuse(decisionRefused(decided));
    const stop =
      verdict === 'approve' && supplier && orderStop(supplierOf(supplier, []), ctx.today);
    if (stop) return refuse(supplierStopped(stop));

    const made = { assignmentSeq: ctx.actor.grantsSeq, decidedAt: ctx.now };
    const decision = decisionRecord(decided.permit, made);
    const decisions = [...approvalsOf(row, steps), decision];
    const tiers = approversFor(scheme, matterOf(order));
    const next = nextTier(tiers, decisions);
    const awaiting = decided.move === 'endorse' && next ? awaitingRecord(next, tiers) : null;
    const { move } = decided;
    return accept({ row, lines, move, decision, decisions, awaiting, note: comment || null });
  },

  write: ({ row, lines, move, decision, decisions, awaiting, note }, ctx) => {
    const { by, principalId: principal } = decision;
    const isApproval = move === 'approve' || move === 'endorse';
    const change = {
      state: transitions[move].to,
      awaiting,
      ...(isApproval && {
        spoken: [...row.spoken, by, ...(principal === null ? [] : [principal])],
      }),
      ...(move === 'approve' && { approvedOn: ctx.today }),
      ...(move === 'reject' && { endedOn: ctx.today }),
    };
    return [
      ...stepWrites(row, change, { move, principal, note, decision }, ctx),
      eventOf(row, lines, { move, decision, decisions, awaiting, note }, ctx),
    ];
  },

  respond: ({ row: { id, version, reference }, move }) => ({
    status: 200,
    body: { id, state: transitions[move].to, version: version + 1, reference },
  }),
});

interface Made {
  readonly move: OrderDecision['move'];
  readonly decision: Decision;
  /** Of this revision, this one included. */
  readonly decisions: Decision[];
  readonly awaiting: Awaiting | null;
  readonly note: string | null;
}

/** The event that tells of a decision. */
function eventOf(
  row: OrderRow,
  lines: readonly LineRow[],
  { move, decision, decisions, awaiting, note }: Made,
  { today }: Context,
): Write {
  const head = headOf(row);
  const reservationId = row.reservationId!;
  const { net, vat, irrecoverableVat, gross } = row;
  const totals = amountsJson({
    net: net!,
    vat: vat!,
    irrecoverableVat: irrecoverableVat!,
    gross: gross!,
  });
  if (move === 'endorse') {
    return emit(orderAwaitingApproval, {
      ...head,
      reservationId,
      net: totals.net,
      gross: totals.gross,
      schemeVersion: row.schemeVersion!,
      awaiting: awaiting!,
      decisions,
    });
  }
  if (move !== 'approve') {
    const contract = move === 'return' ? orderReturned : orderRejected;
    return emit(contract, { ...head, decision, reasonSha256: sha256Hex(note!) });
  }
  const priced = currentLines(row, lines).map(pricedOf);
  return emit(orderApproved, {
    ...head,
    reservationId,
    approvedOn: today,
    needBy: row.needBy!,
    ...totals,
    lines: priced.map(lineJson),
    reserve: drawsJson(drawsOf(priced)),
    decisions,
  });
}
