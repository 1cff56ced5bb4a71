import { bigint, pgTable, text } from 'drizzle-orm/pg-core';
import { day, pence, trustId } from '../columns.ts';

/** What the trust pays as employer into local government pension funds. */
export const pensionRate = pgTable('pension_rate', {
  trustId: trustId(),
  fund: text('fund').notNull(),
  from: day('from_day').notNull(),
  until: day('until_day'),
  rate: bigint('rate', { mode: 'bigint' }).notNull(),
  source: text('source').notNull(),
});

/** The trust's part of the levy's allowance, a month, from a day on. */
export const levyAllowance = pgTable('levy_allowance', {
  trustId: trustId(),
  from: day('from_day').notNull(),
  monthly: pence('monthly').notNull(),
});
