import { bigint, customType, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});

/** The journals that came from pay runs, one for each school of a run. */
export const payJournal = pgTable('pay_journal', {
  trustId: uuid('trust_id').notNull(),
  runId: uuid('run_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  month: text('month').notNull(),
  total: bigint('total', { mode: 'bigint' }).notNull(),
  journalId: uuid('journal_id').notNull(),
  journalNumber: text('journal_number').notNull(),
  /** The run that took its place, and the journal that took this one back. */
  supersededBy: uuid('superseded_by'),
  reversedBy: uuid('reversed_by'),
  postedAt: instant('posted_at').notNull(),
});
