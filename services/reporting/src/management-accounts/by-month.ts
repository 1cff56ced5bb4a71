import type { Month, Pence } from '@bursar/shared-types';
import { monthsOf, yearOf } from '@bursar/shared-types/dates';
import { natural, remainingProfile, restOfMonth } from './measures.ts';
import type { LineFacts } from './measures.ts';

/** A month of a line, or of any sum of lines, in pence. */
export interface MonthFigures {
  readonly budget: Pence;
  /** Null of months after the one in which it is seen. */
  readonly actual: Pence | null;
  readonly forecast: Pence;
}

/** The same with the sums since September. */
export interface MonthSeries extends MonthFigures {
  readonly budgetToDate: Pence;
  readonly actualToDate: Pence | null;
  readonly forecastToDate: Pence;
}

/**
 * A line month by month, September first, as seen in `seen`. What is forecast of the twelve adds up
 * to the line's forecast: months gone by are what was posted, those ahead are their profile, and the
 * month that runs is what was posted, the rest of its profile, and what is reserved beyond all that
 * the profile still foresees.
 */
export function lineByMonth(facts: LineFacts, seen: Month): MonthFigures[] {
  const beyond = facts.committed - remainingProfile(facts, seen);
  const toCome = restOfMonth(facts, seen) + (beyond > 0n ? beyond : 0n);
  return monthsOf(yearOf(seen)).map((month) => {
    const budget = facts.profile.get(month) ?? 0n;
    if (month > seen) return { budget, actual: null, forecast: budget };
    const actual = natural(facts.kind, facts.posted.get(month) ?? 0n);
    return { budget, actual, forecast: month < seen ? actual : actual + toCome };
  });
}

/** Joins two series month by month: their sum, or what one leaves of the other. */
export function joinMonths(
  a: readonly MonthFigures[],
  b: readonly MonthFigures[],
  join: (x: Pence, y: Pence) => Pence,
): MonthFigures[] {
  return a.map((one, at) => {
    const other = b[at]!;
    return {
      budget: join(one.budget, other.budget),
      actual: one.actual === null || other.actual === null ? null : join(one.actual, other.actual),
      forecast: join(one.forecast, other.forecast),
    };
  });
}

/** Twelve months of nothing, as seen in a month. */
export const noMonths = (seen: Month): MonthFigures[] =>
  lineByMonth({ kind: 'income', profile: new Map(), posted: new Map(), committed: 0n }, seen);

/** The months of several lines of one kind, added up. */
export const sumMonths = (
  lines: readonly (readonly MonthFigures[])[],
  seen: Month,
): MonthFigures[] =>
  lines.reduce<MonthFigures[]>((a, b) => joinMonths(a, b, (x, y) => x + y), noMonths(seen));

/** Adds to each month the sums since September. */
export function withSums(months: readonly MonthFigures[]): MonthSeries[] {
  let [budgetToDate, actualToDate, forecastToDate] = [0n, 0n, 0n];
  return months.map((month) => {
    budgetToDate += month.budget;
    actualToDate += month.actual ?? 0n;
    forecastToDate += month.forecast;
    const sums = { budgetToDate, forecastToDate };
    return { ...month, ...sums, actualToDate: month.actual === null ? null : actualToDate };
  });
}
