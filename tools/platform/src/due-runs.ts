import { businessDate } from '@bursar/service-kit';
import { CronExpressionParser } from 'cron-parser';

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

function runsOf<S extends { readonly cron: string }>(schedule: S, from: Date, to: Date): DueRun<S>[] {
  const runs: DueRun<S>[] = [];
  let last: Date | undefined;
  let day = '';
  const times = CronExpressionParser.parse(schedule.cron, {
    currentDate: from,
    endDate: to,
    tz: 'Europe/London',
  });
  while (times.hasNext()) {
    last = times.next().toDate();
    if (businessDate(last) === day) continue;
    day = businessDate(last);
    runs.push({ at: last, schedule });
  }
  if (last && last.getTime() !== runs.at(-1)?.at.getTime()) runs.push({ at: last, schedule });
  return runs;
}
