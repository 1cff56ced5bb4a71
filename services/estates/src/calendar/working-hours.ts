import { Temporal } from 'temporal-polyfill';
import { bankHolidayOn } from './bank-holidays.ts';

/** A stretch of time in milliseconds since the epoch: from `start`, up to and without `end`. */
export type Span = { readonly start: number; readonly end: number };

/** When a clock that counts working time runs. */
export type WorkingHours = {
  /** The local date `YYYY-MM-DD` of an instant. */
  dateOf(instant: number): string;
  /** The working time of a local date; null on a day without. */
  spanOn(date: string): Span | null;
};

/** What working hours are made of. */
export type WorkingPattern = {
  readonly timeZone: string;
  /** ISO days of the week with working time: 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  /** Minutes from local midnight, 0 to 1440: 480 is 08:00. */
  readonly opens: number;
  readonly closes: number;
  /** Whether nobody works on a date although its weekday would say so. */
  readonly closedOn: (date: string) => boolean;
};

/**
 * Working hours by a pattern. Days are kept once worked out, so make it once for a batch of
 * clocks. On the days when the clocks change an hour outside the pattern is neither gained nor
 * lost, and one inside it counts as it passes.
 * Throws RangeError for a pattern without any working time, as a deadline would never come.
 */
export function workingHours(pattern: WorkingPattern): WorkingHours {
  const { timeZone, weekdays, opens, closes, closedOn } = pattern;
  if (weekdays.length === 0 || opens >= closes || opens < 0 || closes > 1440) {
    throw new RangeError('Working hours need a weekday, and to open before they close.');
  }
  const spans = new Map<string, Span | null>();
  const local = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

  const at = (date: Temporal.PlainDate, minutes: number): number => {
    // Midnight at the end of a day is the start of the next: days of 23 and 25 hours come right.
    if (minutes === 1440) return at(date.add({ days: 1 }), 0);
    const plainTime = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
    return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  };
  const compute = (date: string): Span | null => {
    const day = Temporal.PlainDate.from(date);
    if (!weekdays.includes(day.dayOfWeek) || closedOn(date)) return null;
    return { start: at(day, opens), end: at(day, closes) };
  };
  return {
    dateOf: (instant) => local.format(instant),
    spanOn: (date) => {
      const known = spans.get(date);
      if (known !== undefined) return known;
      const span = compute(date);
      spans.set(date, span);
      return span;
    },
  };
}

/**
 * The working hours of a school's site team: Monday to Friday, 08:00 to 16:30 in Europe/London,
 * without bank holidays and without the days on which the school is closed.
 */
export function schoolHours(closedDays: Iterable<string> = []): WorkingHours {
  const closed = new Set(closedDays);
  return workingHours({
    timeZone: 'Europe/London',
    weekdays: [1, 2, 3, 4, 5],
    opens: 8 * 60,
    closes: 16 * 60 + 30,
    closedOn: (date) => closed.has(date) || bankHolidayOn(date) !== undefined,
  });
}

/** The working time from an instant on, day by day, without end. */
export function* spansFrom(hours: WorkingHours, instant: number): Generator<Span> {
  let day = Temporal.PlainDate.from(hours.dateOf(instant));
  for (; ; day = day.add({ days: 1 })) {
    const span = hours.spanOn(day.toString());
    if (span !== null && span.end > instant) {
      yield { start: Math.max(span.start, instant), end: span.end };
    }
  }
}
