import { columnLetter } from './cell.ts';
import { findLayout } from './headings.ts';

const headings = { date: ['date'], account: ['account', 'nominalcode'], debit: ['debit', 'dr'] };
const sheet = (...rows: string[][]) => rows.map((cells, index) => ({ row: index + 1, cells }));

test('headings are known by their letters, whatever else is around them', () => {
  const known = findLayout(
    sheet(['*Date ', 'Nominal  code', 'DEBIT (£)', 'Ticked', '']),
    headings,
    3,
  );
  expect(known?.columns).toEqual(
    new Map([
      ['date', 0],
      ['account', 1],
      ['debit', 2],
    ]),
  );
  expect(known?.titles.get('debit')).toBe('DEBIT (£)');
  expect(known?.ignored).toEqual(['Ticked']);
});

test('titles above the headings are passed over', () => {
  const rows = sheet(
    ['Journal for October'],
    [],
    ['Date', 'Account', 'Debit'],
    ['1/10/2025', '410010', '5'],
  );
  expect(findLayout(rows, headings, 3)?.headingRow).toBe(3);
});

test('a heading that stands twice is said to', () => {
  expect(findLayout(sheet(['Date', 'Debit', 'Dr', 'Account']), headings, 3)?.repeated).toEqual([
    'Dr',
  ]);
});

test('without headings there is no layout', () => {
  expect(findLayout([], headings, 1)).toBeNull();
  expect(findLayout(sheet(['24/11/2025', '410010', '5.00']), headings, 1)).toBeNull();
});

test('columns are named as a sheet names them', () => {
  expect([0, 25, 26, 27, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
});
