import type { DraftState } from '@bursar/shared-types/codes/finance';
import type { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import { bigint, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DraftContent } from './draft-content.ts';
import type { DraftChange } from './draft.ts';

/** Journals on their way to being posted. */
export const journalDraft = pgTable('journal_draft', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  state: text('state', { enum: ['draft', 'submitted', 'returned', 'rejected', 'posted'] })
    .$type<DraftState>()
    .notNull(),
  author: text('author').notNull(),
  /** Who may not decide on it: its author, and whom they wrote it for. */
  raisedBy: text('raised_by').array().notNull(),
  /** What the author wrote. Date to `schoolIds` are taken from it, for lists. */
  content: jsonb('content').$type<DraftContent>().notNull(),
  date: date('date', { mode: 'string' }),
  reference: text('reference').notNull(),
  narrative: text('narrative').notNull(),
  /** Sum of the debits. */
  total: bigint('total', { mode: 'bigint' }).notNull(),
  schoolIds: uuid('school_ids').array().notNull(),
  /** The journal that it would take back. */
  reverses: uuid('reverses'),
  /** The version of the scheme by which it is decided, and who decides next. */
  schemeVersion: integer('scheme_version'),
  awaiting: jsonb('awaiting').$type<Awaiting>(),
  /** The approvals since it was last submitted. */
  decisions: jsonb('decisions').$type<readonly Decision[]>().notNull(),
  history: jsonb('history').$type<readonly DraftChange[]>().notNull(),
  journalId: uuid('journal_id'),
  changedAt: timestamp('changed_at', { mode: 'string', withTimezone: true }).notNull(),
  version: integer('version').notNull(),
});

/** A draft as it is kept. */
export type DraftRow = typeof journalDraft.$inferSelect;
