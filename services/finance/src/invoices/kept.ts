import { budgetLinesOf } from '../budgets/index.ts';
import { yearOf } from '@bursar/shared-types/dates';
import type { BusinessDate, FinancialYear } from '@bursar/shared-types/dates';
import type { Invoice, InvoiceLine } from './invoice.ts';
import type { JudgingMatter } from './judge.ts';
import { orderedOf } from './purchase.ts';
import type { JudgingFacts } from './reads.ts';
import { postingDay } from './posting-day.ts';
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

/** The day on which an invoice would be posted today. */
export function postingDayOf(
  found: Pick<JudgingFacts, 'schools' | 'receipts'>,
  invoice: Pick<Invoice, 'orderId' | 'date' | 'lines'>,
  today: BusinessDate,
): BusinessDate {
  const came = found.receipts
    .filter(({ orderId, corrects }) => orderId === invoice.orderId && corrects === null)
    .map(({ onDay }) => onDay);
  const receivedBy = came.toSorted().at(-1) ?? null;
  return postingDay(invoice, { today, schools: found.schools, receivedBy });
}

/** What an invoice is judged by, if it were posted today. */
export function judgingMatter(
  found: JudgingFacts,
  { row, lines }: KeptInvoice,
  today: BusinessDate,
): JudgingMatter {
  const year = yearOf(postingDayOf(found, { ...row, lines }, today));
  const reservation = reservationOf(found, row.orderId);
  const held = reservation?.lines.map((line) => ({ ...line, amount: line.held })) ?? [];
  return {
    order: orderedOf(found, row, 'accepted'),
    tolerances: found.tolerances,
    money: {
      year,
      lines: budgetLinesOf(budgetsOf(found, year), year),
      reserved: reservation ? { year: reservation.row.year, held } : null,
      order: orderedOf(found, row, 'posted'),
    },
  };
}

/** What was found of one year's budget. */
function budgetsOf(found: JudgingFacts, year: FinancialYear): JudgingFacts {
  const ofYear = (row: { readonly year: string }) => row.year === year;
  return {
    ...found,
    budgeted: [...found.budgeted, ...found.budgetedBefore].filter(ofYear),
    committed: [...found.committed, ...found.committedBefore].filter(ofYear),
    posted: [...found.posted, ...found.postedBefore],
  };
}
