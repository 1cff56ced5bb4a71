import type { FundKind } from '@bursar/shared-types/codes/finance';
import { boolean, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const named = {
  trustId: uuid('trust_id').notNull(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  openFrom: date('open_from', { mode: 'string' }).notNull(),
  openTo: date('open_to', { mode: 'string' }),
  version: integer('version').notNull(),
};

/** The trust's funds. */
export const fund = pgTable('fund', {
  ...named,
  kind: text('kind').$type<FundKind>().notNull(),
  mayOverdraw: boolean('may_overdraw').notNull(),
});

/** Departments and projects that costs are gathered for. */
export const costCentre = pgTable('cost_centre', named);
