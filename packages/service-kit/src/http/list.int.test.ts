import { randomUUID } from 'node:crypto';
import { Bench, foundTrust, grant } from '@bursar/test-kit';
import { foundTrust as found } from '@bursar/test-kit/sample/pots';
import { eq } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  integer,
  numeric,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { ProblemError } from '../problem.ts';
import type { Runtime } from '../runtime.ts';
import { service } from '../service.ts';
import { filter } from './filter.ts';
import { list } from './list.ts';

const thing = pgTable('thing', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  day: date('day'),
  at: timestamp('at', { withTimezone: true }),
  amount: bigint('amount', { mode: 'bigint' }).notNull(),
  rate: numeric('rate'),
  rank: integer('rank'),
  open: boolean('open').notNull(),
  unit: text('unit'),
  units: text('units').array().notNull(),
});
const label = pgTable('label', {
  trustId: uuid('trust_id').notNull(),
  thingId: uuid('thing_id').notNull(),
  word: text('word').notNull(),
});

const definition = {
  route: 'GET /things',
  summary: 'Things',
  access: { roles: ['clerk'], at: 'anywhere' },
  select: { id: thing.id, name: thing.name, day: thing.day, at: thing.at, amount: thing.amount },
  from: thing,
  id: thing.id,
  scope: thing.unit,
  filters: {
    name: filter.equals(thing.name),
    id: filter.equals(thing.id),
    rate: filter.equals(thing.rate),
    amount: filter.equals(thing.amount),
    from: filter.from(thing.day),
    to: filter.to(thing.day),
    before: filter.before(thing.at),
    open: filter.equals(thing.open),
    rank: filter.oneOf(thing.rank),
    like: filter.contains(thing.name),
  },
  sorts: {
    id: thing.id,
    name: thing.name,
    day: thing.day,
    at: thing.at,
    amount: thing.amount,
    rate: thing.rate,
    rank: thing.rank,
    open: thing.open,
  },
  defaultSort: '-day',
  search: [thing.name, thing.rank],
  item: undefined as never,
  columns: [],
} as const;
const things = list(definition);
const shared = list({ ...definition, scope: thing.units });
const everywhere = list({ ...definition, scope: { none: 'for this test' } });

type Row = typeof thing.$inferSelect & { at: string | null };
type Page = { items: { id: string }[]; next: string | null; count: object | null };

let bench: Bench;
let runtime: Runtime;
beforeAll(async () => {
  bench = new Bench();
  runtime = await bench.add(
    service({ name: 'things', title: 'Things', migrations: [], features: [] }),
  );
  await bench.rows(
    'things',
    `
    create table thing (trust_id uuid, id uuid, name text not null, day date, at timestamptz, amount bigint not null,
      rate numeric, rank integer, open boolean not null, unit text, units text[] not null, primary key (trust_id, id));
    select kit.protect('thing');
    create table label (trust_id uuid, thing_id uuid, word text not null, primary key (trust_id, thing_id));
    select kit.protect('label')`,
  );
});
afterAll(() => bench.stop());

async function insert(trustId: string, rows: readonly Row[]): Promise<void> {
  await bench.rows(
    'things',
    `insert into thing select $1, * from jsonb_to_recordset($2) as r(id uuid, name text, day date, at timestamptz,
      amount bigint, rate numeric, rank integer, open boolean, unit text, units text[])`,
    [
      trustId,
      JSON.stringify(rows, (_, value: unknown) =>
        typeof value === 'bigint' ? Number(value) : value,
      ),
    ],
  );
}

/** A page as the HTTP layer asks for it; throws the problem of a wrong query string. */
async function ask(
  one: typeof things,
  who: { trustId: string; subject: string },
  asked: object,
): Promise<Page> {
  const query: unknown = one.page.query!.parse(asked);
  const input = { params: {}, query, body: undefined };
  return (await runtime.engine.query({ definition: one.page, ...who, input })) as Page;
}

async function askAll(
  one: typeof things,
  who: { trustId: string; subject: string },
  asked: object,
): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await ask(one, who, { ...asked, ...(cursor && { cursor }) });
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) return ids;
    cursor = page.next;
  }
}

const clerk = () => foundTrust(runtime, found, ['clerk']);
const rowOf = (more: Partial<Row> = {}): Row => ({
  trustId: '',
  id: randomUUID(),
  name: 'a',
  day: null,
  at: null,
  amount: 0n,
  rate: null,
  rank: null,
  open: true,
  unit: 'oak',
  units: ['oak'],
  ...more,
});

// Few values, so that there are ties; microseconds, which a JavaScript Date would drop.
const anyRow: fc.Arbitrary<Row> = fc.record({
  trustId: fc.constant(''),
  id: fc.uuid(),
  name: fc.constantFrom('a', 'b', 'bb', 'c', 'cab'),
  day: fc.option(fc.constantFrom('2025-09-01', '2026-01-31', '2026-02-01')),
  at: fc.option(
    fc.constantFrom(
      '2026-01-01T00:00:00.123456Z',
      '2026-01-01T00:00:00.123457Z',
      '2026-07-01T00:00:00.123000Z',
    ),
  ),
  amount: fc.constantFrom(-5n, 0n, 7n, 9007199254740991n),
  rate: fc.option(fc.constantFrom('0.1', '-2.50', '10')),
  rank: fc.option(fc.integer({ min: -2, max: 2 })),
  open: fc.boolean(),
  unit: fc.constantFrom('oak', 'elm', null),
  units: fc.subarray(['oak', 'elm']),
}) as fc.Arbitrary<Row>;

/** What the list must answer, by sorting everything: by the column, then by id, empty ones last. */
function naively(rows: readonly Row[], sort: string): string[] {
  const name = sort.replace('-', '') as keyof Row;
  const sign = sort.startsWith('-') ? -1 : 1;
  const value = (row: Row) => (name === 'rate' && row.rate !== null ? Number(row.rate) : row[name]);
  const compare = (a: unknown, b: unknown) =>
    (a as string) < (b as string) ? -1 : a === b ? 0 : 1;
  return [...rows]
    .sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x === null || y === null)
        return x === y ? sign * compare(a.id, b.id) : x === null ? 1 : -1;
      return sign * (compare(x, y) || compare(a.id, b.id));
    })
    .map(({ id }) => id);
}

describe('pages of a list', () => {
  const sorts = Object.keys(definition.sorts).flatMap((name) => [name, `-${name}`]);

  test('show each row once and in order, whatever the sort, the page and the ties', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyRow, { maxLength: 40, selector: ({ id }) => id }),
        fc.constantFrom(...sorts),
        fc.integer({ min: 1, max: 12 }),
        async (rows, sort, limit) => {
          const who = await clerk();
          await insert(who.trustId, rows);
          expect(await askAll(everywhere, who, { sort, limit: String(limit) })).toEqual(
            naively(rows, sort),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('never show what another trust or another unit has', async () => {
    const [who, other] = [await clerk(), await foundTrust(runtime, found, [])];
    const rows = ['oak', 'elm', null].map((unit) =>
      rowOf({ unit, units: unit ? [unit, 'ash'] : [] }),
    );
    for (const { trustId } of [who, other]) await insert(trustId, rows);
    await grant(runtime, { ...other, role: 'clerk', scope: 'oak' });
    expect(await askAll(things, who, {})).toHaveLength(3);
    expect(await askAll(things, other, {})).toEqual([rows[0]!.id]);
    expect(await askAll(shared, other, {})).toEqual([rows[0]!.id]);
    await grant(runtime, { ...other, role: 'clerk', scope: 'ash' });
    expect((await askAll(shared, other, {})).sort()).toEqual([rows[0]!.id, rows[1]!.id].sort());
    await expect(ask(things, { ...other, subject: 'nobody' }, {})).rejects.toThrow(ProblemError);
  });

  test('count exactly up to ten thousand rows, and say "more" beyond', async () => {
    const who = await clerk();
    await insert(who.trustId, [rowOf(), rowOf({ open: false })]);
    const first = await ask(things, who, { limit: '1' });
    expect(first.count).toEqual({ exact: 2 });
    expect((await ask(things, who, { open: 'true' })).count).toEqual({ exact: 1 });
    expect((await ask(things, who, { limit: '1', cursor: first.next! })).count).toBeNull();
    await bench.rows(
      'things',
      `insert into thing select $1, gen_random_uuid(), 'x', null, null, n, null, null, true, 'oak', '{oak}' from generate_series(1, 10000) n`,
      [who.trustId],
    );
    expect((await ask(things, who, {})).count).toEqual({ atLeast: 10_000 });
  });

  test('can be joined with other tables, sorted by what may be missing there', async () => {
    const who = await clerk();
    const rows = [rowOf(), rowOf(), rowOf()];
    await insert(who.trustId, rows);
    await bench.rows('things', 'insert into label values ($1, $2, $3), ($1, $4, $5)', [
      who.trustId,
      rows[0]!.id,
      'z',
      rows[1]!.id,
      'y',
    ]);
    const joined = list({
      ...definition,
      select: { id: thing.id, word: label.word },
      from: (select) => select.from(thing).leftJoin(label, eq(label.thingId, thing.id)),
      sorts: { word: label.word },
      defaultSort: 'word',
    });
    expect(await askAll(joined, who, { limit: '1' })).toEqual([
      rows[1]!.id,
      rows[0]!.id,
      rows[2]!.id,
    ]);
  });
});

describe('filters of a list', () => {
  test('keep what they say and no more', async () => {
    const who = await clerk();
    const rows = [
      rowOf({
        name: 'Oak 50%_a',
        day: '2026-01-01',
        rank: 1,
        rate: '1.5',
        at: '2026-01-01T00:00:00Z' as never,
      }),
      rowOf({ name: 'Elm', day: '2026-01-02', rank: 2, open: false, amount: -9n }),
      rowOf({ name: "O'Ak; drop table thing", rank: 3 }),
    ];
    await insert(who.trustId, rows);
    const cases: [object, number[]][] = [
      [{ name: 'Elm' }, [1]],
      [{ name: 'elm' }, []],
      [{ id: rows[2]!.id.toUpperCase() }, [2]],
      [{ from: '2026-01-02' }, [1]],
      [{ to: '2026-01-01' }, [0]],
      [{ from: '2026-01-01', to: '2026-01-02' }, [0, 1]],
      [{ before: '2026-01-01T00:30:00+01:00' }, []],
      [{ before: '2026-01-01T01:30:00+01:00' }, [0]],
      [{ open: 'false' }, [1]],
      [{ amount: '-9' }, [1]],
      [{ rate: '1.50' }, [0]],
      [{ rank: '2' }, [1]],
      [{ rank: ['1', '3'] }, [0, 2]],
      [{ like: 'OAK' }, [0]],
      [{ like: '%' }, [0]],
      [{ like: '_' }, [0]],
      [{ like: "o'ak; drop" }, [2]],
      [{ q: 'oak 50%' }, [0]],
      [{ q: 'ak  DROP' }, [2]],
      [{ q: '2' }, [1]],
      [{ q: ' ' }, [0, 1, 2]],
    ];
    for (const [asked, kept] of cases) {
      const found = await askAll(things, who, asked);
      expect({ asked, found: [...found].sort() }).toEqual({
        asked,
        found: kept.map((i) => rows[i]!.id).sort(),
      });
    }
  });

  test('refuse what is no value of their column before it reaches the database', () => {
    const wrong = [
      { id: 'x' },
      { from: '2026-02-30' },
      { before: '2026-01-01' },
      { rank: '1.5' },
      { rank: '2147483648' },
      { rank: ['1', 'x'] },
      { amount: '9223372036854775808' },
      { amount: '' },
      { rate: 'NaN' },
      { open: 'yes' },
      { like: '' },
      { like: ['a', 'b'] },
      { limit: '0' },
      { limit: '201' },
      { limit: '1e2' },
      { sort: 'unit' },
      { sort: '--day' },
      { unknown: '1' },
      { cursor: '' },
      { cursor: 'x' },
      { cursor: 'bnVsbA' },
    ];
    for (const asked of wrong)
      expect({ asked, ok: things.page.query!.safeParse(asked).success }).toEqual({
        asked,
        ok: false,
      });
  });
});

describe('a cursor', () => {
  test('is refused when it was changed, or given for another question', async () => {
    const who = await clerk();
    await insert(who.trustId, [rowOf({ day: '2026-01-01' }), rowOf({ day: '2026-01-02' })]);
    const { next } = await ask(things, who, { limit: '1' });
    const refused = (asked: object) => !things.page.query!.safeParse(asked).success;
    expect(refused({ cursor: next })).toBe(false);
    expect(refused({ cursor: next, limit: '7' })).toBe(false);
    expect(refused({ cursor: next, sort: 'day' })).toBe(true);
    expect(refused({ cursor: next, open: 'true' })).toBe(true);
    expect(refused({ cursor: next, q: 'a' })).toBe(true);
    const [seal, value, id] = JSON.parse(Buffer.from(next!, 'base64url').toString()) as string[];
    const pack = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect(refused({ cursor: pack(seal, value, id) })).toBe(false);
    expect(refused({ cursor: pack(seal, '2026-01-03', id) })).toBe(true);
    expect(refused({ cursor: pack(seal, value, randomUUID()) })).toBe(true);
    expect(refused({ cursor: pack(seal, value) })).toBe(true);
    const other = list({ ...definition, route: 'GET /others' });
    expect(other.page.query!.safeParse({ cursor: next }).success).toBe(false);
  });
});

test('an export has every row of the filter once, in order, over several chunks of one snapshot', async () => {
  const who = await clerk();
  await bench.rows(
    'things',
    `insert into thing select $1, gen_random_uuid(), 'n' || n % 7, null, null, n, null, null, n % 2 = 0, 'oak', '{oak}' from generate_series(1, 4401) n`,
    [who.trustId],
  );
  const query = things.exported.parse({ sort: '-name', open: 'true' });
  const input = { params: {}, query, body: undefined };
  const sizes: number[] = [];
  const seen = await runtime.engine.snapshot(
    { ...who, input, access: { roles: ['clerk'], at: 'anywhere' } },
    async (ctx, run) => {
      const rows: { id: string; name: string; amount: bigint }[] = [];
      for await (const chunk of things.chunks(input as never, ctx, run)) {
        sizes.push(chunk.length);
        rows.push(...(chunk as typeof rows));
        // What is written meanwhile is not in this snapshot.
        await insert(who.trustId, [rowOf({ name: 'n0' })]);
      }
      return rows;
    },
  );
  expect(sizes).toEqual([1_000, 1_000, 200]);
  expect(new Set(seen.map(({ amount }) => amount)).size).toBe(2_200);
  expect(seen.every(({ amount }) => amount % 2n === 0n)).toBe(true);
  const sorted = seen.toSorted((a, b) => (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? 1 : -1));
  expect(seen).toEqual(sorted);
});
