import { CronExpressionParser } from 'cron-parser';
import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/London';

/** A scheduled run that falls into a span of time. */
export interface DueRun<S> {
  readonly at: Date;
  readonly schedule: S;
}

/**
 * The runs that the wall clock would have made after `from` and up to `to`, in order: of each schedule
 * the first of every day, and the last of all. Runs between them would find what those find, as what is
 * due is found by its date.
 */
export function dueRuns<S extends { readonly cron: string }>(
  schedules: readonly S[],
  from: Date,
  to: Date,
): DueRun<S>[] {
  const runs = schedules.flatMap((schedule) => runsOf(schedule, from, to));
  return runs.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function runsOf<S extends { readonly cron: string }>(
  schedule: S,
  from: Date,
  to: Date,
): DueRun<S>[] {
  const runs: DueRun<S>[] = [];
  // A day at a time: walking through every fifth minute of a year takes seconds.
  for (
    let at = timeOf(schedule, from, 'next');
    at <= to;
    at = timeOf(schedule, endOfDay(at), 'next')
  ) {
    runs.push({ at, schedule });
  }
  const last = timeOf(schedule, new Date(to.getTime() + 1), 'prev');
  const found = runs.at(-1);
  if (found && found.at < last) runs.push({ at: last, schedule });
  return runs;
}

function timeOf({ cron }: { readonly cron: string }, from: Date, which: 'next' | 'prev'): Date {
  return CronExpressionParser.parse(cron, { currentDate: from, tz: ZONE })[which]().toDate();
}

/** The last second of an instant's day in London. */
function endOfDay(at: Date): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(ZONE);
  return new Date(day.startOfDay().add({ days: 1 }).epochMilliseconds - 1_000);
}
