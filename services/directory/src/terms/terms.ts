import type { FieldError } from '@bursar/service-kit';
import { isWorkingDay, yearEnd, yearStart } from '@bursar/shared-types/dates';
import type { BusinessDate, FinancialYear } from '@bursar/shared-types/dates';

/** A stretch of school between holidays, both days included. */
export interface Term {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/**
 * Why these cannot be the term dates of a year; none where they can. Terms lie within the year,
 * 1 September to 31 August, one after the other; a training day is a weekday of a term, named once.
 */
export function termFaults(
  year: FinancialYear,
  terms: readonly Term[],
  insetDays: readonly BusinessDate[],
): FieldError[] {
  const faults: FieldError[] = [];
  const say = (pointer: string, detail: string) => faults.push({ pointer, detail });
  const [first, last] = [yearStart(year), yearEnd(year)];
  terms.forEach(({ from, to }, i) => {
    if (to < from) say(`/terms/${i}/to`, 'The last day is before the first.');
    if (from < first || to > last)
      say(`/terms/${i}`, `The year ${year} runs from ${first} to ${last}.`);
    const before = terms[i - 1];
    if (before && from <= before.to)
      say(`/terms/${i}/from`, `The term before it lasts until ${before.to}.`);
  });
  insetDays.forEach((day, i) => {
    if (insetDays.indexOf(day) !== i) say(`/insetDays/${i}`, `${day} is named twice.`);
    if (!isWorkingDay(day, new Set())) say(`/insetDays/${i}`, `${day} is at a weekend.`);
    if (!terms.some(({ from, to }) => from <= day && day <= to))
      say(`/insetDays/${i}`, `${day} is in none of the terms.`);
  });
  return faults;
}
