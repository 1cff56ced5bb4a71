import type { FrequencyUnit } from '@bursar/shared-types/codes/estates';
import { addDays, addMonths } from '@bursar/shared-types/dates';

/**
 * How often a check is due, in calendar units: "every 6 months" is six calendar months, not 182
 * days, so that a check done on the 14th is due on a 14th.
 */
export type Frequency = { readonly every: number; readonly unit: FrequencyUnit };

/**
 * The date that lies `times` intervals after a date. In a shorter month the last day is taken:
 * a month after 31 January is 28 or 29 February, a year after 29 February is 28 February.
 * Throws RangeError for a string that is not a date `YYYY-MM-DD`.
 */
export function after(date: string, frequency: Frequency, times = 1): string {
  const { every, unit } = frequency;
  if (unit === 'day' || unit === 'week') {
    return addDays(date, (unit === 'week' ? 7 : 1) * every * times);
  }
  return addMonths(date, (unit === 'year' ? 12 : 1) * every * times);
}

/**
 * The due dates from the first to `until`, both included. Each is counted from the first, so a
 * monthly check first due on the 31st stays at the ends of months and does not drift to the 28th.
 */
export function dueDates(firstDue: string, frequency: Frequency, until: string): string[] {
  const dates: string[] = [];
  for (let date = firstDue; date <= until; date = after(firstDue, frequency, dates.length)) {
    dates.push(date);
  }
  return dates;
}

/**
 * How many days before its due date a check counts as due soon: 2 for those done fortnightly or
 * more often, 7 up to every two months, 28 for the rest. A convention of this platform, long enough to
 * book whoever does it.
 */
export function dueSoonDays(frequency: Frequency): number {
  const yearly = { day: 365, week: 52, month: 12, year: 1 }[frequency.unit] / frequency.every;
  if (yearly >= 26) return 2;
  return yearly >= 6 ? 7 : 28;
}

/** The frequency as a person says it: "every week", "every 6 months". */
export function inWords({ every, unit }: Frequency): string {
  return every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
}

/** The frequency as events carry it, an ISO 8601 duration: `P1W`, `P6M`, `P5Y`. */
export function toDuration({ every, unit }: Frequency): string {
  return `P${every}${unit.charAt(0).toUpperCase()}`;
}
