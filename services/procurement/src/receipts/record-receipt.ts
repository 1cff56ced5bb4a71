import { accept, command, db, emit, problems, refuse } from '@bursar/service-kit';
import { file } from '@bursar/service-kit/files';
import { goodsReceived } from '@bursar/shared-types/events/procurement/goods-received.v1';
import { penceToJson } from '@bursar/shared-types/money';
import { goodsReceivers } from '@bursar/shared-types/roles';
import { and, eq, inArray } from 'drizzle-orm';
import { principalOf } from '../acting.ts';
import { fault } from '../fault.ts';
import { headOf, maySee, OrderId } from '../orders/index.ts';
import { formatQuantity } from '../quantity.ts';
import { invalidReceipt } from './problems.ts';
import { receiptFaults } from './receipt-faults.ts';
import { GoodsReceived, ReceiptKept } from './receipt-input.ts';
import { receiptFacts, receiptReads, receiptWrites, receive } from './receipt-record.ts';

/** Records what came of an order, all or in part, at the school it is delivered to (P3). */
export const recordReceipt = command({
  route: 'POST /orders/:orderId/receipts',
  summary: 'Record what came of an order',
  access: { roles: goodsReceivers, at: 'unit' },
  params: OrderId,
  body: GoodsReceived,
  reply: { 201: ReceiptKept },

  read: ({ params, body }, { trustId }) => ({
    ...receiptReads(trustId, params.orderId),
    notes: db
      .select({ sha256: file.sha256 })
      .from(file)
      .where(
        and(
          eq(file.trustId, trustId),
          inArray(file.sha256, body.documentSha256 === null ? [] : [body.documentSha256]),
        ),
      ),
  }),
  units: (_, { body }) => body.schoolId,

  decide: (found, { body }, ctx) => {
    const {
      orders: [row],
    } = found;
    if (!row || !maySee(row, ctx.actor)) return refuse(problems.notFound());
    const input = { ...body, corrects: null, reason: null };
    const faults = [
      ...receiptFaults(input, receiptFacts(row, found, ctx.today)),
      ...(body.documentSha256 !== null && found.notes.length === 0
        ? [fault('file-unknown', '/documentSha256', 'This file is not there.', 'Upload it first.')]
        : []),
    ];
    if (faults.length > 0) return refuse(invalidReceipt(faults));
    const principal = principalOf(ctx.actor, goodsReceivers, [body.schoolId]);
    return accept({ made: receive(row, found, input, ctx), input, principal });
  },

  write: ({ made, input, principal }, ctx) => [
    ...receiptWrites(made, input, principal, ctx),
    emit(goodsReceived, {
      ...headOf(made.row),
      receiptId: made.id,
      receivedOn: input.receivedOn,
      receivedBy: ctx.actor.id,
      lines: made.came.map(({ line, quantity, net }) => {
        return { line, quantity: formatQuantity(quantity), net: penceToJson(net) };
      }),
      complete: made.complete,
      documentSha256: input.documentSha256,
    }),
  ],

  respond: ({ made }) => ({
    status: 201,
    location: `/orders/${made.row.id}/receipts`,
    body: keptOf(made),
  }),
});

/** What is answered once a receipt or a correction is kept. */
export function keptOf({ row, id, status, complete, over }: ReturnType<typeof receive>) {
  return {
    id,
    version: row.version + 1,
    deliveryStatus: status,
    complete,
    over: over.map(({ line, ordered, received, over: more }) => {
      return {
        line,
        ordered: formatQuantity(ordered),
        received: formatQuantity(received),
        over: formatQuantity(more),
      };
    }),
  };
}
