import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { QueryArrayResult } from 'pg';
import type { Reads } from '../command.ts';
import { readStatement } from './statements.ts';
import type { Lookup, Read, Statement, TrustTable } from './statements.ts';

/** The reads of one command, in its trust. */
export interface Wanted {
  readonly trustId: string;
  readonly reads: Reads;
}

interface Planned {
  readonly statement: Statement;
  readonly take: (result: QueryArrayResult) => void;
}

type Facts = Record<string, unknown>;

/**
 * Plans the reads of many commands as few statements: lookups in the same table by the same columns
 * become one. `planned` are sent in order; once each result is taken, `facts` are complete.
 */
export function planReads(wanted: readonly Wanted[]): { planned: Planned[]; facts: Facts[] } {
  const planned: Planned[] = [];
  const lookups = new Map<string, MergedLookup>();
  const facts = wanted.map(({ trustId, reads }) => {
    const found: Facts = {};
    for (const [name, read] of Object.entries(reads)) {
      if ('kind' in read && read.kind === 'lookup') {
        const key = `${getTableName(read.table)} ${read.columns.map((c) => c.name).join()}`;
        let merged = lookups.get(key);
        if (!merged) lookups.set(key, (merged = new MergedLookup(read)));
        merged.want(trustId, read, (rows) => (found[name] = rows));
      } else {
        planned.push(planOne(read, (value) => (found[name] = value)));
      }
    }
    return found;
  });
  for (const merged of lookups.values()) {
    // Without a key nothing is found; asking would cost as much as a whole lookup.
    if (merged.isEmpty) merged.deliver();
    else planned.push(merged.plan());
  }
  return { planned, facts };
}

/** Whether all reads can be merged, as a command of the lane must have them. */
export function areLookups(reads: Reads): boolean {
  return Object.values(reads).every((read) => 'kind' in read && read.kind === 'lookup');
}

function planOne(read: Read<unknown>, deliver: (value: unknown) => void): Planned {
  if ('kind' in read && read.kind === 'first') {
    return planOne(read.of, (rows) => deliver((rows as unknown[])[0] ?? null));
  }
  const { map, ...statement } = readStatement(read);
  return {
    statement,
    take: ({ rows, fields }) => {
      const asObject = (row: unknown[]) =>
        Object.fromEntries(fields.map((field, i) => [field.name, row[i]]));
      deliver(rows.map(map ?? asObject));
    },
  };
}

type Row = Record<string, unknown>;

/** Lookups in one table by the same columns, over all commands of a batch. */
class MergedLookup {
  readonly #table: TrustTable;
  readonly #columns: readonly PgColumn[];
  readonly #keys = new Map<string, readonly unknown[]>();
  readonly #rows = new Map<string, Row[]>();
  readonly #deliveries: (() => void)[] = [];

  constructor({ table, columns }: Lookup) {
    this.#table = table;
    this.#columns = [table.trustId, ...columns];
  }

  want(trustId: string, { keys }: Lookup, deliver: (rows: Row[]) => void): void {
    const own = new Set<string>();
    for (const key of keys) {
      const full = [trustId, ...key];
      const text = full.map(String).join('\u0000');
      own.add(text);
      this.#keys.set(text, full);
    }
    this.#deliveries.push(() => deliver([...own].flatMap((text) => this.#rows.get(text) ?? [])));
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  /** Hands each command its rows. */
  deliver(): void {
    for (const deliver of this.#deliveries) deliver();
  }

  plan(): Planned {
    const all = Object.entries(getTableColumns(this.#table)) as [string, PgColumn][];
    const quote = (column: PgColumn) => `"${column.name}"`;
    const keys = [...this.#keys.values()];
    // `offset 0` keeps PostgreSQL from joining otherwise than key by key: with row-level security in
    // sight it would read all rows of the batch's trusts, and sift them.
    const text =
      `select t.* from unnest(${this.#columns.map((column, i) => `$${i + 1}::${column.getSQLType()}[]`).join(', ')}) ` +
      `k(${this.#columns.map((_, i) => `k${i}`).join(', ')}) cross join lateral ` +
      `(select ${all.map(([, column]) => quote(column)).join(', ')} from "${getTableName(this.#table)}" ` +
      `where ${this.#columns.map((column, i) => `${quote(column)} = k.k${i}`).join(' and ')} offset 0) t`;
    const values = this.#columns.map((column, i) =>
      keys.map((key) => column.mapToDriverValue(key[i])),
    );
    const keyAt = this.#columns.map((column) => all.findIndex(([, other]) => other === column));
    return {
      statement: { text, values },
      take: ({ rows }) => {
        for (const row of rows as unknown[][]) {
          const key = keyAt.map((at) => String(row[at])).join('\u0000');
          const object: Row = {};
          all.forEach(([name, column], i) => {
            const value = row[i];
            object[name] = value === null ? null : column.mapFromDriverValue(value);
          });
          const list = this.#rows.get(key);
          if (list) list.push(object);
          else this.#rows.set(key, [object]);
        }
        this.deliver();
      },
    };
  }
}
