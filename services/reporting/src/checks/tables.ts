import { bigint, date, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** How a check stands; whether it is overdue on a day is told by its dates. */
export const checkStates = ['scheduled', 'overdue', 'passed', 'failed', 'ended'] as const;

const day = (name: string) => date(name, { mode: 'string' });

/** Statutory checks as they stand. */
export const statutoryCheck = pgTable('statutory_check', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  schoolId: uuid('school_id').notNull(),
  siteId: uuid('site_id').notNull(),
  area: text('area').notNull(),
  catalogueCode: text('catalogue_code').notNull(),
  dueOn: day('due_on').notNull(),
  ownerId: text('owner_id'),
  dutyHolderId: text('duty_holder_id'),
  state: text('state', { enum: checkStates }).notNull(),
  /** When it was found overdue. */
  overdueOn: day('overdue_on'),
  completedOn: day('completed_on'),
  endedOn: day('ended_on'),
  /** The next of its kind; of a failed one, its re-test. */
  nextCheckId: uuid('next_check_id'),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  eventId: uuid('event_id').notNull(),
});
