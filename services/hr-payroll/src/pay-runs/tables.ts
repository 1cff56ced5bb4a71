import { payRunStates } from '@bursar/shared-types/codes/hr-payroll';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, pence, trustId } from '../columns.ts';

/** A month's pay worked out: prepared by one, released by another. */
export const payRun = pgTable('pay_run', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  month: text('month').notNull(),
  /** The day people are paid. */
  payDate: day('pay_date').notNull(),
  state: text('state', { enum: payRunStates }).notNull(),
  /** The released run whose place it takes. */
  supersedes: uuid('supersedes'),
  schools: integer('schools').notNull(),
  holders: integer('holders').notNull(),
  total: pence('total').notNull(),
  notIncluded: text('not_included').array().notNull(),
  ratesToCheck: text('rates_to_check').array().notNull(),
  preparedBy: text('prepared_by').notNull(),
  /** Who may not release it. */
  preparedFor: text('prepared_for').array().notNull(),
  preparedAt: instant('prepared_at').notNull(),
  releasedBy: text('released_by'),
  releasedAt: instant('released_at'),
  version: integer('version').notNull(),
});

/** What of a run reaches the ledger. */
export const payRunLine = pgTable('pay_run_line', {
  trustId: trustId(),
  runId: uuid('run_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  account: text('account').notNull(),
  costCentre: text('cost_centre').notNull(),
  fund: text('fund').notNull(),
  amount: pence('amount').notNull(),
});

/** What of a run stays here: the cost of each holder of a post, and how it came about. */
export const payRunPost = pgTable('pay_run_post', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  runId: uuid('run_id').notNull(),
  postId: uuid('post_id').notNull(),
  personId: uuid('person_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  from: day('from_day').notNull(),
  until: day('until_day').notNull(),
  gross: pence('gross').notNull(),
  employerPension: pence('employer_pension').notNull(),
  employerNi: pence('employer_ni').notNull(),
  levy: pence('levy').notNull(),
  total: pence('total').notNull(),
  explanation: text('explanation').array().notNull(),
});
