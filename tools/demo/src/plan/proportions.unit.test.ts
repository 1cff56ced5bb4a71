import { existsSync, readFileSync } from 'node:fs';
import { linesOfBudget, proportions } from './proportions.ts';

const file = new URL('../../../../../shared/data/fbit/test-data/Financial.csv', import.meta.url);
const withReturns = existsSync(file) ? test : test.skip;
if (!existsSync(file))
  console.warn('Skipped, what needs shared/data/fbit/test-data/Financial.csv: the real returns.');

/** A return's pounds a pupil of some columns; null where it has none of them. */
function perPupil(row: ReadonlyMap<string, string>, columns: readonly string[]): number | null {
  const pupils = Number(row.get('TotalPupils'));
  const figures = columns.map((column) => {
    const figure = row.get(column.replace('-', ''));
    return figure === undefined || figure === 'NULL' ? null : Number(figure);
  });
  if (!(pupils > 0) || figures.includes(null)) return null;
  const sum = columns.reduce((all, column, i) => {
    return column.startsWith('-') ? all - figures[i]! : all + figures[i]!;
  }, 0);
  return sum / pupils;
}

withReturns('every proportion is what the real returns have, to the pound', () => {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const titles = head.split(',');
  const academies = lines
    .map((line) => new Map(line.split(',').map((cell, i) => [titles[i]!, cell])))
    .filter((row) => row.get('RunId') === '2022' && row.get('TrustPosition') !== 'NULL');
  expect(academies).toHaveLength(499);
  for (const [word, { pounds, columns }] of Object.entries(proportions)) {
    const figures = academies.flatMap((row) => perPupil(row, columns) ?? []);
    const inOrder = figures.toSorted((a, b) => a - b);
    const [low, high] = [
      inOrder[Math.floor((inOrder.length - 1) / 2)]!,
      inOrder[Math.ceil((inOrder.length - 1) / 2)]!,
    ];
    const median = Math.round((low + high) / 2);
    const mean = Math.round(figures.reduce((a, b) => a + b, 0) / figures.length);
    expect([word, pounds]).toEqual([word, median === 0 ? mean : median]);
  }
});

test('what shares a column shares the whole of it, and so do the accounts of pay', () => {
  const columns = Map.groupBy(Object.values(proportions), (each) => each.columns.join(' '));
  for (const [, sharing] of columns)
    expect(sharing.reduce((sum, { part }) => sum + part, 0)).toBe(1_000);
  for (const word of Object.keys(proportions)) {
    const own = linesOfBudget.filter((line) => line.word === word);
    expect([word, own.reduce((sum, { part }) => sum + part, 0)]).toEqual([word, 1_000]);
  }
});
