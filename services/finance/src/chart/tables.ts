import type { AccountKind } from '@bursar/shared-types/codes/finance';
import { boolean, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Elimination, Side, UsedBy, VatTreatment } from './accounts.ts';

/** The trust's chart of accounts. */
export const account = pgTable('account', {
  trustId: uuid('trust_id').notNull(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<AccountKind>().notNull(),
  normalSide: text('normal_side').$type<Side>().notNull(),
  control: boolean('control').notNull(),
  vat: text('vat').$type<VatTreatment>().notNull(),
  aarCode: text('aar_code'),
  eliminates: text('eliminates').$type<Elimination>(),
  usedBy: text('used_by').$type<UsedBy>().notNull(),
  note: text('note'),
  openFrom: date('open_from', { mode: 'string' }).notNull(),
  openTo: date('open_to', { mode: 'string' }),
  version: integer('version').notNull(),
});
