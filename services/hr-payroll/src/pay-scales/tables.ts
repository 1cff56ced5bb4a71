import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { day, instant, pence, trustId } from '../columns.ts';
import type { PayRow } from './pay-row.ts';

/** The trust's own points, by version of a scale in an area; none is ever changed. */
export const payRate = pgTable('pay_rate', {
  trustId: trustId(),
  scale: text('scale').notNull(),
  area: text('area').$type<PayRow['area']>().notNull(),
  version: integer('version').notNull(),
  point: text('point').notNull(),
  from: day('from_day').notNull(),
  annual: pence('annual').notNull(),
  source: text('source').notNull(),
  publishedBy: text('published_by').notNull(),
  publishedAt: instant('published_at').notNull(),
});
