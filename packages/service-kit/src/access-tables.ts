import { sql } from 'drizzle-orm';
import { bigint, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Actor } from './context.ts';
import { raw } from './database/statements.ts';
import type { Read } from './database/statements.ts';
import { actorsOf, grantsStatement } from './engine/preamble.ts';

/** The kit's tables of who may do what, for whoever keeps them. Days are inclusive. */
export const accessGrant = pgTable('access_grant', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  subject: text('subject').notNull(),
  role: text('role').notNull(),
  /** `*`, or a scope of `scopeUnit`. */
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

/** The units of each scope: a unit's own scope holds itself, one that was dissolved nothing. */
export const scopeUnit = pgTable('scope_unit', {
  trustId: uuid('trust_id').notNull(),
  scope: text('scope').notNull(),
  unit: text('unit').notNull(),
});

/** Every look of somebody whose looks are logged; rows are only added. */
export const accessLog = pgTable('access_log', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  at: timestamp('at', { mode: 'string', withTimezone: true }).notNull(),
  subject: text('subject').notNull(),
  /** The route as it is declared, `GET /v1/trusts/:trustId/journals`. */
  route: text('route').notNull(),
  /** What was asked for, with its query. */
  target: text('target').notNull(),
  status: integer('status').notNull(),
});

/** A row that `heldOn` finds; `actorsAmong` makes people of them. */
export type HeldRow = Readonly<Record<string, unknown>>;

/**
 * What holds in a trust on a day, as every command has it of its own actor: of one person, or of
 * everybody who holds something or stands in for somebody.
 */
export function heldOn(trustId: string, today: string, subject?: string): Read<HeldRow[]> {
  const everybody = sql`(select coalesce(array_agg(name), '{}') from (
    select subject as name from access_grant where trust_id = ${trustId} union
    select delegate from access_cover where trust_id = ${trustId}) known)::text[]`;
  const subjects = subject === undefined ? everybody : sql`${sql.param([subject])}::text[]`;
  const trusts = sql`array_fill(${trustId}::uuid, array[cardinality(${subjects})])`;
  const given = [trusts, subjects, sql.param(today)];
  const parts = grantsStatement([trustId], [], today).text.split(/\$(\d)/);
  return raw(sql.join(parts.map((part, i) => (i % 2 ? given[Number(part) - 1] : sql.raw(part)))));
}

/** The people of these rows, each with what they hold. */
export function actorsAmong(rows: readonly HeldRow[]): Actor[] {
  return [...actorsOf(rows.map((row) => Object.values(row))).values()];
}
