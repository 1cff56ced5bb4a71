import type { JournalSource } from '@bursar/shared-types/codes/finance';
import { bigint, date, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const pence = (name: string) => bigint(name, { mode: 'bigint' }).notNull();

/** The lines of the ledger with the balance after each; a view, see 0001_ledger.sql. */
export const accountLine = pgTable('account_line', {
  trustId: uuid('trust_id').notNull(),
  /** Orders the lines of a day as they were posted. */
  id: text('id').notNull(),
  journalId: uuid('journal_id').notNull(),
  number: text('number').notNull(),
  date: date('date', { mode: 'string' }).notNull(),
  month: text('month').notNull(),
  source: text('source').$type<JournalSource>().notNull(),
  reference: text('reference').notNull(),
  narrative: text('narrative').notNull(),
  account: text('account').notNull(),
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  costCentre: text('cost_centre'),
  debit: pence('debit'),
  credit: pence('credit'),
  /** Debits less credits of the account in its fund of its school, up to and with this line. */
  balance: pence('balance'),
});
