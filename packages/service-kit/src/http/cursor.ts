import { createHash } from 'node:crypto';
import { and, asc, desc, isNull, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { textOf } from './column-text.ts';
import type { ColumnText } from './column-text.ts';

/** The last row of a page: its value in the column sorted by, and its id, as text. */
export type Place = readonly [sort: string | null, id: string];

const Packed = z.tuple([z.string(), z.string().nullable(), z.string()]);

/** A checksum over the place and over what the list was asked, so that neither is swapped. */
function seal(asked: unknown, place: Place): string {
  return createHash('sha256')
    .update(JSON.stringify([asked, place]))
    .digest('base64url')
    .slice(0, 16);
}

/** The opaque text of a place in a list that was `asked` for so. */
export function encodeCursor(asked: unknown, place: Place): string {
  return Buffer.from(JSON.stringify([seal(asked, place), ...place])).toString('base64url');
}

/** The place in a cursor; null where it was tampered with, or given for another question. */
export function decodeCursor(asked: unknown, cursor: string, order: Order): Place | null {
  try {
    const [sealed, ...place] = Packed.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString()),
    );
    const [value, id] = place;
    const fits =
      (value === null || order.sort.schema.safeParse(value).success) &&
      order.id.schema.safeParse(id).success;
    return fits && sealed === seal(asked, place) ? place : null;
  } catch {
    return null;
  }
}

/** A total order of a list's rows: by a column, then by a unique one. Rows without a value come last. */
export interface Order {
  readonly sort: ColumnText;
  readonly id: ColumnText;
  readonly by: SQL[];
  /** What comes after a place. */
  after(place: Place): SQL;
}

/** The order by `column`, ties broken by `id`, both in the same direction. */
export function orderBy(column: PgColumn, id: PgColumn, descending: boolean): Order {
  const [sort, idText] = [textOf(column), textOf(id)];
  const direct = descending ? desc : asc;
  const beyond = sql.raw(descending ? '<' : '>');
  // A column of a joined table is empty where nothing was joined, whatever it says of itself.
  const always = column.notNull && column.table === id.table;
  return {
    sort,
    id: idText,
    by: [always ? direct(column) : sql`${direct(column)} nulls last`, direct(id)],
    after([value, last]) {
      const lastId = idText.value(last);
      if (value === null) return and(isNull(column), sql`${id} ${beyond} ${lastId}`)!;
      const later = sql`(${column}, ${id}) ${beyond} (${sort.value(value)}, ${lastId})`;
      return always ? later : or(later, isNull(column))!;
    },
  };
}
