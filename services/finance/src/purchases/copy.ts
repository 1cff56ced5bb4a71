import { insertRows, isEvent, projection, upsertRows } from '@bursar/service-kit';
import type { Known, Write } from '@bursar/service-kit';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import { thousandthsOf } from './quantity.ts';
import { receipt, receiptLine, supplier, supplierOrder, supplierOrderLine } from './tables.ts';

const on = [
  procurement.supplierAdded,
  procurement.supplierChanged,
  procurement.orderSubmitted,
  procurement.orderWithdrawn,
  procurement.orderReturned,
  procurement.orderAwaitingApproval,
  procurement.orderOverBudget,
  procurement.orderApproved,
  procurement.orderApprovalWithdrawn,
  procurement.orderRejected,
  procurement.orderSent,
  procurement.orderCancelled,
  procurement.orderClosed,
  procurement.goodsReceived,
  procurement.receiptCorrected,
] as const;
type PurchaseEvent = Known<(typeof on)[number]>;
type OrderHead = procurement.OrderWithdrawn;

/** What finance keeps of procurement: suppliers' terms, orders with their lines, receipts. */
export const purchasesCopy = projection({
  name: 'purchases',
  on,
  tables: [supplier, supplierOrder, supplierOrderLine, receipt, receiptLine],
  apply: (events, _, trustId) => events.flatMap((event) => keep(event, trustId)),
});

function keep(event: PurchaseEvent, trustId: string): Write[] {
  if (isEvent(event, procurement.supplierAdded) || isEvent(event, procurement.supplierChanged)) {
    const { supplierId: id, ...terms } = event.body;
    return [upsertRows(supplier, ['trustId', 'id'], [{ trustId, id, ...terms }])];
  }
  if (isEvent(event, procurement.goodsReceived)) {
    const { receivedOn: onDay, receivedBy: recordedBy, documentSha256: document } = event.body;
    const row = { onDay, recordedBy, corrects: null, document };
    return receiptRows(event.body, row, 1n, trustId);
  }
  if (isEvent(event, procurement.receiptCorrected)) {
    const { correctedOn: onDay, correctedBy: recordedBy, corrects } = event.body;
    return receiptRows(event.body, { onDay, recordedBy, corrects, document: null }, -1n, trustId);
  }
  const {
    orderId: id,
    number,
    year,
    revision,
    schoolId,
    supplierId,
    raisedBy,
  } = event.body as OrderHead;
  const state = stateAfter(event);
  const row = { trustId, id, number, year, revision, schoolId, supplierId, raisedBy, state };
  const order = upsertRows(supplierOrder, ['trustId', 'id'], [row]);
  return isEvent(event, procurement.orderSubmitted)
    ? [order, ...lineRows(event.body, trustId)]
    : [order];
}

/** What the event makes of the order; one whose approval is withdrawn waits for it again. */
function stateAfter(event: PurchaseEvent): string {
  if (isEvent(event, procurement.orderApprovalWithdrawn)) return 'awaiting-approval';
  return event.type.slice('procurement.order-'.length);
}

/** The lines of a revision; those of earlier ones stay, and no longer count. */
function lineRows(order: procurement.OrderSubmitted, trustId: string): Write[] {
  const { orderId, revision } = order;
  const rows = order.lines.map((line) => ({
    trustId,
    orderId,
    revision,
    line: line.line,
    quantity: line.quantity,
    account: line.account,
    costCentre: line.costCentre,
    schoolId: line.schoolId,
    fund: line.fund,
    taxCode: line.taxCode,
    net: BigInt(line.net),
    vat: BigInt(line.vat),
    irrecoverableVat: BigInt(line.irrecoverableVat),
  }));
  return [insertRows(supplierOrderLine, rows)];
}

function receiptRows(
  {
    receiptId: id,
    orderId,
    lines,
  }: Pick<procurement.GoodsReceived, 'receiptId' | 'orderId' | 'lines'>,
  row: Pick<typeof receipt.$inferInsert, 'onDay' | 'recordedBy' | 'corrects' | 'document'>,
  sign: 1n | -1n,
  trustId: string,
): Write[] {
  const quantities = lines.map(({ line, quantity }) => {
    return { trustId, receiptId: id, orderId, line, quantity: sign * thousandthsOf(quantity) };
  });
  return [
    insertRows(receipt, [{ trustId, id, orderId, ...row }]),
    insertRows(receiptLine, quantities),
  ];
}
