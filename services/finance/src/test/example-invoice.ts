import type { Invoice, InvoiceLine } from '../invoices/invoice.ts';
import { sumsOf } from '../invoices/invoice.ts';
import type { Ordered, OrderedLine } from '../invoices/ordered.ts';
import { accountOf, oakfield } from './example-trust.ts';

/** A line of books for Oakfield: 30 at £34.50, with VAT that comes back. */
export function invoiceLine(more: Partial<InvoiceLine> = {}): InvoiceLine {
  return {
    orderLine: 1,
    quantity: '30',
    account: accountOf.books,
    schoolId: oakfield,
    fund: 'GAG',
    costCentre: null,
    taxCode: 'S',
    net: 103_500n,
    vat: 20_700n,
    irrecoverableVat: 0n,
    ...more,
  };
}

/** An invoice of these lines, its totals their sums. */
export function invoiceOf(lines: readonly InvoiceLine[], more: Partial<Invoice> = {}): Invoice {
  const { net, vat, gross } = sumsOf(lines);
  return {
    supplierId: 'supplier-books',
    orderId: 'order-88',
    reference: 'INV-00123',
    date: '2025-10-15',
    receivedOn: '2025-10-17',
    dueOn: '2025-11-14',
    net,
    vat,
    gross,
    lines,
    ...more,
  };
}

/** The order's line for the same thirty books, which have all come. */
export function orderedLine(more: Partial<OrderedLine> = {}): OrderedLine {
  return {
    line: 1,
    quantity: '30',
    account: accountOf.books,
    schoolId: oakfield,
    fund: 'GAG',
    net: 103_500n,
    irrecoverableVat: 0n,
    received: '30',
    invoiced: '0',
    ...more,
  };
}

/** The order of these lines. */
export function orderOf(...lines: OrderedLine[]): Ordered {
  return { orderId: 'order-88', supplierId: 'supplier-books', stands: true, closed: false, lines };
}
