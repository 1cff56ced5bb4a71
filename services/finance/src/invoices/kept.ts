import { budgetLinesOf } from '../budgets/index.ts';
import { yearOf } from '@bursar/shared-types/dates';
import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Invoice, InvoiceLine } from './invoice.ts';
import type { JudgingMatter } from './judge.ts';
import { orderedOf } from './purchase.ts';
import type { JudgingFacts } from './reads.ts';
import type { InvoiceRow } from './tables.ts';

/** An invoice as it is kept, with its lines in order. */
export interface KeptInvoice {
  readonly row: InvoiceRow;
  readonly lines: readonly InvoiceLine[];
}

/** The rows as the rules know an invoice. */
export function invoiceOf({ row, lines }: KeptInvoice): Invoice {
  const { supplierId, orderId, reference, date, receivedOn, dueOn, net, vat, gross } = row;
  return { supplierId, orderId, reference, date, receivedOn, dueOn, net, vat, gross, lines };
}

/** The reservation that an order holds, with its lines; undefined where it holds none. */
export function reservationOf(found: JudgingFacts, orderId: string | null) {
  const row = found.reservations.find((one) => one.matterId === orderId);
  return row && { row, lines: found.held.filter((line) => line.reservationId === row.id) };
}

/** What an invoice is judged by, if it were posted on a day. */
export function judgingMatter(
  found: JudgingFacts,
  invoice: { readonly id: string; readonly orderId: string | null },
  today: BusinessDate,
): JudgingMatter {
  const year = yearOf(today);
  const reservation = reservationOf(found, invoice.orderId);
  const held = reservation?.lines.map((line) => ({ ...line, amount: line.held })) ?? [];
  return {
    order: orderedOf(found, invoice, 'accepted'),
    tolerances: found.tolerances,
    money: {
      year,
      lines: budgetLinesOf(found, year),
      reserved: reservation ? { year: reservation.row.year, held } : null,
      order: orderedOf(found, invoice, 'posted'),
    },
  };
}
