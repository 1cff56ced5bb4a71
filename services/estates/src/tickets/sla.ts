import type { SlaState } from '@bursar/shared-types/codes/estates';
import { spansFrom } from '../calendar/index.ts';
import type { Span, WorkingHours } from '../calendar/index.ts';

/** A time during which the clock stands still. */
export type Pause = {
  /** Instant, ISO 8601 UTC. */
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
  readonly reason: string;
};

/** One clock of a ticket: until somebody responds, or until it is fixed. */
export type SlaClock = {
  readonly startedAt: string;
  /** When what was promised was done; null while it is not. */
  readonly stoppedAt: string | null;
  /** The promise, in working minutes. */
  readonly target: number;
  readonly pauses: readonly Pause[];
};

/** How a clock stands at an instant. */
export type SlaStanding = {
  readonly state: SlaState;
  /** Instant, ISO 8601 UTC; null while a pause is open, when nobody can know. */
  readonly dueAt: string | null;
  /** Working minutes that have passed on the clock. */
  readonly elapsed: number;
};

const minute = 60_000;
/** Clocks count by the minute: seconds are dropped, so that parts add up to the whole. */
const floored = (instant: string): number => Math.floor(Date.parse(instant) / minute) * minute;

/** The times between `start` and `end` that no pause covers, in order. */
function running(start: number, end: number, pauses: readonly Pause[]): Span[] {
  const stops = pauses
    .map(({ from, to }) => ({ start: floored(from), end: to === null ? Infinity : floored(to) }))
    .toSorted((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let from = start;
  for (const stop of stops) {
    if (stop.start > from) spans.push({ start: from, end: Math.min(stop.start, end) });
    from = Math.max(from, stop.end);
    if (from >= end) return spans.filter((span) => span.start < span.end);
  }
  if (from < end) spans.push({ start: from, end });
  return spans.filter((span) => span.start < span.end);
}

/** Working milliseconds of a stretch of time. */
function worked({ start, end }: Span, hours: WorkingHours): number {
  let sum = 0;
  for (const span of spansFrom(hours, start)) {
    if (span.start >= end) break;
    sum += Math.min(span.end, end) - span.start;
  }
  return sum;
}

/**
 * Working minutes between two instants, pauses left out; 0 when the second is not later. It
 * never falls as time goes on, and the parts of a stretch add up to the whole.
 */
export function elapsed(
  start: string,
  end: string,
  hours: WorkingHours,
  pauses: readonly Pause[] = [],
): number {
  return (
    running(floored(start), floored(end), pauses)
      .map((span) => worked(span, hours))
      .reduce((sum, each) => sum + each, 0) / minute
  );
}

/**
 * The first instant at which so many working minutes have passed since the start: the inverse of
 * `elapsed`. Null when an open pause comes before that. ISO 8601 UTC with milliseconds.
 */
export function dueAt(
  start: string,
  minutes: number,
  hours: WorkingHours,
  pauses: readonly Pause[] = [],
): string | null {
  if (minutes <= 0) return new Date(floored(start)).toISOString();
  let left = minutes * minute;
  for (const free of running(floored(start), Infinity, pauses)) {
    for (const span of spansFrom(hours, free.start)) {
      if (span.start >= free.end) break;
      const length = Math.min(span.end, free.end) - span.start;
      if (length >= left) return new Date(span.start + left).toISOString();
      left -= length;
    }
  }
  return null;
}

/** The last part of the promise during which a clock is "Due soon": a quarter. A convention. */
export const dueSoonShare = 0.25;

/**
 * How a clock stands at an instant. It is breached when the minute in which it was due is over
 * and it had not been stopped; once stopped, it stays as it was at that moment.
 */
export function standingOf(clock: SlaClock, hours: WorkingHours, now: string): SlaStanding {
  const { startedAt, stoppedAt, target, pauses } = clock;
  const end = stoppedAt ?? now;
  const due = dueAt(startedAt, target, hours, pauses);
  const minutes = elapsed(startedAt, end, hours, pauses);
  const state = (): SlaState => {
    if (due !== null && floored(end) > Date.parse(due)) return 'Breached';
    if (stoppedAt !== null) return 'In time';
    return target - minutes <= target * dueSoonShare ? 'Due soon' : 'In time';
  };
  return { state: state(), dueAt: due, elapsed: minutes };
}
