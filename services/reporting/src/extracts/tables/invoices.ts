import {
  invoiceApproved,
  invoiceAwaitingApproval,
  invoiceCaptured,
  invoiceException,
  invoiceMatched,
  invoicePosted,
  invoiceRejected,
} from '@bursar/shared-types';
import { date, instant, integer, money, quantity, text } from '../format/columns.ts';
import { amountsOf } from './orders.ts';
import { eventTable, from, on, origin, settledTable } from './table.ts';
import type { Contract } from '@bursar/shared-types';
import type { RowOf } from '../format/columns.ts';
import type { Handler } from './table.ts';

const invoiceColumns = {
  ...origin,
  invoice_id: text('The invoice'),
  supplier_id: text('The supplier'),
  order_id: text('The order that it bills'),
  reference_sha256: text('SHA-256 of the supplier’s reference; the reference stays in finance'),
  date: date('Date on the invoice, which is the tax point'),
  received_on: date('When it was received'),
  due_on: date('When it is due'),
  captured_by: text('Who captured it'),
  captured_at: instant('When it was captured'),
  document_sha256: text('SHA-256 of the document'),
  net: money('Net'),
  vat: money('VAT'),
  irrecoverable_vat: money('The part of the VAT that cannot be reclaimed'),
  gross: money('Net and VAT'),
  status: text('captured, exception, matched, awaiting-approval, approved, posted or rejected'),
  status_at: instant('Since when it has this status'),
  difference: money('Net of the invoice less net of the order for the same quantities'),
  tolerance: money('The difference that was allowed'),
  journal_id: text('The journal that posted it'),
  posted_on: date('Business date of the posting'),
};
type InvoiceRow = Partial<RowOf<typeof invoiceColumns>>;

/** An event about an invoice that changes its status, and perhaps something else of it. */
function step<B extends { readonly invoiceId: string }>(
  contract: Contract<B>,
  status: string,
  more: (body: B) => InvoiceRow = () => ({}),
): Handler<InvoiceRow> {
  return on(contract, (body, event) => [
    { ...from(event), invoice_id: body.invoiceId, status, status_at: event.at, ...more(body) },
  ]);
}

/** The supplier invoices as they stand at the position; each step is in finance's log. */
export const invoices = settledTable({
  name: 'invoices',
  words: 'Supplier invoices, as they stand at the position of the extract',
  key: ['invoice_id'],
  columns: invoiceColumns,
  on: [
    on(invoiceCaptured, (invoice, event) => [
      {
        ...from(event),
        invoice_id: invoice.invoiceId,
        supplier_id: invoice.supplierId,
        order_id: invoice.orderId,
        reference_sha256: invoice.referenceSha256,
        date: invoice.date,
        received_on: invoice.receivedOn,
        due_on: invoice.dueOn,
        captured_by: invoice.capturedBy,
        captured_at: event.at,
        document_sha256: invoice.documentSha256,
        ...amountsOf(invoice),
        status: 'captured',
        status_at: event.at,
      },
    ]),
    step(invoiceException, 'exception'),
    step(invoiceMatched, 'matched', (invoice) => ({
      difference: BigInt(invoice.difference),
      tolerance: BigInt(invoice.tolerance),
    })),
    step(invoiceAwaitingApproval, 'awaiting-approval'),
    step(invoiceApproved, 'approved'),
    step(invoiceRejected, 'rejected'),
    step(invoicePosted, 'posted', (invoice) => ({
      journal_id: invoice.journalId,
      posted_on: invoice.date,
    })),
  ],
});

/** The lines of the invoices, as they were captured. */
export const invoiceLines = eventTable({
  name: 'invoice-lines',
  words: 'The lines of the supplier invoices',
  key: ['invoice_id', 'line'],
  columns: {
    ...origin,
    invoice_id: text('The invoice'),
    line: integer('The line, from 1'),
    order_line: integer('The line of the order that it bills'),
    quantity: quantity('How many'),
    school_id: text('The school that pays'),
    fund: text('The fund'),
    account: text('The account'),
    cost_centre: text('The cost centre'),
    tax_code: text('Its tax treatment'),
    net: money('Net'),
    vat: money('VAT'),
    irrecoverable_vat: money('The part of the VAT that cannot be reclaimed'),
    gross: money('Net and VAT'),
  },
  on: [
    on(invoiceCaptured, (invoice, event) =>
      invoice.lines.map((line) => ({
        ...from(event),
        invoice_id: invoice.invoiceId,
        line: line.line,
        order_line: line.orderLine,
        quantity: line.quantity,
        school_id: line.schoolId,
        fund: line.fund,
        account: line.account,
        cost_centre: line.costCentre,
        tax_code: line.taxCode,
        ...amountsOf(line),
      })),
    ),
  ],
});
