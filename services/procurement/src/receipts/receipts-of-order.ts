import { accept, problems, query, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { procurementReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { maySee, OrderId } from '../orders/index.ts';
import { formatQuantity } from '../quantity.ts';
import { receiptReads } from './receipt-record.ts';

const ReceiptView = z.object({
  id: z.string(),
  schoolId: z.string(),
  receivedOn: BusinessDate,
  receivedBy: z.string(),
  principal: z.string().nullable(),
  recordedAt: z.string(),
  corrects: z.string().nullable(),
  reason: z.string().nullable(),
  documentSha256: z.string().nullable(),
  lines: z.array(z.object({ line: z.int(), quantity: z.string(), net: penceJson })),
});

/** The receipts of an order and their corrections, oldest first. */
export const receiptsOfOrder = query({
  route: 'GET /orders/:orderId/receipts',
  summary: 'What came of an order, and what of that was taken back',
  access: { roles: procurementReaders, at: 'anywhere' },
  params: OrderId,
  reply: z.object({ items: z.array(ReceiptView) }),
  read: ({ params }, { trustId }) => receiptReads(trustId, params.orderId),
  respond: ({ orders: [row], receipts, receiptLines }, _, { actor }) => {
    if (!row || !maySee(row, actor)) return refuse(problems.notFound());
    const inOrder = receipts.toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));
    const linesOf = (id: string) =>
      receiptLines
        .filter(({ receiptId }) => receiptId === id)
        .toSorted((a, b) => a.line - b.line)
        .map(({ line, quantity, net }) => {
          return { line, quantity: formatQuantity(quantity), net: penceToJson(net) };
        });
    return accept({ items: inOrder.map((one) => ({ ...one, lines: linesOf(one.id) })) });
  },
});
