import fc from 'fast-check';
import { csvRows } from './csv-rows.ts';
import { faultAt } from './sheet-fault.ts';
import { brokenRows, formulaFaults, readTable } from './table.ts';
import type { Table, TableKind } from './table.ts';

type Field = 'name' | 'pupils' | 'code';
const kind: TableKind<Field> = {
  name: 'a list',
  headings: { name: ['Name', 'School name'], pupils: ['Pupils'], code: /^code$/i },
  needs: ['name'],
};
const readAny = (csv: string) =>
  readTable(
    csvRows(Buffer.from(csv), 100).map((cells, i) => ({ row: i + 1, cells })),
    [kind],
  );
const read = (csv: string) => readAny(csv) as Table<Field>;

test('headings are known by their letters, wherever the columns stand; others are told as ignored', () => {
  const sheet = read('\ufeffColour,SCHOOL-NAME, Code \r\nred, Oak ,7\r\n');
  expect(sheet.rows).toEqual([{ row: 2, cells: { name: 'Oak', code: '7' } }]);
  expect(Object.fromEntries(sheet.columns)).toEqual({ name: 1, code: 2 });
  expect(Object.fromEntries(sheet.titles)).toEqual({ name: 'SCHOOL-NAME', code: 'Code' });
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

test('what is no such table is told in a sentence', () => {
  expect(readAny('a,b\n1,2')).toEqual({
    unreadable: 'Its first row has not the headings of a list (Name).',
  });
  expect(readAny('')).toMatchObject({ unreadable: expect.stringMatching(/has not the headings/) });
  const broken = (rows: number) => readAny(`Name\n${'Oak,1\n'.repeat(rows)}`);
  expect(broken(100)).toMatchObject({ rows: [], broken: { length: 100 } });
  expect(broken(101)).toEqual({
    unreadable: '101 of its rows have not the 1 cells of the first. Save the file anew as CSV.',
  });
});

test('a fault names row, column and heading; formulas and their errors are no values', () => {
  const sheet = read('Code,Name\n#REF!,=1+1\n-1,+44 Club');
  const [first, second] = sheet.rows;
  expect(formulaFaults(sheet, first!)).toMatchObject([
    { row: 2, column: 'A', heading: 'Code', code: 'cell-in-error' },
    { row: 2, column: 'B', heading: 'Name', code: 'cell-in-error' },
  ]);
  expect(formulaFaults(sheet, second!)).toEqual([]);
  const words = { code: 'x', detail: 'X.', mend: 'Y.' };
  expect(faultAt(sheet, 2, 'pupils', words)).toMatchObject({ column: null, heading: null });
});

test('whatever a file holds, reading it ends in rows or in a sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        const found = readAny(`Name,Code\n${text}`);
        expect('unreadable' in found || found.rows.length <= 101).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({
          kind: 'unreadable',
          message: expect.stringMatching(/no CSV/),
        });
      }
    }),
  );
});
