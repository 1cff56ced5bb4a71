import type { Schedule } from '@bursar/service-kit/jobs';
import { businessDate, PLATFORM } from '@bursar/service-kit';
import type { KeptClock } from './clock-file.ts';
import { dueRuns } from './due-runs.ts';
import type { RunningService } from './running-service.ts';
import { eventsIn, settle } from './settle.ts';

const isOfTrust = (trust: string): boolean => trust !== PLATFORM;

/** Moves the clock to an instant, doing on the way what would have been done by then. */
export type MoveClock = (to: Date, onDay?: (day: string) => void) => Promise<void>;

/**
 * Each service's scheduled runs happen at their own instants in between, one after the other, and what
 * follows from them in other services happens before the clock goes on: what became overdue on Tuesday
 * is overdue since Tuesday. A run that fails is logged and does not stop the clock. Moves asked for at
 * the same time are made one after the other.
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

  const run = async ({
    name,
    run: sweep,
    of,
  }: Schedule & { of: RunningService }): Promise<void> => {
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
    for (const { at, schedule } of hasTrusts ? dueRuns(schedules, clock.now(), to) : []) {
      moveTo(at);
      if (businessDate(at) !== day) onDay?.((day = businessDate(at)));
      const before = await eventsIn([schedule.of]);
      await run(schedule);
      if ((await eventsIn([schedule.of])) !== before) await settle(services);
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
