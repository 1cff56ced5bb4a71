import { schoolHours } from '../calendar/index.ts';
import { clocksOf, newlyBreached } from './clocks.ts';
import type { Breach, ClockName, Move } from './clocks.ts';
import type { TicketRow } from './tables.ts';
import type { Target } from './targets.ts';
import { stateAt, timesOf } from './times.ts';
import type { ClockTimes } from './times.ts';

/** The hours by which every promise is counted: a site team's working week, bank holidays left out. */
export const hours = schoolHours();

/** As much of a ticket as its clocks follow from, besides its steps. */
type Promised = Pick<
  TicketRow,
  | 'id'
  | 'raisedAt'
  | 'priority'
  | 'responseTarget'
  | 'fixTarget'
  | 'responseBreached'
  | 'fixBreached'
>;

const targetOf = ({ priority, responseTarget, fixTarget }: Promised): Target => ({
  priority,
  meaning: '',
  response: responseTarget,
  fix: fixTarget,
});

/**
 * The clocks of a ticket after its steps: the columns that keep them, and the promises that are
 * broken by `now` and were not declared so before. The columns say that they are.
 */
export function clocksAfter(of: Promised, moves: readonly Move[], now: string) {
  const clocks = clocksOf(of.raisedAt, moves, targetOf(of));
  const response = timesOf(clocks?.response ?? null, hours);
  const fix = timesOf(clocks?.fix ?? null, hours);
  const declared = (['response', 'fix'] as const).filter((clock) => of[`${clock}Breached`]);
  const breaches = newlyBreached([{ ticketId: of.id, clocks, hours, declared }], now);
  const isBroken = (clock: ClockName) => breaches.some((breach) => breach.clock === clock);
  const columns = {
    responseDueAt: response.dueAt,
    responseSoonAt: response.soonAt,
    responseStoppedAt: response.stoppedAt,
    responseMinutes: response.minutes,
    responseBreached: of.responseBreached || isBroken('response'),
    fixDueAt: fix.dueAt,
    fixSoonAt: fix.soonAt,
    fixStoppedAt: fix.stoppedAt,
    fixMinutes: fix.minutes,
    fixBreached: of.fixBreached || isBroken('fix'),
  };
  return { columns, breaches };
}

/** What `clocksAfter` works out. */
export interface ClocksAfter {
  readonly columns: ReturnType<typeof clocksAfter>['columns'];
  readonly breaches: readonly Breach[];
}

/** A ticket's clock as it is kept. */
export function clockOf(
  row: Pick<TicketRow, `${ClockName}${'DueAt' | 'SoonAt' | 'StoppedAt' | 'Minutes'}`>,
  clock: ClockName,
): ClockTimes {
  return {
    dueAt: row[`${clock}DueAt`],
    soonAt: row[`${clock}SoonAt`],
    stoppedAt: row[`${clock}StoppedAt`],
    minutes: row[`${clock}Minutes`],
  };
}

/** What events say of a clock that has stopped; null for one that runs. */
export function stopped(row: Parameters<typeof clockOf>[0], clock: ClockName) {
  const times = clockOf(row, clock);
  const { minutes, stoppedAt } = times;
  if (minutes === null || stoppedAt === null) return null;
  return { workingMinutes: minutes, inTime: stateAt(times, stoppedAt) !== 'Breached' };
}
