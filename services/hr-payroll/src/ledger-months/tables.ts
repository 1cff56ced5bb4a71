import { pgTable, text } from 'drizzle-orm/pg-core';
import { trustId } from '../columns.ts';

/** Months of the ledger that finance has opened, as this service has heard of them. */
export const ledgerMonth = pgTable('ledger_month', {
  trustId: trustId(),
  month: text('month').notNull(),
  state: text('state', { enum: ['open', 'locked'] }).notNull(),
});
