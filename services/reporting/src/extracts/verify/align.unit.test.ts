import fc from 'fast-check';
import { differences } from './align.ts';
import type { Difference } from './align.ts';

const shape = { fields: ['key', 'value'], key: ['key'] };
const rowsOf = (count: number) => Array.from({ length: count }, (_, key) => [`k${key}`, `v${key}`]);

async function compare(expected: string[][], found: string[][]): Promise<Difference[]> {
  const all: Difference[] = [];
  for await (const each of differences(iterate(expected), iterate(found), shape)) all.push(each);
  return all;
}
async function* iterate(rows: string[][]) {
  yield* rows;
}

const place = fc
  .integer({ min: 1, max: 600 })
  .chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 })));

test('a file as it should be has no difference (X6)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 600 }), async (count) => {
      expect(await compare(rowsOf(count), rowsOf(count))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('one row changed, deleted or inserted anywhere is that one difference, in its row (X6)', async () => {
  await fc.assert(
    fc.asyncProperty(place, async ([count, index]) => {
      const rows = rowsOf(count);
      const row = index + 2;
      expect(await compare(rows, rows.with(index, [`k${index}`, 'other']))).toEqual([
        {
          kind: 'changed',
          row,
          fields: [{ name: 'value', found: 'other', expected: `v${index}` }],
        },
      ]);
      expect(await compare(rows, rows.toSpliced(index, 1))).toEqual([
        { kind: 'deleted', row, key: `k${index}` },
      ]);
      expect(await compare(rows, rows.toSpliced(index, 0, ['new', 'x']))).toEqual([
        { kind: 'inserted', row, key: 'new' },
      ]);
    }),
    { numRuns: 60 },
  );
});

test('a row moved up within sight is that one difference (X6)', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 200 }), async ([count, to], by) => {
      const rows = rowsOf(count + by);
      const moved = rows.toSpliced(to + by, 1).toSpliced(to, 0, rows[to + by]!);
      expect(await compare(rows, moved)).toEqual([
        { kind: 'moved', row: to + 2, key: `k${to + by}` },
      ]);
    }),
    { numRuns: 40 },
  );
});

test('however a file was falsified, something is said (X6)', async () => {
  const row = fc.tuple(fc.constantFrom('k0', 'k1', 'k2', 'k3'), fc.constantFrom('v0', 'v1'));
  const rows = fc.array(row, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, rows, async (expected, found) => {
      const same = JSON.stringify(expected) === JSON.stringify(found);
      expect((await compare(expected, found)).length === 0).toBe(same);
    }),
    { numRuns: 300 },
  );
});
