import { addDays, addMonths, daysBetween } from '@bursar/shared-types/dates';

/** Days in a row, both ends included, YYYY-MM-DD. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** The days of a calendar month, `YYYY-MM`. */
export function daysOfMonth(month: string): Days {
  const from = `${month}-01`;
  return { from, until: addDays(addMonths(from, 1), -1) };
}

/** How many days. */
export function countDays({ from, until }: Days): number {
  return daysBetween(from, until) + 1;
}

/** The days that all spans share (an open end is null); null when there are none. */
export function sharedDays(
  ...spans: readonly { readonly from: string; readonly until: string | null }[]
): Days | null {
  const from = spans
    .map((span) => span.from)
    .toSorted()
    .at(-1);
  const until = spans.flatMap((span) => span.until ?? []).toSorted()[0];
  return from === undefined || until === undefined || until < from ? null : { from, until };
}

/** The same days in runs, a new run beginning on each of the days given that lies within. */
export function cutAt(days: Days, cuts: readonly string[]): readonly Days[] {
  const inside = new Set(cuts.filter((cut) => days.from < cut && cut <= days.until));
  const starts = [days.from, ...[...inside].toSorted()];
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, until: next === undefined ? days.until : addDays(next, -1) };
  });
}
