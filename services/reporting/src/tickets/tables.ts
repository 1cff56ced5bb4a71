import {
  bigint,
  boolean,
  date,
  integer,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { mode: 'string', withTimezone: true });

/** Tickets as they stand. */
export const ticket = pgTable('ticket', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  number: integer('number').notNull(),
  schoolId: uuid('school_id').notNull(),
  category: text('category').notNull(),
  priority: text('priority').notNull(),
  state: text('state', { enum: ['open', 'paused', 'fixed', 'closed', 'cancelled'] }).notNull(),
  raisedAt: instant('raised_at'),
  /** Null where that was not kept yet when it was raised. */
  raisedBy: text('raised_by'),
  fixBy: instant('fix_by'),
  assigneeId: text('assignee_id'),
  /** The business date on which it was last fixed, while it is not open again. */
  fixedOn: date('fixed_on', { mode: 'string' }),
  fixedInTime: boolean('fixed_in_time'),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  eventId: uuid('event_id').notNull(),
});
