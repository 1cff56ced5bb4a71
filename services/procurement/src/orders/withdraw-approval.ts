import { approversFor, awaitingRecord, nextTier } from '@bursar/delegation';
import { allClusters, schemeVersions } from '@bursar/organisation';
import { accept, command, emit, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { orderApprovalWithdrawn } from '@bursar/shared-types/events/procurement/order-approval-withdrawn.v1';
import { penceToJson } from '@bursar/shared-types/money';
import { orderDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { matterOf } from './approval.ts';
import { headOf } from './order-events.ts';
import { isMade, step } from './order-flow.ts';
import { OrderChanged, OrderId } from './order-input.ts';
import { maySee, orderReads, orderToDecide } from './order-record.ts';
import { schemeOf } from './order-scheme.ts';
import { approvalNotWithdrawn, orderState } from './problems.ts';
import { stepWrites } from './step-writes.ts';
import { approvalToWithdraw } from './withdrawal.ts';

/**
 * Takes the last approval back until the order is sent, by whoever gave it (F7): the order waits for
 * that tier again. Earlier tiers' approvals stand, and its money stays reserved.
 */
export const withdrawApproval = command({
  route: 'POST /orders/:orderId/approval-withdrawals',
  summary: 'Withdraw the last approval of an order that was not sent yet',
  access: { roles: orderDeciders, at: 'anywhere' },
  params: OrderId,
  body: z.strictObject({ reason: text({ min: 3, max: 500, lines: 'many' }) }),
  reply: { 200: OrderChanged },
  versioned: true,

  read: ({ params }) => ({
    ...orderReads(params.orderId),
    schemes: schemeVersions(),
    clusters: allClusters(),
  }),

  decide: ({ orders: [row], lines, steps, schemes, clusters }, { body: { reason } }, ctx) => {
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const flow = step(row, 'unapprove');
    if (!isMade(flow)) return refuse(orderState(flow));
    const withdrawn = approvalToWithdraw(row, { lines, steps }, ctx.actor.id);
    if ('code' in withdrawn) return refuse(approvalNotWithdrawn(withdrawn));
    const tiers = approversFor(
      schemeOf(row, schemes),
      matterOf(orderToDecide(row, steps, clusters)),
    );
    const awaiting = awaitingRecord(nextTier(tiers, withdrawn.decisions)!, tiers);
    return accept({ row, flow, ...withdrawn, awaiting, reason });
  },

  write: ({ row, flow, decision, decisions, awaiting, reason }, ctx) => [
    ...stepWrites(
      row,
      {
        ...flow,
        awaiting,
        approvedOn: null,
        spoken: decisions.flatMap(({ by, principalId }) => [
          by,
          ...(principalId === null ? [] : [principalId]),
        ]),
      },
      { move: 'unapprove', principal: decision.principalId, note: reason },
      ctx,
    ),
    emit(orderApprovalWithdrawn, {
      ...headOf(row),
      reservationId: row.reservationId!,
      net: penceToJson(row.net!),
      gross: penceToJson(row.gross!),
      schemeVersion: row.schemeVersion!,
      awaiting,
      decisions,
      decision,
      reasonSha256: sha256Hex(reason),
    }),
  ],

  respond: ({ row: { id, version, reference }, flow: { state } }) => ({
    status: 200,
    body: { id, state, version: version + 1, reference },
  }),
});
