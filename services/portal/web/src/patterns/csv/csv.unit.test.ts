import fc from 'fast-check';
import { fileName } from './save.ts';
import { cellPlain, cellShown, csvOf } from './table.ts';
import type { DataTable } from './table.ts';

const pence = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });

test('the CSV of a chart has the rows and cells of its table, with plain numbers', () => {
  const table: DataTable = {
    columns: [
      { key: 'name', title: 'School, phase', of: 'text' },
      { key: 'left', title: 'Left', of: 'money' },
      { key: 'part', title: 'Share', of: 'share' },
    ],
    rows: [
      { name: '=cmd()', left: -124_050, part: 0.125 },
      { name: 'A "B" C', left: null, part: 1 },
    ],
  };
  expect(csvOf(table)).toBe(
    '"School, phase",Left,Share\r\n\'=cmd(),-1240.50,0.125\r\n"A ""B"" C",,1\r\n',
  );
  expect(cellShown(-124_050, 'money')).toBe('\u2212£1,240.50');
  expect(cellShown(null, 'money')).toBe('Not known');
  expect(cellShown(null, 'money', '–')).toBe('–');
  expect(cellShown('2026-11', 'month')).toBe('Nov 2026');
});

test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a'])(
  'text that begins like a formula stays text in a spreadsheet: %j',
  (text) => {
    expect(cellPlain(text, 'text')).toBe(`'${text}`);
    expect(cellPlain(`a${text}`, 'text')).toBe(`a${text}`);
  },
);

test('money of a table is exact in the CSV', () => {
  fc.assert(
    fc.property(pence, (amount) => {
      const text = cellPlain(amount, 'money');
      expect(text).toMatch(/^-?\d+\.\d\d$/);
      expect(BigInt(text.replace('.', ''))).toBe(BigInt(amount));
    }),
  );
});

test('a file is named after its title, in letters that every system takes', () => {
  expect(fileName('Science is £2,300 over!')).toBe('science-is-2-300-over');
  fc.assert(
    fc.property(fc.string(), (title) => {
      expect(fileName(title)).toMatch(/^[a-z0-9-]{0,60}$/);
    }),
  );
});
