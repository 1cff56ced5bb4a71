import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  date,
  exact,
  fieldsOf,
  flag,
  integer,
  money,
  quantity,
  rowOfTexts,
  text,
} from './columns.ts';
import { csvWriter, readCsv } from './csv-file.ts';
import { openParquet } from './parquet-file.ts';
import { sha256OfFile } from './on-disk.ts';
import type { RowOf } from './columns.ts';

const columns = {
  words: text('w'),
  raw: exact('r'),
  count: integer('c'),
  amount: money('a'),
  many: quantity('m'),
  day: date('d'),
  is: flag('i'),
};
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bursar-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Anything that fits a field: quotes, commas, signs, letters of any script, but no control
// characters, which are refused before they reach an event.
const anyText = fc.string({
  unit: fc.constantFrom('a', 'é', '校', '"', ',', ' ', "'", '=', '-', '{'),
});
const row: fc.Arbitrary<RowOf<typeof columns>> = fc.record({
  words: fc.option(anyText),
  raw: fc.option(anyText),
  count: fc.option(fc.integer()),
  amount: fc.option(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })),
  many: fc.option(fc.constantFrom('1', '0.5', '12.125')),
  day: fc.option(fc.constantFrom('2025-09-01', '2026-02-28')),
  is: fc.option(fc.boolean()),
});

let files = 0;
async function write(rows: readonly RowOf<typeof columns>[]) {
  const path = join(folder, `${(files += 1)}.csv`);
  const writer = csvWriter(path, columns);
  for (const each of rows) await writer.write(each);
  return { path, facts: await writer.close() };
}
async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const each of rows) read.push(each);
  return read;
}

test('what is written as CSV is read again exactly, and only formulas are made harmless (X7)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const { path, facts } = await write(rows);
      const read = (await all(readCsv(path, columns))).map((texts) => rowOfTexts(columns, texts));
      expect(facts.rows).toBe(rows.length);
      expect(facts.sha256).toBe(await sha256OfFile(path));
      expect(read.map(({ amount, raw, count }) => ({ amount, raw, count }))).toEqual(
        rows.map(({ amount, raw, count }) => ({ amount, raw: raw || null, count })),
      );
      for (const [index, { words }] of rows.entries()) {
        const found = read[index]!.words;
        expect(found).toBe(words && /^[=-]/.test(words) ? `'${words}` : words || null);
      }
    }),
    { numRuns: 60 },
  );
});

test('Parquet holds what CSV holds, money and quantities exactly (X7)', async () => {
  const engine = await openParquet(folder);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const { path, facts } = await write(rows);
      await engine.write(path, `${path}.parquet`, columns, facts.rows);
      const parquet = await all(engine.read(`${path}.parquet`, columns));
      expect(parquet.map((texts) => texts.map((value) => value ?? ''))).toEqual(
        await all(readCsv(path, columns)),
      );
    }),
    { numRuns: 25 },
  );
  engine.close();
});

test('pounds have two decimals and a sign, pence stand beside them (X7)', async () => {
  const nothing = { words: null, raw: null, count: null, many: null, day: null, is: null };
  const { path } = await write([
    { ...nothing, amount: -5n },
    { ...nothing, amount: 123_456n, many: '3', is: false },
  ]);
  expect(await readFile(path, 'utf8')).toBe(
    'words,raw,count,amount,amount_pence,many,day,is\r\n' +
      ',,,-0.05,-5,,,\r\n,,,1234.56,123456,3.000,,false\r\n',
  );
});

test('a file with other columns, or broken, is a fault that names its row (X7)', async () => {
  const { path } = await write([]);
  await expect(all(readCsv(path, { words: text('w') }))).rejects.toMatchObject({ row: 0 });
  expect(fieldsOf(columns).map(({ name }) => name)).toContain('amount_pence');
});
