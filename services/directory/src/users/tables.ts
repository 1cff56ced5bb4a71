import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** Who works in a trust. `userId` is the `sub` of their tokens, and may be of several trusts. */
export const membership = pgTable('membership', {
  trustId: uuid('trust_id').notNull(),
  userId: uuid('user_id').notNull(),
  /** First day on which their roles count. */
  startsOn: date('starts_on', { mode: 'string' }).notNull(),
  /** Last day, once it is known. */
  leftOn: date('left_on', { mode: 'string' }),
  version: integer('version').notNull(),
});

/** Who they are: the directory's only personal data, and the only place of it. */
export const person = pgTable('person', {
  trustId: uuid('trust_id').notNull(),
  userId: uuid('user_id').notNull(),
  name: text('name').notNull(),
  /** Unique within the trust, whatever its case. */
  email: text('email').notNull(),
});
