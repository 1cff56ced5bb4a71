import { scopeLevels } from '@bursar/shared-types/roles';
import { boolean, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const day = (name: string) => date(name, { mode: 'string' });
const instant = (name: string) => timestamp(name, { mode: 'string', withTimezone: true });

/** Who holds which role where, from a day to a day, both included. Never deleted. */
export const assignment = pgTable('assignment', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  userId: uuid('user_id').notNull(),
  /** A code of roles.ts. */
  role: text('role').notNull(),
  at: text('at', { enum: scopeLevels }).notNull(),
  /** The school or cluster; null at the trust. */
  scopeId: uuid('scope_id'),
  fromOn: day('from_on').notNull(),
  /** Last day as it now stands; before `fromOn` where it never counted. */
  toOn: day('to_on'),
  givenBy: text('given_by').notNull(),
  givenAt: instant('given_at').notNull(),
  /** The first administrator of a trust, or the first operator: who alone may be their own giver. */
  founding: boolean('founding').notNull(),
  endedBy: text('ended_by'),
  endedAt: instant('ended_at'),
  version: integer('version').notNull(),
});

/** Who stands in for whom during an absence, from a day to a day, both included. Never deleted. */
export const cover = pgTable('cover', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  principalId: uuid('principal_id').notNull(),
  delegateId: uuid('delegate_id').notNull(),
  fromOn: day('from_on').notNull(),
  /** Last day as it now stands; before `fromOn` where it never counted. */
  toOn: day('to_on').notNull(),
  setBy: text('set_by').notNull(),
  setAt: instant('set_at').notNull(),
  endedBy: text('ended_by'),
  endedAt: instant('ended_at'),
  version: integer('version').notNull(),
});
