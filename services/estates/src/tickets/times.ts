import type { SlaState } from '@bursar/shared-types/codes/estates';
import type { WorkingHours } from '../calendar/index.ts';
import { dueAt, dueSoonShare, elapsed } from './sla.ts';
import type { SlaClock } from './sla.ts';

/** A clock as it is kept: the instants by which its state can be told without any sums. */
export type ClockTimes = {
  /** When it runs out; null while a pause is open, or where nothing is promised. */
  readonly dueAt: string | null;
  /** From when it is due soon; null likewise. */
  readonly soonAt: string | null;
  readonly stoppedAt: string | null;
  /** Working minutes that it showed when it stopped; null while it runs. */
  readonly minutes: number | null;
};

const nothingPromised: ClockTimes = { dueAt: null, soonAt: null, stoppedAt: null, minutes: null };

/** The instants of a clock; without one (a cancelled ticket) there are none. */
export function timesOf(clock: SlaClock | null, hours: WorkingHours): ClockTimes {
  if (clock === null) return nothingPromised;
  const { startedAt, stoppedAt, target, pauses } = clock;
  const before = Math.ceil(target * (1 - dueSoonShare));
  return {
    dueAt: dueAt(startedAt, target, hours, pauses),
    soonAt: dueAt(startedAt, before, hours, pauses),
    stoppedAt,
    minutes: stoppedAt === null ? null : elapsed(startedAt, stoppedAt, hours, pauses),
  };
}

const toMinute = (instant: string): string => `${instant.slice(0, 16)}:00.000Z`;

/** The state of a clock at an instant, the same as `standingOf` works out. */
export function stateAt({ dueAt: due, soonAt, stoppedAt }: ClockTimes, now: string): SlaState {
  const end = toMinute(stoppedAt ?? now);
  if (due !== null && end > due) return 'Breached';
  if (stoppedAt !== null || soonAt === null) return 'In time';
  return end >= soonAt ? 'Due soon' : 'In time';
}
