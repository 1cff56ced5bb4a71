import { PgDatabase, PgDialect, PgPreparedQuery, PgSession } from 'drizzle-orm/pg-core';
import type { PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Query } from 'drizzle-orm';
import type { SelectedFieldsOrdered } from 'drizzle-orm/pg-core';
import { mapResultRow } from './map-row.ts';

/** A query that drizzle has built and nobody has sent: its text, its values, its row mapping. */
export interface Built {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Maps rows (arrays of text) to drizzle's objects; absent for raw SQL, whose rows are objects. */
  readonly map?: (row: unknown[]) => unknown;
}

class UnsentQuery extends PgPreparedQuery<never> {
  readonly fields: SelectedFieldsOrdered | undefined;
  constructor(query: Query, fields: SelectedFieldsOrdered | undefined) {
    super(query, undefined, undefined);
    this.fields = fields;
  }
  override execute(): Promise<never> {
    return Promise.reject(
      new Error('A query was awaited. Return it from `read` or `write`: the kit sends it.'),
    );
  }
  built(): Built {
    const { sql: text, params: values } = this.getQuery();
    const { fields } = this;
    const nulls = (this as unknown as { joinsNotNullableMap?: Record<string, boolean> })
      .joinsNotNullableMap;
    return { text, values, ...(fields && { map: (row) => mapResultRow(fields, row, nulls) }) };
  }
}

class BuildingSession extends PgSession<PgQueryResultHKT> {
  override prepareQuery(query: Query, fields: SelectedFieldsOrdered | undefined): never {
    return new UnsentQuery(query, fields) as never;
  }
  override transaction(): Promise<never> {
    return Promise.reject(new Error('Transactions belong to the kit.'));
  }
}

const dialect = new PgDialect({ casing: undefined });

/** drizzle, for building queries only: the kit decides when and on which connection they run. */
export const db: PgDatabase<PgQueryResultHKT> = new PgDatabase(
  dialect,
  new BuildingSession(dialect),
  undefined,
);

/** What drizzle's builders (select, insert, update, delete) have in common. */
export interface Builder {
  toSQL(): Query;
}

/** The text and values of a drizzle query, without sending it. */
export function build(builder: Builder): Built {
  // What toSQL leaves out is how rows become objects.
  const prepared = (builder as unknown as { _prepare(): unknown })._prepare();
  if (prepared instanceof UnsentQuery) return prepared.built();
  const { sql: text, params: values } = (prepared as { getQuery(): Query }).getQuery();
  return { text, values };
}
