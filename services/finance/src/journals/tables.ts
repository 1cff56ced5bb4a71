import { journalKinds, journalSources } from '@bursar/shared-types/codes/finance';
import type { Decision } from '@bursar/shared-types/events/fields';
import { sql } from 'drizzle-orm';
import { bigint, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const pence = (name: string) => bigint(name, { mode: 'bigint' }).notNull();

/** Posted journals. Only `reversedBy` ever changes, once; the application has no right to more. */
export const journal = pgTable('journal', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  year: text('year').notNull(),
  /** Gapless within the year. */
  number: integer('number').notNull(),
  /** `J2526-000123`; PostgreSQL makes it of year and number when it is read. */
  label: text('label')
    .generatedAlwaysAs(sql`null`)
    .notNull(),
  month: text('month').notNull(),
  date: date('date', { mode: 'string' }).notNull(),
  kind: text('kind', { enum: journalKinds }).notNull(),
  source: text('source', { enum: journalSources }).notNull(),
  sourceId: uuid('source_id'),
  reference: text('reference').notNull(),
  narrative: text('narrative').notNull(),
  /** Sum of the debits. */
  total: pence('total'),
  schoolIds: uuid('school_ids').array().notNull(),
  reverses: uuid('reverses'),
  reversedBy: uuid('reversed_by'),
  enteredBy: text('entered_by'),
  postedBy: text('posted_by').notNull(),
  postedAt: timestamp('posted_at', { mode: 'string', withTimezone: true }).notNull(),
  decisions: jsonb('decisions').$type<Decision[]>().notNull(),
  /** SHA-256 of each attached file. */
  attachments: text('attachments').array().notNull(),
});

/** The lines of posted journals. */
export const journalLine = pgTable('journal_line', {
  trustId: trustId(),
  journalId: uuid('journal_id').notNull(),
  line: integer('line').notNull(),
  account: text('account').notNull(),
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  costCentre: text('cost_centre'),
  debit: pence('debit'),
  credit: pence('credit'),
  taxCode: text('tax_code'),
  narrative: text('narrative'),
});

/** Posted sums; an empty cost centre is "none". */
export const balance = pgTable('balance', {
  trustId: trustId(),
  account: text('account').notNull(),
  schoolId: uuid('school_id').notNull(),
  fund: text('fund').notNull(),
  costCentre: text('cost_centre').notNull(),
  month: text('month').notNull(),
  debit: pence('debit'),
  credit: pence('credit'),
});

/** Files that were staged, without their bytes: what an attachment must be one of. */
export const stagedFile = pgTable('file', {
  trustId: trustId(),
  sha256: text('sha256').notNull(),
  mediaType: text('media_type').notNull(),
});
