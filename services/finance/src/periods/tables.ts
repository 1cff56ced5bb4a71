import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Period } from './period.ts';

/** Months that were opened, with what was done to them. */
export const period = pgTable('period', {
  trustId: uuid('trust_id').notNull(),
  month: text('month').notNull(),
  state: text('state', { enum: ['open', 'locked'] }).notNull(),
  history: jsonb('history').$type<Period['history']>().notNull(),
  version: integer('version').notNull(),
});
