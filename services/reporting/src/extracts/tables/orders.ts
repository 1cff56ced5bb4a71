import {
  goodsReceived,
  orderApprovalWithdrawn,
  orderApproved,
  orderAwaitingApproval,
  orderCancelled,
  orderClosed,
  orderOverBudget,
  orderRejected,
  orderReturned,
  orderSent,
  orderSubmitted,
  orderWithdrawn,
  penceFromJson,
  receiptCorrected,
} from '@bursar/shared-types';
import { date, instant, integer, money, quantity, text } from '../format/columns.ts';
import { eventTable, from, on, origin, settledTable } from './table.ts';
import type { Contract } from '@bursar/shared-types';
import type { Handler } from './table.ts';
import type { RowOf } from '../format/columns.ts';

const orderColumns = {
  ...origin,
  order_id: text('The order'),
  year: text('The financial year whose budget bears it'),
  number: integer('Its number, without gaps within the year'),
  revision: integer('1 when first submitted; one more each time it is submitted again'),
  school_id: text('The school that raised it'),
  deliver_to: text('The school it is delivered to'),
  supplier_id: text('The supplier'),
  raised_by: text('Who raised it'),
  submitted_on: date('When its latest revision was submitted'),
  need_by: date('When it is needed'),
  net: money('Net of its latest revision'),
  vat: money('VAT'),
  irrecoverable_vat: money('The part of the VAT that cannot be reclaimed'),
  gross: money('Net and VAT'),
  status: text(
    'submitted, over-budget, awaiting-approval, returned, withdrawn, rejected, approved, sent, cancelled, closed',
  ),
  status_at: instant('Since when it has this status'),
  delivery: text('none, part or complete; part too where what had come was all taken back'),
  approved_on: date('When the last tier approved it'),
  sent_on: date('When it went to the supplier'),
  ended_on: date('When it was closed or cancelled'),
};
type OrderRow = Partial<RowOf<typeof orderColumns>>;

/** An event about an order that changes its status, and perhaps something else of it. */
function step<B extends { readonly orderId: string }>(
  contract: Contract<B>,
  status: string,
  more: (body: B) => OrderRow = () => ({}),
): Handler<OrderRow> {
  return on(contract, (body, event) => [
    {
      ...from(event),
      order_id: body.orderId,
      status,
      status_at: event.at,
      ...more(body),
    },
  ]);
}

/** The orders as they stand at the position; each step is in procurement's log. */
export const orders = settledTable({
  name: 'orders',
  words: 'Orders, as they stand at the position of the extract',
  key: ['order_id'],
  columns: orderColumns,
  on: [
    step(orderSubmitted, 'submitted', (order) => ({
      year: order.year,
      number: order.number,
      revision: order.revision,
      school_id: order.schoolId,
      deliver_to: order.deliverToSchoolId,
      supplier_id: order.supplierId,
      raised_by: order.raisedBy,
      submitted_on: order.submittedOn,
      need_by: order.needBy,
      ...amountsOf(order),
      delivery: 'none',
    })),
    step(orderOverBudget, 'over-budget'),
    step(orderAwaitingApproval, 'awaiting-approval'),
    step(orderReturned, 'returned'),
    step(orderWithdrawn, 'withdrawn'),
    step(orderRejected, 'rejected'),
    step(orderApproved, 'approved', (order) => ({ approved_on: order.approvedOn })),
    step(orderApprovalWithdrawn, 'awaiting-approval', () => ({ approved_on: null })),
    step(orderSent, 'sent', (order) => ({ sent_on: order.sentOn })),
    step(orderCancelled, 'cancelled', (order) => ({ ended_on: order.cancelledOn })),
    step(orderClosed, 'closed', (order) => ({ ended_on: order.closedOn })),
    on(goodsReceived, (receipt, event) => [
      {
        ...from(event),
        order_id: receipt.orderId,
        delivery: receipt.complete ? 'complete' : 'part',
      },
    ]),
    on(receiptCorrected, (correction, event) => [
      {
        ...from(event),
        order_id: correction.orderId,
        delivery: correction.complete ? 'complete' : 'part',
      },
    ]),
  ],
});

/** The lines of every revision of every order. */
export const orderLines = eventTable({
  name: 'order-lines',
  words: 'The lines of the orders; a later revision takes the place of an earlier one altogether',
  key: ['order_id', 'revision', 'line'],
  columns: {
    ...origin,
    order_id: text('The order'),
    revision: integer('The revision of the order'),
    line: integer('The line, from 1'),
    quantity: quantity('How many'),
    unit_price: money('Net price of one'),
    school_id: text('The school that pays'),
    fund: text('The fund'),
    account: text('The account'),
    cost_centre: text('The cost centre'),
    tax_code: text('Its tax treatment'),
    net: money('Net'),
    vat: money('VAT'),
    irrecoverable_vat: money('The part of the VAT that cannot be reclaimed'),
    gross: money('Net and VAT'),
    text_sha256: text('SHA-256 of what is bought, in words; the words stay in procurement'),
  },
  on: [
    on(orderSubmitted, (order, event) =>
      order.lines.map((line) => ({
        ...from(event),
        order_id: order.orderId,
        revision: order.revision,
        line: line.line,
        quantity: line.quantity,
        unit_price: penceFromJson(line.unitPrice),
        school_id: line.schoolId,
        fund: line.fund,
        account: line.account,
        cost_centre: line.costCentre,
        tax_code: line.taxCode,
        ...amountsOf(line),
        text_sha256: line.textSha256,
      })),
    ),
  ],
});

/** One row for each line of an order that came, each time that something came. */
export const receipts = eventTable({
  name: 'receipts',
  words: 'Goods and services received, by line of the order',
  key: ['receipt_id', 'line'],
  columns: {
    ...origin,
    receipt_id: text('The receipt'),
    order_id: text('The order'),
    line: integer('The line of the order'),
    quantity: quantity('How many came'),
    net: money('Their value at the order’s price'),
    received_on: date('When they came'),
    received_by: text('Who received them'),
    recorded_at: instant('When it was recorded'),
    document_sha256: text('SHA-256 of the delivery note'),
  },
  on: [
    on(goodsReceived, (receipt, event) =>
      receipt.lines.map((line) => ({
        ...from(event),
        receipt_id: receipt.receiptId,
        order_id: receipt.orderId,
        line: line.line,
        quantity: line.quantity,
        net: penceFromJson(line.net),
        received_on: receipt.receivedOn,
        received_by: receipt.receivedBy,
        recorded_at: event.at,
        document_sha256: receipt.documentSha256,
      })),
    ),
  ],
});

/** One row for each line of a receipt that was wrong, each time that it was put right. */
export const receiptCorrections = eventTable({
  name: 'receipt-corrections',
  words: 'What receipts had said too much: it is taken off what came',
  key: ['correction_id', 'line'],
  columns: {
    ...origin,
    correction_id: text('The correction'),
    corrects: text('The receipt that it takes back, in part or whole'),
    order_id: text('The order'),
    line: integer('The line of the order'),
    quantity: quantity('How many are taken back'),
    net: money('Their value at the order’s price'),
    corrected_on: date('When'),
    corrected_by: text('By whom'),
    recorded_at: instant('When it was recorded'),
    reason_sha256: text('SHA-256 of the reason, which stays in procurement'),
  },
  on: [
    on(receiptCorrected, (correction, event) =>
      correction.lines.map((line) => ({
        ...from(event),
        correction_id: correction.receiptId,
        corrects: correction.corrects,
        order_id: correction.orderId,
        line: line.line,
        quantity: line.quantity,
        net: penceFromJson(line.net),
        corrected_on: correction.correctedOn,
        corrected_by: correction.correctedBy,
        recorded_at: event.at,
        reason_sha256: correction.reasonSha256,
      })),
    ),
  ],
});

interface Amounts {
  readonly net: number;
  readonly vat: number;
  readonly irrecoverableVat: number;
  readonly gross: number;
}

/** Net, VAT and gross of an order, an invoice or a line, as columns. */
export const amountsOf = (amounts: Amounts) => ({
  net: penceFromJson(amounts.net),
  vat: penceFromJson(amounts.vat),
  irrecoverable_vat: penceFromJson(amounts.irrecoverableVat),
  gross: penceFromJson(amounts.gross),
});
