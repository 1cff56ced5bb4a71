import { hear, nothingHeard } from '../src/indicators/signals.ts';
import type { Heard, Signal } from '../src/indicators/signals.ts';

const about = (eventId: string, checkId: string, recordedOn: string, time: string) => ({
  eventId,
  checkId,
  recordedAt: `${recordedOn}T${time}:00.000Z`,
  schoolId: 'oakfield',
  siteId: 'oakfield-site',
  area: 'fire',
  // Occurrences of one kind of check are called `alarm-1`, `alarm-2` …
  catalogueCode: checkId.replace(/-\d+$/, ''),
});

/** A check found overdue by the sweep, early on the day after its due date. */
export const overdue = (checkId: string, dueOn: string, foundOn: string): Signal => ({
  ...about(`overdue:${checkId}`, checkId, foundOn, '04:00'),
  kind: 'overdue',
  dueOn,
});

/** A check done on a day and passed, recorded then or later. */
export const passed = (checkId: string, on: string, recordedOn = on): Signal => ({
  ...about(`passed:${checkId}:${on}`, checkId, recordedOn, '10:00'),
  kind: 'passed',
  on,
});

/** A check that failed on a day, with the occurrence that tests it again. */
export const failed = (checkId: string, on: string, nextCheckId: string | null): Signal => ({
  ...about(`failed:${checkId}`, checkId, on, '10:00'),
  kind: 'failed',
  on,
  nextCheckId,
});

/** A check given a due date, first or anew. */
export const scheduled = (checkId: string, on: string, dueOn: string): Signal => ({
  ...about(`scheduled:${checkId}:${dueOn}`, checkId, on, '09:00'),
  kind: 'scheduled',
  on,
  dueOn,
});

/** A check that stopped applying on a day. */
export const ended = (checkId: string, on: string): Signal => ({
  ...about(`ended:${checkId}`, checkId, on, '11:00'),
  kind: 'ended',
  on,
});

/** All that was heard of some signals. */
export const heardOf = (...signals: Signal[]): Heard => hear(nothingHeard, signals);

/** The last instant of a day in winter. */
export const endOf = (date: string): string => `${date}T23:59:59.999Z`;
