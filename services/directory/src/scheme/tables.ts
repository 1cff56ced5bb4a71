import type { SchemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import { date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The versions of the scheme of delegation. The application has no right to change one. */
export const scheme = pgTable('scheme', {
  trustId: uuid('trust_id').notNull(),
  version: integer('version').notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  /** The day on which the board approved it, where it is known. */
  approvedOn: date('approved_on', { mode: 'string' }),
  basis: text('basis', { enum: ['net', 'gross'] }).notNull(),
  /** As published: limits in pence, null for none. */
  rules: jsonb('rules').$type<SchemePublished['rules']>().notNull(),
  publishedBy: text('published_by').notNull(),
  publishedAt: timestamp('published_at', { mode: 'string', withTimezone: true }).notNull(),
});
