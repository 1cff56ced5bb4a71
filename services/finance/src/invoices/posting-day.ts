import type { BusinessDate } from '@bursar/shared-types/dates';
import { addMonths, yearOf } from '@bursar/shared-types/dates';
import type { Invoice } from './invoice.ts';

/** What tells on which day an invoice goes into the ledger. */
export interface PostingDayFacts {
  readonly today: BusinessDate;
  /** Its schools; null is no last day in the trust. */
  readonly schools: readonly { readonly id: string; readonly leftOn: BusinessDate | null }[];
  /** The day on which the last came of what was received on its order; null where nothing did. */
  readonly receivedBy: BusinessDate | null;
}

/**
 * The day on which an invoice is posted: today, or the last day of its schools in the trust once
 * one has left. What a school had before it left stays the trust's to pay and belongs to the books
 * of that time: the invoice is dated within it, or bills what had come by then. Any other of a
 * school that has left keeps today, on which the ledger refuses it; so does one whose last day is
 * not of this financial year or the one before, whose books are closed.
 */
export function postingDay(
  { date, lines }: Pick<Invoice, 'date' | 'lines'>,
  { today, schools, receivedBy }: PostingDayFacts,
): BusinessDate {
  const billed = new Set(lines.map(({ schoolId }) => schoolId));
  const lastDays = schools.flatMap(({ id, leftOn }) => (billed.has(id) && leftOn ? leftOn : []));
  const [last] = [today, ...lastDays].toSorted();
  const had = receivedBy !== null && receivedBy < date ? receivedBy : date;
  const books = [yearOf(today), yearBefore(today)];
  return had <= last! && books.includes(yearOf(last!)) ? last! : today;
}

/** The financial year before that of a day. */
function yearBefore(day: BusinessDate): ReturnType<typeof yearOf> {
  return yearOf(addMonths(day, -12));
}
