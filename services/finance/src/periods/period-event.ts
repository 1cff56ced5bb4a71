import { periodNumber, yearOf } from '@bursar/shared-types/dates';
import type { Month } from '@bursar/shared-types/dates';

/** A month as its events tell of it. */
export function periodEvent(month: Month) {
  return { month, year: yearOf(month), period: periodNumber(month) };
}
