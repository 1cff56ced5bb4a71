import fc from 'fast-check';
import { readCsvSheet } from './csv-sheet.ts';
import type { Sheet, SheetLayout } from './csv-sheet.ts';
import { brokenRows, faultAt, formulaFaults } from './sheet-fault.ts';

type Field = 'name' | 'pupils' | 'code';
const layout: SheetLayout<Field> = {
  name: 'a list',
  headings: { name: ['Name', 'School name'], pupils: ['Pupils'], code: /^code$/i },
  needs: ['name'],
};
const read = (csv: string, most?: number) => readCsvSheet(csv, [layout], most) as Sheet<Field>;

test('headings are known by their letters, wherever the columns stand; others are told as ignored', () => {
  const sheet = read('\ufeffColour,SCHOOL-NAME, Code \r\nred, Oak ,7\r\n');
  expect(sheet.rows).toEqual([{ row: 2, cells: { name: 'Oak', code: '7' } }]);
  expect(sheet.letters).toEqual({ name: 'B', code: 'C' });
  expect(sheet.ignored).toEqual(['Colour']);
});

test('cells may be parted by commas, semicolons or tabs, and hold them in quotation marks', () => {
  for (const mark of [',', ';', '\t']) {
    const { rows } = read(`Name${mark}Pupils\n"a${mark}b"${mark}4`);
    expect(rows).toEqual([{ row: 2, cells: { name: `a${mark}b`, pupils: '4' } }]);
  }
});

test('rows keep the numbers that a spreadsheet shows, and broken ones are told', () => {
  const sheet = read('Name,Pupils\nOak,1\n,\n\nElm\nAsh,2');
  expect(sheet.rows.map(({ row }) => row)).toEqual([2, 6]);
  expect(brokenRows(sheet)).toMatchObject([{ row: 5, column: null, code: 'cells-missing' }]);
});

test('no more rows are read than are taken, and it is said that there are more', () => {
  const rows = (count: number) => ['Name', ...Array<string>(count).fill('Oak')].join('\n');
  expect(read(rows(3), 3)).toMatchObject({ isCut: false, rows: { length: 3 } });
  expect(read(rows(4), 3).isCut).toBe(true);
  expect(read(`Name\n${'\n'.repeat(9)}Oak`, 3).isCut).toBe(true);
});

test('what is no sheet, or far too wide, is told in a sentence', () => {
  const why = (csv: string) => readCsvSheet(csv, [layout]);
  expect(why('a,b\n1,2')).toEqual({
    unreadable: 'Its first row has not the headings of a list (Name).',
  });
  expect(why('Name\n"Oak')).toMatchObject({ unreadable: expect.stringMatching(/no CSV file/) });
  const wide = ['Name', ...Array<string>(256).fill('x')].join(',');
  expect(why(wide)).toMatchObject({ unreadable: expect.stringMatching(/256 columns/) });
});

test('a fault names row, column and heading; formulas and their errors are no values', () => {
  const sheet = read('Code,Name\n#REF!,=1+1\n-1,+44 Club');
  const [first, second] = sheet.rows;
  expect(formulaFaults(sheet, first!)).toMatchObject([
    { row: 2, column: 'B', heading: 'Name', code: 'cell-in-error' },
    { row: 2, column: 'A', heading: 'Code', code: 'cell-in-error' },
  ]);
  expect(formulaFaults(sheet, second!)).toEqual([]);
  const words = { code: 'x', detail: 'X.', mend: 'Y.' };
  expect(faultAt(sheet, 2, 'pupils', words)).toMatchObject({ column: null, heading: null });
});

test('whatever a file holds, reading it ends in rows or in a sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = readCsvSheet(`Name,Code\n${text}`, [layout], 5);
      expect('unreadable' in found || found.rows.length <= 6).toBe(true);
    }),
  );
});
