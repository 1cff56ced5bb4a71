import type { AccountOpened } from '@bursar/shared-types/events/finance/account-opened.v1';
import { boolean, pgTable, text } from 'drizzle-orm/pg-core';
import { day, trustId } from '../columns.ts';

const named = {
  code: text('code').notNull(),
  name: text('name').notNull(),
  openFrom: day('open_from').notNull(),
  /** Last day; null while it is open. */
  openTo: day('open_to'),
};

/** Finance's chart of accounts, as this service has heard of it. */
export const account = pgTable('ledger_account', {
  trustId: trustId(),
  ...named,
  kind: text('kind').$type<AccountOpened['kind']>().notNull(),
  vat: text('vat').$type<AccountOpened['vat']>().notNull(),
  control: boolean('control').notNull(),
});

/** Finance's funds. */
export const fund = pgTable('ledger_fund', { trustId: trustId(), ...named });

/** Finance's cost centres. */
export const costCentre = pgTable('ledger_cost_centre', { trustId: trustId(), ...named });
