import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { textOf } from './column-text.ts';

/** A query parameter that narrows a list: how it is read, and the condition it stands for. */
export interface Filter<V = never> {
  readonly schema: z.ZodType<V>;
  readonly where: (value: V, ctx: Context) => SQL;
}

/** `%` and `_` mean themselves in what somebody types. */
const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Whether a column holds a piece of text, in either case. */
export const holds = (column: PgColumn, text: string): SQL =>
  sql`${column}::text ilike ${like(text)}`;

function compare(column: PgColumn, operator: '=' | '>=' | '<=' | '<'): Filter<string> {
  const { schema, value } = textOf(column);
  return { schema, where: (text) => sql`${column} ${sql.raw(operator)} ${value(text)}` };
}

/** The filters that lists are made of; each refuses (400) what is no value of its column. */
export const filter = {
  /** `?school=…`: exactly this value. */
  equals: (column: PgColumn): Filter<string> => compare(column, '='),
  /** `?from=…`: this value or later, more. */
  from: (column: PgColumn): Filter<string> => compare(column, '>='),
  /** `?to=…`: this value or earlier, less. */
  to: (column: PgColumn): Filter<string> => compare(column, '<='),
  /** `?before=…`: earlier, less than this value. */
  before: (column: PgColumn): Filter<string> => compare(column, '<'),
  /** `?state=open&state=held`: any of these values. */
  oneOf(column: PgColumn): Filter<string[]> {
    const { schema, value } = textOf(column);
    return {
      schema: z.union([z.array(schema).min(1).max(100), schema.transform((one) => [one])]),
      where: (texts) => sql`${column} in (${sql.join(texts.map(value), sql`, `)})`,
    };
  },
  /** `?supplier=acme`: this text somewhere in the column, in either case. */
  contains: (column: PgColumn): Filter<string> => ({
    schema: z.string().trim().min(1).max(200),
    where: (text) => holds(column, text),
  }),
  /** Any other condition; `schema` reads it from text. */
  by: <V>(schema: z.ZodType<V>, where: (value: V, ctx: Context) => SQL): Filter<V> => ({
    schema,
    where,
  }),
} as const;
