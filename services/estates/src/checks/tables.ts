import type { CheckArea, CheckResult, FrequencyUnit } from '@bursar/shared-types/codes/estates';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId } from '../columns.ts';
import type { CheckFact, CheckStanding, Occurrence } from './schedule.ts';

/** A kind of check at a site, as it stands now: worked out from its facts. */
export const siteCheck = pgTable('site_check', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  siteId: uuid('site_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  /** Of the catalogue, and its area and name there. */
  code: text('code').notNull(),
  area: text('area').$type<CheckArea>().notNull(),
  name: text('name').notNull(),
  applies: text('applies').$type<CheckStanding['applies']>().notNull(),
  /** The open occurrence. */
  checkId: uuid('check_id'),
  dueOn: day('due_on'),
  /** First day on which it is due soon. */
  soonFrom: day('soon_from'),
  every: integer('every'),
  unit: text('unit').$type<FrequencyUnit>(),
  lastDoneOn: day('last_done_on'),
  lastState: text('last_state').$type<Occurrence['state']>(),
  ownerId: uuid('owner_id'),
  dutyHolderId: uuid('duty_holder_id'),
  version: integer('version').notNull(),
});

/** What happened to a check at a site. Only ever added. */
export const checkFact = pgTable('check_fact', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  siteCheckId: uuid('site_check_id').notNull(),
  kind: text('kind').$type<CheckFact['kind']>().notNull(),
  on: day('on_day').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: text('recorded_by').notNull(),
  checkId: uuid('check_id'),
  dueOn: day('due_on'),
  every: integer('every'),
  unit: text('unit').$type<FrequencyUnit>(),
  result: text('result').$type<CheckResult>(),
  retestBy: day('retest_by'),
  nextCheckId: uuid('next_check_id'),
  ticketId: uuid('ticket_id'),
  words: text('words'),
});

/** Declared overdue: each check once for each due date. */
export const checkOverdueOn = pgTable('check_overdue', {
  trustId: trustId(),
  checkId: uuid('check_id').notNull(),
  dueOn: day('due_on').notNull(),
  overdueOn: day('overdue_on').notNull(),
  siteCheckId: uuid('site_check_id').notNull(),
});

/** A row of `siteCheck`. */
export type SiteCheck = typeof siteCheck.$inferSelect;
/** A row of `checkFact`. */
export type CheckFactRow = typeof checkFact.$inferSelect;
