import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Term } from './terms.ts';

/** Term dates of a year, of the trust (no school) or of a school where they differ. */
export const termDates = pgTable('term_dates', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  /** As 2025/26. */
  year: text('year').notNull(),
  schoolId: uuid('school_id'),
  terms: jsonb('terms').$type<Term[]>().notNull(),
  insetDays: text('inset_days').array().notNull(),
  setBy: text('set_by').notNull(),
  setAt: timestamp('set_at', { mode: 'string', withTimezone: true }).notNull(),
  version: integer('version').notNull(),
});
