import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * Business dates are plain text, `YYYY-MM-DD`, and mean a day in Europe/London; so `<` compares
 * them. The academic and financial year of a trust runs from 1 September to 31 August.
 */

/** A day that exists, `YYYY-MM-DD`, of the years 1900 to 2999: 2025-02-30 is refused. */
export const BusinessDate = z.iso
  .date({ error: 'must be a date that exists, as YYYY-MM-DD', abort: true })
  // Beyond these the calendars of the database and of the process differ, and nobody means them.
  .refine((day) => day >= '1900' && day < '3000', 'must be of the years 1900 to 2999');
/** A day, `YYYY-MM-DD`, in Europe/London. */
export type BusinessDate = string;

/** A calendar month, `YYYY-MM`, of the same years. */
export const Month = z
  .string()
  .regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/, 'must be a month of the years 1900 to 2999, as YYYY-MM');
/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** A year of the trust, `2025/26`: 1 September 2025 to 31 August 2026. */
export const FinancialYear = z
  .string()
  .regex(/^\d{4}\/\d{2}$/, 'must be a year, as 2025/26')
  .refine((year) => (Number(year.slice(0, 4)) + 1) % 100 === Number(year.slice(5)), {
    error: 'the second year must follow the first, as in 2025/26',
  });
/** A financial year, such as `2025/26`: 1 September to 31 August. */
export type FinancialYear = string;

/** The year that somebody asks for: `2025/26`, or `2025-26` as addresses have it. Read as `2025/26`. */
export const AskedYear = z
  .string()
  .regex(/^\d{4}[/-]\d{2}$/, 'must be a year, as 2025/26')
  .transform((year) => year.replace('-', '/'))
  .pipe(FinancialYear);

/** An instant: ISO 8601 in UTC with milliseconds, `2025-09-01T08:30:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = string;

/** An instant as a person or a device sends it, to whatever precision and from whatever zone. */
export const SentInstant = z.iso
  .datetime({ offset: true })
  .transform((sent) => new Date(sent).toISOString());

/** The month of a business date. */
export function monthOf(date: BusinessDate): Month {
  return date.slice(0, 7);
}

/** The trust's year that holds a business date or a month. */
export function yearOf(date: string): FinancialYear {
  const calendarYear = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 9 ? calendarYear : calendarYear - 1;
  return `${String(first).padStart(4, '0')}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The period of a business date or a month: 1 for September to 12 for August. */
export function periodNumber(date: string): number {
  return ((Number(date.slice(5, 7)) + 3) % 12) + 1;
}

/** The twelve months of a year, September first. */
export function monthsOf(year: FinancialYear): Month[] {
  const first = `${year.slice(0, 4)}-09-01`;
  return Array.from({ length: 12 }, (_, index) => monthOf(addMonths(first, index)));
}

/** First day of the year, 1 September. */
export function yearStart(year: FinancialYear): BusinessDate {
  return `${year.slice(0, 4)}-09-01`;
}

/** Last day of the year, 31 August. */
export function yearEnd(year: FinancialYear): BusinessDate {
  return addDays(addMonths(yearStart(year), 12), -1);
}

/** The business date in Europe/London at an instant (ISO text). */
export function businessDateAt(instant: Instant): BusinessDate {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
}

/** The date `days` calendar days later; earlier when negative. */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The date `months` calendar months later; 31 January and one month give the end of February. */
export function addMonths(date: BusinessDate, months: number): BusinessDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Monday to Friday and not among the bank holidays given. */
export function isWorkingDay(date: BusinessDate, bankHolidays: ReadonlySet<BusinessDate>): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !bankHolidays.has(date);
}

/** The `days`-th working day after a date (`days` is zero or more; zero gives the date itself). */
export function addWorkingDays(
  date: BusinessDate,
  days: number,
  bankHolidays: ReadonlySet<BusinessDate>,
): BusinessDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, bankHolidays)) left -= 1;
  }
  return day;
}
