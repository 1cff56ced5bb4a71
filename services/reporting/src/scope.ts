import { unitsWhere } from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** The schools that figures are about: all of the trust, or these. */
export type Schools = 'all' | readonly string[];

/**
 * The schools that somebody is shown: the one they ask for, or all where they hold one of the
 * roles. Null where they ask for one that lies outside.
 */
export function schoolsFor(
  { actor }: Context,
  roles: readonly string[],
  asked: string | undefined,
): Schools | null {
  const held = unitsWhere(actor, roles);
  if (asked === undefined) return held;
  return held === 'all' || held.includes(asked) ? [asked] : null;
}

/** The condition that a column names one of the schools. */
export function inSchools(column: PgColumn | SQL, schools: Schools): SQL {
  if (schools === 'all') return sql`true`;
  return sql`${column} = any(${sql.param([...schools])}::text[]::uuid[])`;
}

/** The condition that a column has a value, where one is asked for. */
export const isAsked = (column: PgColumn | SQL, asked: string | null): SQL =>
  asked === null ? sql`true` : sql`${column} = ${asked}`;
