import type { Schedule } from '@bursar/service-kit/jobs';
import { businessDate, PLATFORM } from '@bursar/service-kit';
import type { KeptClock } from './clock-file.ts';
import { dueRuns } from './due-runs.ts';
import type { DueRun } from './due-runs.ts';
import type { RunningService } from './running-service.ts';
import { eventsIn, settle } from './settle.ts';

const isOfTrust = (trust: string): boolean => trust !== PLATFORM;

/** Moves the clock to an instant, doing on the way what would have been done by then. */
export type MoveClock = (to: Date, onDay?: (day: string) => void) => Promise<void>;

/**
 * Each service's scheduled runs happen at their own instants in between, one service after the other,
 * and what follows from them in other services happens before the clock goes on: what became overdue on
 * Tuesday is overdue since Tuesday. What a service does at one instant it does beside each other, as it
 * does by the clock on the wall. A run that fails is logged and does not stop the clock. Moves asked for
 * at the same time are made one after the other.
 */
export function clockMover(
  { clock, allow, moveTo, keep }: KeptClock,
  services: readonly RunningService[],
): MoveClock {
  const schedules = services.flatMap((one) =>
    one.service.features
      .flatMap((feature) => feature.schedules ?? [])
      .map(({ cron, name, run }) => ({ cron, name, run, of: one })),
  );
  const stopped = new AbortController().signal;

  const run = async ({ name, run: sweep, of }: Scheduled): Promise<void> => {
    const { runtime, logger } = of;
    try {
      await sweep({
        engine: runtime.engine,
        clock,
        logger,
        signal: stopped,
        progress: async () => undefined,
      });
    } catch (err) {
      logger.error({ err, schedule: name }, 'a scheduled run failed while the clock was moved');
    }
  };

  const move: MoveClock = async (to, onDay) => {
    await settle(services);
    allow(to);
    // Before the first trust there is nothing that could fall due.
    const hasTrusts = (await eventsIn(services, isOfTrust)) > 0;
    let day = businessDate(clock.now());
    const known = new Map<RunningService, number>();
    for (const of of new Set(schedules.map((each) => each.of))) known.set(of, await eventsIn([of]));
    for (const { at, of, due } of hasTrusts ? together(dueRuns(schedules, clock.now(), to)) : []) {
      moveTo(at);
      if (businessDate(at) !== day) onDay?.((day = businessDate(at)));
      await Promise.all(due.map(run));
      const events = await eventsIn([of]);
      // More than when it was last looked at: others are to hear of it first.
      if (known.get(of) !== events) await settle(services);
      known.set(of, events);
    }
    moveTo(to);
    keep();
  };

  let before: Promise<void> = Promise.resolve();
  return (to, onDay) => {
    const mine = before.then(() => move(to, onDay));
    before = mine.catch(() => undefined);
    return mine;
  };
}

/** What one service does at one instant. */
interface Due {
  readonly at: Date;
  readonly of: RunningService;
  readonly due: Scheduled[];
}

/** A schedule, and whose it is. */
type Scheduled = Schedule & { readonly of: RunningService };

/** Runs of one service at one instant that follow each other, as one. */
function together(runs: readonly DueRun<Scheduled>[]): Due[] {
  const all: Due[] = [];
  for (const { at, schedule } of runs) {
    const last = all.at(-1);
    const isSame = last?.of === schedule.of && last.at.getTime() === at.getTime();
    if (isSame) last.due.push(schedule);
    else all.push({ at, of: schedule.of, due: [schedule] });
  }
  return all;
}
