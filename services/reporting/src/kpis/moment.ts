import { addDays, addMonths, yearOf, yearStart } from '@bursar/shared-types/dates';
import type { BusinessDate, Month } from '@bursar/shared-types/dates';

/** When a KPI is seen: a month, and within its year the days that count. */
export interface Moment {
  readonly month: Month;
  readonly year: string;
  /** 1 September. */
  readonly from: BusinessDate;
  /** The last day of the month, or today while it runs. */
  readonly on: BusinessDate;
}

/** A month as it is seen on a business date. */
export function momentOf(month: Month, today: BusinessDate): Moment {
  const last = addDays(addMonths(`${month}-01`, 1), -1);
  const year = yearOf(month);
  return { month, year, from: yearStart(year), on: last < today ? last : today };
}
