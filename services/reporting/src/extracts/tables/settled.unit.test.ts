import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { integer, money, text } from '../format/columns.ts';
import { Settled } from './settled.ts';
import type { Row } from '../format/columns.ts';

const columns = { key: text('k'), other: text('o'), net: money('n'), count: integer('c') };
let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'bursar-settled-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

let names = 0;
async function settle(rows: readonly Row[], limit: number, merge: (a: Row, b: Row) => Row) {
  const settled = new Settled({
    scratch,
    name: `table-${(names += 1)}`,
    columns,
    key: ['key', 'other'],
    merge,
    limit,
  });
  for (const row of rows) await settled.put(row);
  const all: Row[] = [];
  for await (const row of settled.rows()) all.push(row);
  return all;
}

const row = fc.record(
  {
    key: fc.constantFrom('a', 'aa', 'b', 'c'),
    other: fc.constantFrom('x', 'y'),
    net: fc.option(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })),
    count: fc.nat(),
  },
  { requiredKeys: ['key', 'other', 'net'] },
);
const override = (a: Row, b: Row): Row => ({ ...a, ...b });
const add = (a: Row, b: Row): Row => ({
  ...b,
  net: ((a.net as bigint | null) ?? 0n) + ((b.net as bigint | null) ?? 0n),
});

test('what does not fit in memory gives the same rows as what does, to the penny (X7)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(override, add),
      async (rows, limit, merge) => {
        expect(await settle(rows, limit, merge)).toEqual(await settle(rows, 1000, merge));
      },
    ),
    { numRuns: 60 },
  );
});

test('there is one row for each key, in the order of the keys, column by column (X7)', async () => {
  const rows = [
    { key: 'b', other: 'x', net: 1n },
    { key: 'aa', other: 'x', net: 1n },
    { key: 'a', other: 'y', net: 1n },
    { key: 'a', other: 'x', net: 1n },
    { key: 'b', other: 'x', net: 4n },
  ];
  expect(await settle(rows, 2, add)).toEqual([
    { key: 'a', other: 'x', net: 1n },
    { key: 'a', other: 'y', net: 1n },
    { key: 'aa', other: 'x', net: 1n },
    { key: 'b', other: 'x', net: 5n },
  ]);
});
