import { addMonths, monthOf, monthsOf } from '@bursar/shared-types/dates';
import type { BusinessDate, FinancialYear, Instant, Month } from '@bursar/shared-types/dates';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';

/**
 * A period is a calendar month of the ledger. Months open one after another, and lock one after
 * another, so that the locked months are always those up to a date: what lies before it can be
 * reported and will read the same later (F4).
 */
export type PeriodState = 'never-opened' | 'open' | 'locked';

/** What was once done to a period. Nothing of it is ever taken away (ERPNext 41819). */
export interface PeriodChange {
  readonly what: 'opened' | 'locked' | 'reopened';
  readonly at: Instant;
  /** The id of who did it. */
  readonly by: string;
  /** Why; only a reopening needs it. */
  readonly reason: string | null;
}

/** A month that was opened at some time, with its history, oldest first. */
export interface Period {
  readonly month: Month;
  readonly state: 'open' | 'locked';
  readonly history: readonly PeriodChange[];
}

const shortestReason = 10;

/** The state of a month, among the periods of a trust. */
export function stateOf(periods: readonly Period[], month: Month): PeriodState {
  return periods.find((period) => period.month === month)?.state ?? 'never-opened';
}

/** The state of a whole year: locked when all its months are, never opened when none was. */
export function yearStateOf(periods: readonly Period[], year: FinancialYear): PeriodState {
  const states = monthsOf(year).map((month) => stateOf(periods, month));
  if (states.every((state) => state === 'locked')) return 'locked';
  return states.every((state) => state === 'never-opened') ? 'never-opened' : 'open';
}

/** The month after; before, when `by` is −1. */
export function nextMonth(month: Month, by = 1): Month {
  return monthOf(addMonths(`${month}-01`, by));
}

/** Why nothing can be posted on a date, at `/date`; null when its month is open. */
export function postingFault(state: PeriodState, date: BusinessDate): Fault | null {
  const month = monthOf(date);
  if (state === 'locked') {
    return fault(
      'period-locked',
      '/date',
      `${month} is locked.`,
      'Choose a date in an open month, or ask the finance lead to reopen it.',
    );
  }
  if (state === 'never-opened') {
    return fault(
      'period-not-open',
      '/date',
      `${month} has not been opened.`,
      'Choose a date in an open month, or ask the finance lead to open it.',
    );
  }
  return null;
}

/** Why a month cannot be opened; null when it can. The first may be any, then no gap is left. */
export function openingFault(periods: readonly Period[], month: Month): Fault | null {
  if (stateOf(periods, month) !== 'never-opened') {
    return fault(
      'period-was-opened',
      '/month',
      `${month} was opened before.`,
      'Choose a later one.',
    );
  }
  const last = periods
    .map((period) => period.month)
    .sort()
    .at(-1);
  if (last === undefined || month === nextMonth(last)) return null;
  return fault(
    'period-out-of-order',
    '/month',
    `The months open one after another, and the last one opened is ${last}.`,
    `Open ${nextMonth(last)} first.`,
  );
}

/** Why a month cannot be locked; null when it can. The months before it are locked first. */
export function lockingFault(periods: readonly Period[], month: Month): Fault | null {
  const state = stateOf(periods, month);
  if (state !== 'open') {
    const said = state === 'locked' ? 'is locked already' : 'was never opened';
    return fault('period-not-open', '/month', `${month} ${said}.`, 'Choose an open month.');
  }
  const former = nextMonth(month, -1);
  if (stateOf(periods, former) !== 'open') return null;
  return fault(
    'period-out-of-order',
    '/month',
    `${former} is still open.`,
    `Lock ${former} before ${month}.`,
  );
}

/**
 * Why a locked month cannot be opened again; null when it can. Later months are reopened first,
 * and the reason, of ten characters at least, stays with the period.
 */
export function reopeningFault(
  periods: readonly Period[],
  month: Month,
  reason: string,
): Fault | null {
  if (stateOf(periods, month) !== 'locked') {
    return fault(
      'period-not-locked',
      '/month',
      `${month} is not locked.`,
      'There is nothing to do.',
    );
  }
  const later = nextMonth(month);
  if (stateOf(periods, later) === 'locked') {
    return fault(
      'period-out-of-order',
      '/month',
      `${later} is locked, and locked months stand together.`,
      `Reopen ${later} before ${month}.`,
    );
  }
  if (reason.trim().length >= shortestReason) return null;
  return fault(
    'reason-missing',
    '/reason',
    'A reopening is kept for the auditor with its reason.',
    `Say why in ${shortestReason} characters or more.`,
  );
}

/** A month, opened for the first time. */
export function opened(month: Month, by: string, at: Instant): Period {
  return { month, state: 'open', history: [{ what: 'opened', at, by, reason: null }] };
}

/** The period, locked; its history grows by one entry. */
export function locked(period: Period, by: string, at: Instant): Period {
  const change = { what: 'locked', at, by, reason: null } as const;
  return { ...period, state: 'locked', history: [...period.history, change] };
}

/** The period, open again; its history grows by one entry, with the reason. */
export function reopened(period: Period, by: string, at: Instant, reason: string): Period {
  const change = { what: 'reopened', at, by, reason: reason.trim() } as const;
  return { ...period, state: 'open', history: [...period.history, change] };
}
