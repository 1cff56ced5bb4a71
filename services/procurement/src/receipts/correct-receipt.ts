import { accept, command, emit, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { receiptCorrected } from '@bursar/shared-types/events/procurement/receipt-corrected.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { penceToJson } from '@bursar/shared-types/money';
import { goodsReceivers } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { headOf, maySee, OrderId } from '../orders/index.ts';
import { formatQuantity } from '../quantity.ts';
import { invalidReceipt } from './problems.ts';
import { receiptFaults } from './receipt-faults.ts';
import { ReceiptKept, ReceivedLines } from './receipt-input.ts';
import { receiptFacts, receiptReads, receiptWrites, receive } from './receipt-record.ts';
import { keptOf } from './record-receipt.ts';

/** Takes back all or part of a receipt that was wrong; both stay on record. */
export const correctReceipt = command({
  route: 'POST /orders/:orderId/receipts/:receiptId/corrections',
  summary: 'Take back all or part of a receipt that was wrong',
  access: { roles: goodsReceivers, at: 'unit' },
  params: OrderId.extend({ receiptId: Uuid }),
  body: z.strictObject({
    schoolId: Uuid.describe('The school that received it'),
    reason: text({ min: 0, max: 500, lines: 'many' }),
    lines: ReceivedLines.describe('What had not come'),
  }),
  reply: { 201: ReceiptKept },

  read: ({ params }, { trustId }) => receiptReads(trustId, params.orderId),
  units: (_, { body }) => body.schoolId,

  decide: (found, { params, body }, ctx) => {
    const {
      orders: [row],
    } = found;
    const isThere = found.receipts.some(({ id }) => id === params.receiptId);
    if (!row || !maySee(row, ctx.actor) || !isThere) return refuse(problems.notFound());
    const input = { ...body, receivedOn: ctx.today, corrects: params.receiptId };
    const faults = receiptFaults(input, receiptFacts(row, found, ctx.today));
    if (faults.length > 0) return refuse(invalidReceipt(faults));
    const principal = principalOf(ctx.actor, goodsReceivers, [body.schoolId]);
    return accept({ made: receive(row, found, input, ctx), input, principal });
  },

  write: ({ made, input, principal }, ctx) => [
    ...receiptWrites(made, { ...input, documentSha256: null }, principal, ctx),
    emit(receiptCorrected, {
      ...headOf(made.row),
      receiptId: made.id,
      corrects: input.corrects,
      correctedOn: input.receivedOn,
      correctedBy: ctx.actor.id,
      lines: made.came.map(({ line, quantity, net }) => {
        return { line, quantity: formatQuantity(-quantity), net: penceToJson(-net) };
      }),
      complete: made.complete,
      reasonSha256: sha256Hex(input.reason),
    }),
  ],

  respond: ({ made }) => ({
    status: 201,
    location: `/orders/${made.row.id}/receipts`,
    body: keptOf(made),
  }),
});
