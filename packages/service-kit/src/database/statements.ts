import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
import type { InferInsertModel, InferSelectModel } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import { build } from './builder.ts';
import type { Builder, Built } from './builder.ts';

/** A drizzle table under row-level security. */
export type TrustTable = PgTable & { readonly trustId: PgColumn };

/** A query that yields `T`: a drizzle builder, a lookup, or one of the helpers below. */
export type Read<T> = { readonly _: { readonly result: T } } & (Builder | Lookup | First | Raw);

/** Rows of a table by key, which the kit can merge over all commands of a batch. */
export interface Lookup {
  readonly kind: 'lookup';
  readonly table: TrustTable;
  readonly columns: readonly PgColumn[];
  /** One tuple a key, in the order of `columns`. */
  readonly keys: readonly (readonly unknown[])[];
}
interface First {
  readonly kind: 'first';
  readonly of: Read<readonly unknown[]>;
}
interface Raw {
  readonly kind: 'raw';
  readonly sql: SQL;
}

/** `_` exists in the types only: it carries the result type through `FactsOf`. */
const typed = <T>(read: Lookup | First | Raw): Read<T> => read as unknown as Read<T>;

/**
 * The rows of this trust whose `column` is one of `keys` (for several columns, tuples).
 * Rows come in no particular order; an unknown key yields no row.
 */
export function lookup<T extends TrustTable>(
  table: T,
  column: PgColumn | readonly PgColumn[],
  keys: readonly unknown[],
): Read<InferSelectModel<T>[]> {
  const single = !Array.isArray(column);
  const columns = single ? [column as PgColumn] : (column as readonly PgColumn[]);
  const tuples = single ? keys.map((key) => [key]) : (keys as readonly unknown[][]);
  return typed({ kind: 'lookup', table, columns, keys: tuples });
}

/** The first row of a query, or null. A lookup has no order, hence no first: take it from the rows. */
export function first<T>(of: Read<readonly T[]>): Read<T | null> {
  if ('kind' in of && of.kind === 'lookup') throw new Error('a lookup has no first row');
  return typed({ kind: 'first', of: of as Read<readonly unknown[]> });
}

/** Rows of hand-written SQL, as objects by column name with PostgreSQL's text for wide types. */
export function raw<T>(sql: SQL): Read<T[]> {
  return typed({ kind: 'raw', sql });
}

/** An event's contract: its type, version and schema. A breach of the schema throws at emit. */
export interface EventContract<B = unknown> {
  readonly type: string;
  readonly version: number;
  readonly schema: z.ZodType<B>;
}

interface Bulk {
  readonly table: TrustTable;
  readonly rows: readonly Record<string, unknown>[];
}
/** What a command or a handler writes. */
export type Write =
  | (Bulk & { readonly kind: 'insert'; readonly ifNew: boolean })
  | (Bulk & { readonly kind: 'upsert'; readonly keys: readonly string[] })
  | (Bulk & {
      readonly kind: 'add';
      readonly keys: readonly string[];
      readonly sums: readonly string[];
    })
  | { readonly kind: 'emit'; readonly contract: EventContract; readonly body: unknown }
  | { readonly kind: 'expect'; readonly rows: number; readonly of: Builder }
  | SQL
  | Builder;

type RowOf<T extends TrustTable> = InferInsertModel<T>;
type KeyOf<T extends TrustTable> = Extract<keyof RowOf<T>, string>;

/**
 * Inserts rows, all with the same properties. A unique violation refuses the command (409).
 * With `ifNew`, rows that are there already are left as they are.
 */
export function insertRows<T extends TrustTable>(
  table: T,
  rows: readonly RowOf<T>[],
  { ifNew = false } = {},
): Write {
  return { kind: 'insert', table, rows, ifNew };
}

/** Inserts rows or, where `keys` are there already, sets all other given columns; the last one wins. */
export function upsertRows<T extends TrustTable>(
  table: T,
  keys: readonly KeyOf<T>[],
  rows: readonly RowOf<T>[],
): Write {
  return { kind: 'upsert', table, keys, rows };
}

/**
 * Adds the `sums` columns (bigint) to the row with these `keys`, making the row where it is new.
 * Rows with the same keys are summed before they are sent.
 */
export function addTo<T extends TrustTable>(
  table: T,
  keys: readonly KeyOf<T>[],
  sums: readonly KeyOf<T>[],
  rows: readonly RowOf<T>[],
): Write {
  return { kind: 'add', table, keys, sums, rows };
}

/** Appends an event to this trust's log, in the transaction of the command. At most 256 KiB (413). */
export function emit<B>(contract: EventContract<B>, body: B): Write {
  return { kind: 'emit', contract: contract as EventContract, body };
}

/** An update or delete that must touch exactly `rows` rows; otherwise the command is refused (412). */
export function expectRows(rows: number, of: Builder): Write {
  return { kind: 'expect', rows, of };
}

const dialect = new PgDialect();

/** One statement as it goes over the wire. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

function sqlOf(statement: SQL): Statement {
  const { sql: text, params: values } = dialect.sqlToQuery(statement);
  return { text, values };
}

/** The statement of one write, after `mergeWrites`; events are appended by the log, not here. */
export function statementOf(write: Exclude<Write, { kind: 'emit' }>): Statement {
  if (is(write, SQL)) return sqlOf(write);
  if (isBulk(write)) return bulkStatement(write);
  if ('kind' in write && write.kind === 'expect')
    return expectStatement(build(write.of), write.rows);
  return build(write as Builder);
}

/** Wraps a change so that PostgreSQL itself refuses it where it touches another number of rows. */
export function expectStatement(change: Statement, rows: number): Statement {
  return {
    text: `with changed as (${change.text} returning 1) select kit.expect(count(*), $${change.values.length + 1}) from changed`,
    values: [...change.values, rows],
  };
}

/** The statement of a read that is not a lookup, with the mapping of one row. */
export function readStatement(read: Read<unknown>): Built {
  return 'kind' in read && read.kind === 'raw' ? sqlOf(read.sql) : build(read as Builder);
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function columnOf(table: TrustTable, key: string): PgColumn {
  const column = (getTableColumns(table) as Record<string, PgColumn>)[key];
  if (!column) throw new Error(`${getTableName(table)} has no column for ${key}`);
  return column;
}

// A column that is itself an array travels as the text of an array: unnest would flatten it.
const isArray = (column: PgColumn): boolean => column.getSQLType().endsWith('[]');

/** The rows as one array a column, and the `select … from unnest` that turns them into rows again. */
function unnest(table: TrustTable, keys: readonly string[], rows: Bulk['rows']) {
  const columns = keys.map((key) => columnOf(table, key));
  const values = columns.map((column, i) =>
    rows.map((row) => {
      const value = row[keys[i]!];
      return value === null || value === undefined ? null : column.mapToDriverValue(value);
    }),
  );
  const types = columns.map((c, i) => `$${i + 1}::${isArray(c) ? 'text' : c.getSQLType()}[]`);
  const picks = columns.map((c, i) => (isArray(c) ? `u.c${i}::${c.getSQLType()}` : `u.c${i}`));
  const names = columns.map((_, i) => `c${i}`).join(', ');
  return {
    names: columns.map((column) => quote(column.name)).join(', '),
    select: `select ${picks.join(', ')} from unnest(${types.join(', ')}) u(${names})`,
    values,
  };
}

type BulkWrite = Extract<Write, { readonly kind: 'insert' | 'upsert' | 'add' }>;

/** One statement for all rows of a bulk write. */
function bulkStatement(write: BulkWrite): Statement {
  const { table } = write;
  const rows = write.kind === 'insert' ? write.rows : distinct(write);
  const keys = Object.keys(rows[0]!);
  const { names, select, values } = unnest(table, keys, rows);
  const name = quote(getTableName(table));
  const text = `insert into ${name} as t (${names}) ${select}`;
  if (write.kind === 'insert') {
    return { text: write.ifNew ? `${text} on conflict do nothing` : text, values };
  }
  const conflict = write.keys.map((key) => quote(columnOf(table, key).name)).join(', ');
  const changed = write.kind === 'add' ? write.sums : keys.filter((k) => !write.keys.includes(k));
  const set = changed.map((key) => {
    const column = quote(columnOf(table, key).name);
    return write.kind === 'add'
      ? `${column} = t.${column} + excluded.${column}`
      : `${column} = excluded.${column}`;
  });
  const action = set.length ? `do update set ${set.join(', ')}` : 'do nothing';
  return { text: `${text} on conflict (${conflict}) ${action}`, values };
}

/** PostgreSQL refuses to touch a row twice in one statement: rows with the same keys become one. */
function distinct(write: Exclude<BulkWrite, { kind: 'insert' }>): Bulk['rows'] {
  const byKey = new Map<string, Record<string, unknown>>();
  for (const row of write.rows) {
    const key = write.keys.map((k) => String(row[k])).join('\u0000');
    const before = byKey.get(key);
    if (!before) byKey.set(key, { ...row });
    else if (write.kind === 'upsert') Object.assign(before, row);
    else for (const sum of write.sums) before[sum] = (before[sum] as bigint) + (row[sum] as bigint);
  }
  // One order of rows everywhere, so that two transactions never take the same locks crosswise.
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Joins bulk writes on the same table and columns into one; the order of first appearance stays. */
export function mergeWrites(writes: readonly Write[]): Write[] {
  const merged: Write[] = [];
  const rowsByKey = new Map<string, Record<string, unknown>[]>();
  for (const write of writes) {
    if (!isBulk(write)) {
      merged.push(write);
    } else if (write.rows.length > 0) {
      const flags = write.kind === 'insert' ? write.ifNew : write.keys.join();
      const columns = Object.keys(write.rows[0]!).join();
      const key = `${write.kind} ${getTableName(write.table)} ${flags} ${columns}`;
      const rows = rowsByKey.get(key);
      if (rows) rows.push(...write.rows);
      else {
        const own = [...write.rows];
        rowsByKey.set(key, own);
        merged.push({ ...write, rows: own });
      }
    }
  }
  return merged;
}

/**
 * Throws where rows are of another trust: row-level security lets a transaction over several trusts
 * write to each of them, whoever of them asked.
 */
export function mustStayIn(trustId: string, writes: readonly Write[]): void {
  const stray = writes.find((w) => isBulk(w) && w.rows.some((row) => row['trustId'] !== trustId));
  if (stray) throw new Error(`rows of another trust than ${trustId} were to be written`);
}

function isBulk(write: Write): write is BulkWrite {
  const kind = 'kind' in write && write.kind;
  return kind === 'insert' || kind === 'upsert' || kind === 'add';
}
