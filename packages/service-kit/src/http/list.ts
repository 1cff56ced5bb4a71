import { and, eq, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgColumn, SelectedFields } from 'drizzle-orm/pg-core';
import type { SelectResultFields } from 'drizzle-orm/query-builders/select.types';
import { z } from 'zod';
import { accept, query } from '../command.ts';
import type { Access, AnyQuery, Input } from '../command.ts';
import { unitsWhere } from '../context.ts';
import type { Context } from '../context.ts';
import { db } from '../database/builder.ts';
import type { Read, TrustTable } from '../database/statements.ts';
import type { Run } from '../engine/engine.ts';
import { decodeCursor, encodeCursor, orderBy } from './cursor.ts';
import type { Order, Place } from './cursor.ts';
import type { ExportColumn } from './export.ts';
import { holds } from './filter.ts';
import type { Filter } from './filter.ts';

type Fields = Record<string, PgColumn | SQL.Aliased>;

/** What `from` makes of a select: drizzle's own query, joined as it needs. */
interface Joined {
  $dynamic(): unknown;
}
type Selecting = Pick<ReturnType<typeof db.select<SelectedFields>>, 'from'>;

/** A list from its address to its exported columns; see `list`. */
export interface ListDefinition<F extends Fields, P, I> {
  /** `GET /path` below `/v1/trusts/:trustId`; `/path.csv` and `/path.xlsx` come with it. */
  readonly route: string;
  readonly summary: string;
  /** `anywhere`: whoever holds a role somewhere sees what is in their `scope`. */
  readonly access: Access & { readonly at: 'trust' | 'anywhere' | 'platform' };
  readonly params?: z.ZodType<P>;
  /** The columns of a row, by the names they have in an item. */
  readonly select: F;
  /**
   * The table, or how it is joined: `(select) => select.from(order).leftJoin(…)`. A join must not
   * make several rows of one.
   */
  readonly from: TrustTable | ((select: Selecting) => Joined);
  /** What holds for every row, whatever is asked for. */
  readonly where?: (input: Input<P, unknown, undefined>, ctx: Context) => SQL;
  /** A unique column of the main table: it breaks ties, so that no row is lost between pages. */
  readonly id: PgColumn;
  /**
   * The column (text, uuid, or an array of them) with the units that a row belongs to: callers see
   * the units where they hold a role. `none` says why rows belong to no unit.
   */
  readonly scope: PgColumn | { readonly none: string };
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly filters?: Readonly<Record<string, Filter<any>>>;
  readonly sorts: Readonly<Record<string, PgColumn>>;
  /** One of `sorts`, with `-` before it for descending. */
  readonly defaultSort: string;
  /**
   * What `q` looks in: each word must be in one of the columns, or meet one of the conditions; a
   * condition is none where the word cannot mean it.
   */
  readonly search?: readonly (PgColumn | ((word: string) => SQL | undefined))[];
  /** The schema of an item, for documentation and for writing the reply. */
  readonly item: z.ZodType;
  /** An item of a row, where it is not the row itself; what it is may depend on the day. */
  readonly toItem?: (row: SelectResultFields<F>, ctx: Context) => I;
  /** The columns of the exported file. */
  readonly columns: readonly ExportColumn<I>[];
}

/** What a list was asked for, as read from the query string. */
export interface Asked {
  readonly sort: string;
  readonly limit: number;
  readonly q?: string;
  readonly cursor?: string;
  readonly [filter: string]: unknown;
}
type ListInput = Input<unknown, Asked, undefined>;

// oxlint-disable-next-line typescript/no-explicit-any
type LooseList = ListDefinition<any, any, any>;

/** A list whose types the kit does not look into. */
export type AnyList = Omit<LooseList, 'from' | 'toItem'> & {
  readonly kind: 'list';
  /** The query that answers one page. */
  readonly page: AnyQuery;
  /** What an export takes of the query string: everything but `cursor` and `limit`. */
  readonly exported: z.ZodType;
  /** Every row of the whole filter, in order, a thousand at a time, within one snapshot. */
  chunks(input: ListInput, ctx: Context, run: Run): AsyncGenerator<unknown[]>;
};

const OWN: readonly string[] = ['sort', 'limit', 'q', 'cursor', 'place'];
const COUNTED = 10_000;
const CHUNK = 1_000;

/** How many rows the whole filter has; beyond 10,000 they are not counted. Null after the first page. */
const Count = z.object({ exact: z.int().optional(), atLeast: z.int().optional() }).nullable();

/**
 * Declares a list: paging by cursor, filters, sorting, search, and CSV and XLSX of the whole
 * filter. `?sort=-date&limit=50&q=…&cursor=…`; parameters it does not know are refused (400), as
 * is a cursor that was changed or belongs to another question. Throws for a default sort that is
 * not among `sorts`, and for a filter with the name of a parameter of the list's own.
 */
export function list<F extends Fields, P = unknown, I = SelectResultFields<F>>(
  definition: ListDefinition<F, P, I>,
): AnyList {
  const { route, access, scope, id, sorts, filters = {}, search = [] } = definition;
  const names = Object.keys(sorts).flatMap((name) => [name, `-${name}`]);
  const own = Object.keys(filters).find((name) => OWN.includes(name));
  if (own) throw new Error(`${route}: no filter can be called ${own}`);
  if (!names.includes(definition.defaultSort)) {
    throw new Error(`${route}: no sort ${definition.defaultSort}`);
  }

  const orders = new Map<string, Order>(
    names.map((name) => [name, orderBy(sorts[name.replace('-', '')]!, id, name.startsWith('-'))]),
  );
  const { exported, paged } = parameters(definition, names);

  const rowsOf = (fields: object): SelectQuery => {
    const selecting = db.select(fields as SelectedFields);
    const { from } = definition;
    const joined = typeof from === 'function' ? from(selecting) : selecting.from(from);
    return (joined as Joined).$dynamic() as SelectQuery;
  };

  /** Every condition but the place in the list. */
  const conditions = (input: ListInput, ctx: Context): (SQL | undefined)[] => [
    eq((id.table as TrustTable).trustId, ctx.trustId),
    'none' in scope ? undefined : within(scope, unitsWhere(ctx.actor, access.roles)),
    definition.where?.(input as Input<P, unknown, undefined>, ctx),
    ...Object.entries(filters).map(([name, { where }]) =>
      input.query[name] === undefined ? undefined : where(input.query[name], ctx),
    ),
    ...words(input.query.q).map((word) =>
      or(...search.map((in_) => (typeof in_ === 'function' ? in_(word) : holds(in_, word)))),
    ),
  ];

  const pageOf = (input: ListInput, ctx: Context, place: Place | null, limit: number): Rows => {
    const order = orders.get(input.query.sort)!;
    return rowsOf({
      ...definition.select,
      _sort: order.sort.text.as('_sort'),
      _id: order.id.text.as('_id'),
    })
      .where(and(...conditions(input, ctx), place ? order.after(place) : undefined))
      .orderBy(...order.by)
      .limit(limit) as unknown as Rows;
  };

  const countOf = (input: ListInput, ctx: Context): Read<{ n: number }[]> => {
    const some = rowsOf({ id })
      .where(and(...conditions(input, ctx)))
      .limit(COUNTED + 1);
    const n = sql<number>`count(*)::int`;
    return db.select({ n }).from(some.as('some')) as unknown as Read<{ n: number }[]>;
  };

  const { toItem = (row: unknown) => row } = definition;
  const itemsOf = (rows: readonly Row[], ctx: Context): unknown[] =>
    rows.map(({ _sort, _id, ...row }) => toItem(row as SelectResultFields<F>, ctx));

  const page = query({
    route,
    summary: definition.summary,
    access,
    params: definition.params as z.ZodType<unknown>,
    query: paged.transform((given, ctx): Asked & { readonly place: Place | null } => {
      const asked = given as unknown as Asked;
      const { cursor } = asked;
      if (cursor === undefined) return { ...asked, place: null };
      const place = decodeCursor(question(route, asked), cursor, orders.get(asked.sort)!);
      if (!place) {
        ctx.addIssue({
          code: 'custom',
          path: ['cursor'],
          message: 'is not one that this list gave; begin again without it',
        });
      }
      return { ...asked, place };
    }),
    reply: z.object({ items: z.array(definition.item), next: z.string().nullable(), count: Count }),
    read: (input, ctx): { rows: Rows; count?: Read<{ n: number }[]> } => ({
      rows: pageOf(input, ctx, input.query.place, input.query.limit + 1),
      ...(!input.query.place && { count: countOf(input, ctx) }),
    }),
    respond: (facts, { query: asked }, ctx) => {
      const { rows, count } = facts as { readonly rows: Row[]; readonly count?: { n: number }[] };
      const shown = rows.slice(0, asked.limit);
      const last = rows.length > asked.limit ? shown.at(-1) : undefined;
      const n = count?.[0]?.n;
      return accept({
        items: itemsOf(shown, ctx),
        next: last ? encodeCursor(question(route, asked), [last._sort, last._id]) : null,
        count: n === undefined ? null : n > COUNTED ? { atLeast: COUNTED } : { exact: n },
      });
    },
  }) as AnyQuery;

  return {
    ...definition,
    kind: 'list',
    page,
    exported,
    async *chunks(input, ctx, run) {
      for (let place: Place | null = null; ;) {
        const { rows }: { rows: Row[] } = await run({ rows: pageOf(input, ctx, place, CHUNK) });
        yield itemsOf(rows, ctx);
        const last = rows.at(-1);
        if (!last || rows.length < CHUNK) return;
        place = [last._sort, last._id];
      }
    },
  };
}

interface Row {
  readonly _sort: string | null;
  readonly _id: string;
}
type Rows = Read<Row[]>;

/** As much of drizzle's query as is used here; its own types follow each column. */
interface SelectQuery {
  where(condition: SQL | undefined): SelectQuery;
  orderBy(...columns: SQL[]): SelectQuery;
  limit(rows: number): SelectQuery;
  as(name: string): never;
}

/** The query strings of a page and of an export. */
function parameters(
  { filters = {}, defaultSort, search = [] }: Pick<AnyList, 'filters' | 'defaultSort' | 'search'>,
  names: string[],
) {
  const shape = Object.fromEntries(
    Object.entries(filters).map(([name, { schema }]) => [name, (schema as z.ZodType).optional()]),
  );
  const exported = z.strictObject({
    ...shape,
    ...(search.length > 0 && { q: z.string().max(200).optional() }),
    sort: z.enum(names).default(defaultSort),
  });
  const limit = z
    .string()
    // So long that it is read exactly, and told to be at most 200.
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number);
  const paged = exported.extend({
    limit: limit
      .pipe(z.int().min(1).max(200))
      .default(50)
      .meta({ type: 'integer', minimum: 1, maximum: 200, default: 50 }),
    cursor: z.string().max(8_000).optional(),
  });
  return { exported, paged };
}

/** What a cursor is good for: the same list, filter, search and order. */
const question = (route: string, asked: Asked): unknown => [
  route,
  Object.entries(asked).filter(([name, value]) => value !== undefined && !PAGING.includes(name)),
];
const PAGING: readonly string[] = ['limit', 'cursor', 'place'];

const words = (q: string | undefined): string[] => (q?.match(/\S+/g) ?? []).slice(0, 8);

/** Rows of these units: in the column, or overlapping it where a row has several. */
function within(column: PgColumn, units: 'all' | readonly string[]): SQL | undefined {
  if (units === 'all') return undefined;
  const type = column.getSQLType();
  const element = type.replace('[]', '');
  const given = sql`${sql.param(units)}::text[]::${sql.raw(element)}[]`;
  return type.endsWith('[]') ? sql`${column} && ${given}` : sql`${column} = any(${given})`;
}
