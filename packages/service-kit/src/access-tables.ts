import { bigint, date, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** The kit's tables of who may do what, for whoever keeps them. Days are inclusive. */
export const accessGrant = pgTable('access_grant', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  subject: text('subject').notNull(),
  role: text('role').notNull(),
  /** `*`, a unit, or a scope of `scopeUnit`. */
  scope: text('scope').notNull(),
  fromDay: date('from_day', { mode: 'string' }).notNull(),
  toDay: date('to_day', { mode: 'string' }),
  seq: bigint('seq', { mode: 'bigint' }).notNull(),
});

/** Who holds somebody else's grants too, while they are away. */
export const accessCover = pgTable('access_cover', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  principal: text('principal').notNull(),
  delegate: text('delegate').notNull(),
  fromDay: date('from_day', { mode: 'string' }).notNull(),
  toDay: date('to_day', { mode: 'string' }).notNull(),
  seq: bigint('seq', { mode: 'bigint' }).notNull(),
});

/** The units of a scope that is more than one unit. */
export const scopeUnit = pgTable('scope_unit', {
  trustId: uuid('trust_id').notNull(),
  scope: text('scope').notNull(),
  unit: text('unit').notNull(),
});
