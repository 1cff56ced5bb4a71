import { daysBetween } from '@bursar/shared-types/dates';

/** A check as the sweep reads it. */
export type SweptCheck = {
  readonly checkId: string;
  /** The open due date as effective now; null when not set up or not applicable. */
  readonly dueOn: string | null;
  /** The due date for which it was last declared overdue; null when never. */
  readonly declaredFor: string | null;
};

/** A check to be declared overdue. `(checkId, dueOn)` is declared once and for ever. */
export type NewlyOverdue = {
  readonly checkId: string;
  readonly dueOn: string;
  /** The business date on which it was found overdue: the day after `dueOn`, or later. */
  readonly overdueOn: string;
  /** Days past the due date on that day, at least 1. */
  readonly daysLate: number;
};

/**
 * Which checks became overdue by a business date and were not declared so yet. It reads dates
 * and nothing else, so it needs nobody to look at a page or be logged in; run twice, or late
 * after a stop, it yields the same declarations. The caller stores `dueOn` as `declaredFor` in
 * the transaction that emits the event.
 */
export function sweep(checks: readonly SweptCheck[], today: string): NewlyOverdue[] {
  return checks.flatMap(({ checkId, dueOn, declaredFor }) => {
    if (dueOn === null || dueOn >= today || declaredFor === dueOn) return [];
    return [{ checkId, dueOn, overdueOn: today, daysLate: daysBetween(dueOn, today) }];
  });
}
