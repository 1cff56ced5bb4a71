import { boolean, pgTable, text } from 'drizzle-orm/pg-core';
import { day, trustId } from '../columns.ts';

/** Accounts, funds and cost centres of the ledger, as this service has heard of them. */
export const ledgerCode = pgTable('ledger_code', {
  trustId: trustId(),
  kind: text('kind', { enum: ['account', 'fund', 'cost-centre'] }).notNull(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  /** Accounts only: whether pay may be charged to it. */
  bearsPay: boolean('bears_pay').notNull(),
  openFrom: day('open_from').notNull(),
  openTo: day('open_to'),
});
