import { slaStates } from '@bursar/shared-types/codes/estates';
import { BusinessDate, Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import { clockOf } from './clock-columns.ts';
import type { ClockName } from './clocks.ts';
import type { TicketRow } from './tables.ts';
import { stateAt } from './times.ts';

const Clock = z.object({
  state: z.enum(slaStates),
  dueAt: Instant.nullable().describe('Null while paused, or when nothing is promised'),
  minutes: z.int().nullable().describe('Working minutes when it stopped'),
});

/** A ticket as it is shown, with the state of its promises at that moment. */
export const TicketShown = z.object({
  id: Uuid,
  number: z.int(),
  schoolId: Uuid,
  siteId: Uuid,
  place: z.string(),
  title: z.string(),
  category: z.string(),
  priority: z.string(),
  state: z.string(),
  requesterId: Uuid,
  assigneeId: Uuid.nullable(),
  fixedById: Uuid.nullable(),
  raisedAt: Instant,
  raisedOn: BusinessDate,
  response: Clock,
  fix: Clock,
  version: z.int(),
});

/** The columns that `ticketShown` needs. */
export type ShownColumns = Parameters<typeof clockOf>[0] &
  Pick<TicketRow, Exclude<keyof z.output<typeof TicketShown>, ClockName>>;

/** A ticket's row as it is shown at an instant. */
export function ticketShown(row: ShownColumns, now: string) {
  const shown = (clock: ClockName) => {
    const times = clockOf(row, clock);
    return { state: stateAt(times, now), dueAt: times.dueAt, minutes: times.minutes };
  };
  return { ...row, response: shown('response'), fix: shown('fix') };
}
