import { accept, isEvent, lookup, reaction, upsertRows } from '@bursar/service-kit';
import type { Known } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import { parseQuantity } from '../quantity.ts';
import { orderReads } from './order-record.ts';
import type { OrderRow } from './order-record.ts';
import { sumByLine } from './progress.ts';
import { linesDone, linesDoneWrite } from './progress-writes.ts';
import { stepWrites } from './step-writes.ts';
import { orderInvoice } from './tables.ts';
import type { InvoiceState } from './tables.ts';

const on = [
  finance.invoiceCaptured,
  finance.invoiceMatched,
  finance.invoiceException,
  finance.invoiceApproved,
  finance.invoicePosted,
  finance.invoiceRejected,
] as const;
type InvoiceEvent = Known<(typeof on)[number]>;
type InvoiceRow = typeof orderInvoice.$inferSelect;

const states: Readonly<Record<string, InvoiceState>> = {
  'finance.invoice-captured': 'Captured',
  'finance.invoice-matched': 'Matched',
  'finance.invoice-exception': 'Exception',
  'finance.invoice-approved': 'Approved',
  'finance.invoice-posted': 'Posted',
  'finance.invoice-rejected': 'Rejected',
};

/**
 * What finance tells of an order's invoices: how far invoicing has come is told beside the order's
 * state. What was captured counts as invoiced until it is rejected.
 */
export const onInvoice = reaction({
  name: 'order-invoices',
  on,
  read: ({ body: { orderId, invoiceId } }) => ({
    ...orderReads(orderId ?? nobody),
    invoices: lookup(orderInvoice, orderInvoice.orderId, [orderId ?? nobody]),
    before: lookup(orderInvoice, orderInvoice.invoiceId, [invoiceId]),
  }),

  // An invoice may name no order, or one that is not there: finance says so to whoever captured it.
  decide: ({ orders: [row], lines, invoices, before: [before] }, event, { trustId }) => {
    if (!row || row.revision === 0) return accept(null);
    const invoice = invoiceAfter(before, event, row, trustId);
    const others = invoices.filter(({ invoiceId }) => invoiceId !== invoice.invoiceId);
    const billed = [...others, invoice]
      .filter(({ state }) => state !== 'Rejected')
      .flatMap((one) => one.lines)
      .map(({ orderLine: line, quantity }) => ({ line, quantity: parseQuantity(quantity) ?? 0n }));
    return accept({ row, invoice, ...linesDone(row, lines, sumByLine(billed)) });
  },

  write: (outcome, ctx) => {
    if (!outcome) return [];
    const { row, invoice, status } = outcome;
    const { invoiceId, state } = invoice;
    const figures = { kind: 'invoice', invoiceId, state } as const;
    return [
      upsertRows(orderInvoice, ['trustId', 'invoiceId'], [invoice]),
      linesDoneWrite('invoiced', row, outcome, ctx),
      ...stepWrites(row, { invoicing: status }, { move: 'invoice', figures }, ctx),
    ];
  },
});

/** No order has this id. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The invoice after an event of it; lines and amounts are those told last. What another supplier
 * bills is kept, and bills nothing of the order.
 */
function invoiceAfter(
  before: InvoiceRow | undefined,
  event: InvoiceEvent,
  { id: orderId, supplierId }: OrderRow,
  trustId: string,
): InvoiceRow {
  const { invoiceId } = event.body;
  const none = { net: 0n, gross: 0n, lines: [] };
  const { net, gross, lines } = before ?? none;
  const own = { trustId, invoiceId, orderId, state: states[event.type]! };
  if (!isEvent(event, finance.invoiceCaptured) && !isEvent(event, finance.invoicePosted)) {
    return { ...own, net, gross, lines };
  }
  const told = event.body as finance.InvoiceCaptured | finance.InvoicePosted;
  return {
    ...own,
    net: BigInt(told.net),
    gross: BigInt(told.gross),
    lines: told.lines.map(({ orderLine, quantity }) => ({
      orderLine: told.supplierId === supplierId ? orderLine : null,
      quantity,
    })),
  };
}
