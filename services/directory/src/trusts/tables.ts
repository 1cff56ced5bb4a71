import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A trust; its id is that of its records everywhere. */
export const trust = pgTable('trust', {
  trustId: uuid('trust_id').notNull(),
  name: text('name').notNull(),
  /** The register's unique identifier (UID); no two trusts of the platform have the same. */
  groupUid: text('group_uid'),
  /** Number at Companies House, eight characters; likewise. */
  companyNumber: text('company_number'),
  createdAt: timestamp('created_at', { mode: 'string', withTimezone: true }).notNull(),
});
