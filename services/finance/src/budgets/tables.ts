import { bigint, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const pence = (name: string) => bigint(name, { mode: 'bigint' }).notNull();
const line = () => ({
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  account: text('account').notNull(),
});

/** Which budgets were set; the lines are in `budgetLine`. */
export const budget = pgTable('budget', {
  trustId: trustId(),
  schoolId: uuid('school_id').notNull(),
  year: text('year').notNull(),
  id: uuid('id').notNull(),
  revision: integer('revision').notNull(),
  setBy: text('set_by').notNull(),
  setAt: timestamp('set_at', { mode: 'string', withTimezone: true }).notNull(),
});

/** The lines of the budgets in force. */
export const budgetLine = pgTable('budget_line', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  year: text('year').notNull(),
  ...line(),
  amount: pence('amount'),
  /** Twelve amounts, September first. */
  months: bigint('months', { mode: 'bigint' }).array().notNull(),
});

/** Money held for a matter, by revision of it. */
export const reservation = pgTable('reservation', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  matter: text('matter').notNull(),
  matterId: uuid('matter_id').notNull(),
  revision: integer('revision').notNull(),
  year: text('year').notNull(),
  state: text('state', { enum: ['held', 'refused', 'ended'] }).notNull(),
  at: timestamp('at', { mode: 'string', withTimezone: true }).notNull(),
});

/** What a reservation asked for and still holds, by budget line. */
export const reservationLine = pgTable('reservation_line', {
  trustId: trustId(),
  reservationId: uuid('reservation_id').notNull(),
  ...line(),
  asked: pence('asked'),
  held: pence('held'),
});

/** The sum of what reservations hold, by budget line. */
export const commitment = pgTable('commitment', {
  trustId: trustId(),
  year: text('year').notNull(),
  ...line(),
  reserved: pence('reserved'),
});
