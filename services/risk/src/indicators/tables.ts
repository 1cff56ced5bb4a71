import { bigint, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId } from '../columns.ts';
import type { Signal } from './signals.ts';

/** What the indicator heard of checks, by event. Only ever added. */
export const checkSignal = pgTable('check_signal', {
  trustId: trustId(),
  eventId: uuid('event_id').notNull(),
  /** Its place in the log of estates. */
  seq: bigint('seq', { mode: 'number' }).notNull(),
  type: text('type').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  kind: text('kind').$type<Signal['kind']>().notNull(),
  checkId: uuid('check_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  siteId: uuid('site_id').notNull(),
  area: text('area').notNull(),
  catalogueCode: text('code').notNull(),
  on: day('on_day'),
  dueOn: day('due_on'),
  nextCheckId: uuid('next_check_id'),
});

/** A row of `checkSignal`. */
export type SignalRow = typeof checkSignal.$inferSelect;

/** A signal as the rules read it, from its row. */
export function signalOf(row: SignalRow): Signal {
  const { eventId, recordedAt, checkId, schoolId, siteId, area, catalogueCode } = row;
  const about = { eventId, recordedAt, checkId, schoolId, siteId, area, catalogueCode };
  const { kind, on, dueOn, nextCheckId } = row;
  if (kind === 'overdue') return { ...about, kind, dueOn: dueOn! };
  if (kind === 'failed') return { ...about, kind, on: on!, nextCheckId };
  if (kind === 'scheduled') return { ...about, kind, on: on!, dueOn: dueOn! };
  return { ...about, kind, on: on! };
}
