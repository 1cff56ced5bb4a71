import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';

/** How a column's values travel as text, in a query string or a cursor, without loss. */
export interface ColumnText {
  /** Takes the text only if PostgreSQL will read it as a value of this column. */
  readonly schema: z.ZodType<string>;
  /** The value as that same text. */
  readonly text: SQL<string>;
  /** The text as a value to compare with the column. */
  readonly value: (text: string) => SQL;
}

/** Integers by type, with the first bit that does not fit. */
const INTEGERS: Readonly<Record<string, bigint>> = { smallint: 15n, integer: 31n, bigint: 63n };

/** The text form of a column. Throws for a type that has none (arrays, JSON, bytes). */
export function textOf(column: PgColumn): ColumnText {
  const type = typeOf(column);
  const plain = (schema: z.ZodType<string>, name = type): ColumnText => ({
    schema,
    text: sql<string>`${column}::text`,
    value: (text) => sql`${text}::${sql.raw(name)}`,
  });
  const options = column.enumValues;
  if (options?.length) return plain(z.enum(options));
  const bits = INTEGERS[type];
  if (bits !== undefined) return plain(integer(bits));
  switch (type) {
    case 'uuid':
      return plain(z.uuid().toLowerCase());
    case 'date':
      return plain(z.iso.date());
    case 'boolean':
      return plain(z.enum(['true', 'false']));
    case 'numeric':
      return plain(
        z.string().regex(/^-?\d{1,40}(\.\d{1,40})?$/, 'must be a decimal number, as 12.5'),
      );
    case 'timestamp with time zone':
      return {
        schema: z.iso.datetime({ offset: true }),
        // PostgreSQL keeps microseconds, which a JavaScript Date would cut off.
        text: sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
        value: (text) => sql`${text}::timestamptz`,
      };
    case 'text':
    case 'varchar':
    case 'char':
      // As text: a cast to varchar(20) would cut a longer value, and then find it.
      return plain(z.string().max(2_000), 'text');
    default:
      throw new Error(`A column of type ${column.getSQLType()} cannot be filtered or sorted by.`);
  }
}

/** The column's type without precision, serials as what they are. */
function typeOf(column: PgColumn): string {
  const type = column.getSQLType().replace(/ ?\(.*?\)/, '');
  return type.endsWith('serial')
    ? ({ smallserial: 'smallint', serial: 'integer' }[type] ?? 'bigint')
    : type;
}

function integer(bits: bigint): z.ZodType<string> {
  const limit = 1n << bits;
  return z
    .string()
    .regex(/^-?\d{1,19}$/, { error: 'must be a whole number', abort: true })
    .refine((text) => BigInt(text) >= -limit && BigInt(text) < limit, 'must be a smaller number');
}
