import { sql } from 'drizzle-orm';
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

const trustId = () => uuid('trust_id').notNull();
const pence = (name: string) => bigint(name, { mode: 'bigint' }).notNull();
const seq = () => bigint('seq', { mode: 'number' }).notNull();
const instant = (name: string) => timestamp(name, { mode: 'string', withTimezone: true }).notNull();

/** The trust's chart, as finance told it. Accounts of the balance sheet have no AAR line. */
export const chartAccount = pgTable('chart_account', {
  trustId: trustId(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  kind: text('kind', {
    enum: ['asset', 'liability', 'reserves', 'income', 'expenditure'],
  }).notNull(),
  aarCode: text('aar_code'),
  control: boolean('control').notNull(),
});

/** The trust's funds. */
export const chartFund = pgTable('chart_fund', {
  trustId: trustId(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  kind: text('kind').notNull(),
});

const line = () => ({
  trustId: trustId(),
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  account: text('account').notNull(),
  year: text('year').notNull(),
});

/** A line of the accounts (school × fund × account) in a year, with what is reserved against it. */
export const accountYear = pgTable('account_year', { ...line(), committed: pence('committed') });

/** A month of such a line; all twelve are there from the first moment. */
export const accountMonth = pgTable('account_month', {
  ...line(),
  month: text('month').notNull(),
  /** In the account's natural sign. */
  budget: pence('budget'),
  debit: pence('debit'),
  credit: pence('credit'),
  id: text('id').generatedAlwaysAs(sql`school_id || fund || account || month`),
});

/** Every budget that was set; the highest revision of a school and year is in force. */
export const budgetSet = pgTable('budget_set', {
  trustId: trustId(),
  schoolId: uuid('school_id').notNull(),
  year: text('year').notNull(),
  revision: integer('revision').notNull(),
  budgetId: uuid('budget_id').notNull(),
  seq: seq(),
  eventId: uuid('event_id').notNull(),
  at: instant('at'),
  actor: text('actor').notNull(),
});

/** The lines of each of them: twelve amounts, September first. */
export const budgetLine = pgTable('budget_line', {
  ...line(),
  revision: integer('revision').notNull(),
  months: bigint('months', { mode: 'bigint' }).array().notNull(),
});

/** Journals, with the event that posted them. */
export const ledgerJournal = pgTable('ledger_journal', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  number: integer('number').notNull(),
  year: text('year').notNull(),
  month: text('month').notNull(),
  date: date('date', { mode: 'string' }).notNull(),
  source: text('source', {
    enum: ['manual', 'import', 'opening', 'invoice', 'pay', 'reversal'],
  }).notNull(),
  sourceId: uuid('source_id'),
  reverses: uuid('reverses'),
  total: pence('total'),
  enteredBy: text('entered_by'),
  seq: seq(),
  eventId: uuid('event_id').notNull(),
  at: instant('at'),
  actor: text('actor').notNull(),
});

/** Their lines. */
export const ledgerLine = pgTable('ledger_line', {
  ...line(),
  journalId: uuid('journal_id').notNull(),
  line: integer('line').notNull(),
  costCentre: text('cost_centre'),
  debit: pence('debit'),
  credit: pence('credit'),
  taxCode: text('tax_code'),
  month: text('month').notNull(),
  date: date('date', { mode: 'string' }).notNull(),
  source: text('source').notNull(),
  seq: seq(),
  id: text('id').generatedAlwaysAs(sql`journal_id || line`),
});

/** Each time that money was reserved (plus) or came back (minus). */
export const reservationMove = pgTable('reservation_move', {
  ...line(),
  seq: seq(),
  n: integer('n').notNull(),
  reservationId: uuid('reservation_id').notNull(),
  matter: text('matter').notNull(),
  matterId: uuid('matter_id').notNull(),
  revision: integer('revision').notNull(),
  amount: pence('amount'),
  /** `reserved`, or why it came back. */
  because: text('because').notNull(),
  invoiceId: uuid('invoice_id'),
  eventId: uuid('event_id').notNull(),
  at: instant('at'),
});

/** Whether a month may be posted to. */
export const ledgerPeriod = pgTable('ledger_period', {
  trustId: trustId(),
  month: text('month').notNull(),
  state: text('state', { enum: ['open', 'locked'] }).notNull(),
  seq: seq(),
});

/** What each matter (an order, an invoice above its order) still holds. */
export const commitment = pgTable('commitment', {
  ...line(),
  matter: text('matter').notNull(),
  matterId: uuid('matter_id').notNull(),
  amount: pence('amount'),
  id: text('id').generatedAlwaysAs(sql`matter_id || school_id || fund || account || year`),
});
