import { boolean, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { FundKind } from './fund.ts';

/** The trust's funds. */
export const fund = pgTable('fund', {
  trustId: uuid('trust_id').notNull(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<FundKind>().notNull(),
  mayOverdraw: boolean('may_overdraw').notNull(),
  openFrom: date('open_from', { mode: 'string' }).notNull(),
  openTo: date('open_to', { mode: 'string' }),
  version: integer('version').notNull(),
});
