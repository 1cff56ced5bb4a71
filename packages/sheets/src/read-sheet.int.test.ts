import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { cellOf, workbookOf, workbookType } from './test/workbook.ts';
import { maxRows } from './limits.ts';
import { readSheet } from './read-sheet.ts';

const csv = (text: string) => readSheet(Buffer.from(text), 'text/csv');
const xlsx = async (rows: (object | null)[][]) =>
  readSheet(await writeXlsxFile(rows as never, {}).toBuffer(), workbookType);
const refusal = (reading: Promise<unknown>) =>
  reading.then(String, (error: { problem?: { code: string; detail: string } }) => error.problem);

describe('a CSV file', () => {
  test('gives each row the number that a spreadsheet shows, empty and many-lined ones too', async () => {
    expect(await csv('\ufeffDate,Narrative\r\n\r\n24/11/2025,"Two\nlines, one cell"\r\n')).toEqual([
      { row: 1, cells: ['Date', 'Narrative'] },
      { row: 2, cells: [''] },
      { row: 3, cells: ['24/11/2025', 'Two\nlines, one cell'] },
    ]);
  });

  test('may be parted by semicolons or tabs', async () => {
    expect((await csv('Date;Debit\n24/11/2025;1,240.50\n'))[1]!.cells).toEqual([
      '24/11/2025',
      '1,240.50',
    ]);
    expect((await csv('Date\tDebit\n24/11/2025\t5\n'))[1]!.cells).toEqual(['24/11/2025', '5']);
  });

  test('with a stray quotation mark is refused with its line', async () => {
    const said = await refusal(csv('Date,Debit\n24/11/2025,"5\n'));
    expect(said).toMatchObject({
      code: 'sheet-unreadable',
      detail: expect.stringContaining('line'),
    });
  });

  test('of more columns than are read is refused, with its line', async () => {
    const cells = (n: number) => `Date${',x'.repeat(n - 1)}`;
    expect((await csv(cells(256)))[0]!.cells).toHaveLength(256);
    for (const n of [257, 1_000_000]) {
      expect(await refusal(csv(`Journals\n${cells(n)}`))).toMatchObject({
        code: 'sheet-unreadable',
        detail: expect.stringContaining('line 2 has more than 256 columns'),
      });
    }
  });

  test('with more in one cell than a spreadsheet holds is refused, with its row', async () => {
    expect(await refusal(csv(`Date,Debit\n1,${'9'.repeat(1_000_000)}`))).toMatchObject({
      code: 'sheet-unreadable',
      detail: expect.stringContaining('row 2 has a cell of more than 32,767 characters'),
    });
  });

  test('of more rows than are taken at once is refused', async () => {
    const rows = (n: number) => `Date\n${'24/11/2025\n'.repeat(n)}`;
    expect(await csv(rows(maxRows))).toHaveLength(maxRows + 1);
    expect(await refusal(csv(rows(maxRows + 1)))).toMatchObject({ code: 'too-large' });
    const few = (n: number) => readSheet(Buffer.from(rows(n)), 'text/csv', { rows: 3 });
    expect(await few(3)).toHaveLength(4);
    expect(await refusal(few(4))).toMatchObject({
      code: 'too-large',
      detail: expect.stringContaining('more than 3 rows'),
    });
    expect(
      await refusal(readSheet(Buffer.from(`Name\n${'\n'.repeat(9)}Oak`), 'text/csv', { rows: 3 })),
    ).toMatchObject({ code: 'too-large' });
  });

  test('is parted as its headings are, whatever its cells hold and whatever title stands above', async () => {
    const rows = await csv('Suppliers\nName;Address\nQuay;1 Quay, Old Dock, Hull, England\n');
    expect(rows.at(-1)!.cells).toEqual(['Quay', '1 Quay, Old Dock, Hull, England']);
  });

  test('with a row longer than people make is refused, with its row', async () => {
    const long = Array<string>(40).fill('9'.repeat(3_000)).join(',');
    expect(await refusal(csv(`Date\n${long}`))).toMatchObject({
      code: 'sheet-unreadable',
      detail: expect.stringContaining('row 2 has more than 100,000 characters'),
    });
  });
});

test('a file of another kind is refused before anything is made of it', async () => {
  const said = await refusal(readSheet(Buffer.from('%PDF-1.7'), 'application/pdf'));
  expect(said).toMatchObject({
    code: 'sheet-unreadable',
    detail: expect.stringContaining('neither CSV nor an Excel workbook'),
  });
});

describe('an XLSX file', () => {
  const workbook = (...sheets: string[]) =>
    readSheet(Buffer.from(workbookOf(...sheets)), workbookType);
  const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;

  test('gives dates, codes and money as a person would type them', async () => {
    const rows = await xlsx([
      [{ value: 'Date' }, { value: 'Account' }, { value: 'Debit' }],
      [
        { value: new Date('2025-11-24T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
        { value: 410_010, type: Number },
        { value: 1_240.5, type: Number },
      ],
      [null, { value: '00042', type: String }, { value: -0.1, type: Number }],
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Date', 'Account', 'Debit'],
      ['2025-11-24T00:00:00.000Z', '410010', '1240.5'],
      ['', '00042', '-0.1'],
    ]);
  });

  test('gives every row as many cells as the widest has', async () => {
    const rows = await workbook(
      row(cellOf('A1', 'Name'), cellOf('B1', 'Pupils')) +
        row(cellOf('A2', 'Oak')) +
        row(cellOf('A3', 'Elm'), cellOf('D3', 'x')),
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Name', 'Pupils', '', ''],
      ['Oak', '', '', ''],
      ['Elm', '', '', 'x'],
    ]);
  });

  test('has as many rows as are taken, and no more', async () => {
    const most = (n: number) =>
      readSheet(
        Buffer.from(
          workbookOf(Array.from({ length: n }, (_, i) => row(cellOf(`A${i + 1}`, 'x'))).join('')),
        ),
        workbookType,
        { rows: 3 },
      );
    expect(await most(4)).toHaveLength(4);
    expect(await refusal(most(5))).toMatchObject({ code: 'too-large' });
  });

  test('that is damaged, or none, is refused with what to do', async () => {
    for (const bytes of [
      Buffer.from('PK\u0003\u0004 and no more'),
      Buffer.from(zipSync({ 'a.txt': Buffer.from('a') })),
    ]) {
      const said = await refusal(readSheet(bytes, workbookType));
      expect(said).toMatchObject({
        code: 'sheet-unreadable',
        detail: expect.stringContaining('Save it again'),
      });
    }
  });

  test('that would unpack to more than people make is not unpacked', async () => {
    const bomb = Buffer.from(
      zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(65 * 1024 * 1024) }),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(readSheet(bomb, workbookType))).toMatchObject({
      code: 'sheet-unreadable',
    });
  });

  test('with a cell where no spreadsheet has one is refused, and ends nobody else', async () => {
    const detail =
      'It has a cell “ZZZZZZ3”, and no sheet goes beyond XFD1048576. Save it again from the spreadsheet.';
    expect(await refusal(workbook(row(cellOf('ZZZZZZ3', 1))))).toEqual({
      code: 'sheet-unreadable',
      status: 422,
      title: 'The file cannot be read',
      detail,
      errors: [{ pointer: '/file', detail }],
    });
    // Hidden from whoever looks before the parser does: the parser's own process ends.
    const hidden = row('<!-- <c r="A1"> -->', cellOf('ZZZZZZ3', 1));
    expect(await refusal(workbook(hidden))).toMatchObject({ code: 'sheet-unreadable' });
    expect(await workbook(row(cellOf('A1', 'Date')))).toHaveLength(1);
  });

  test('is read as far as something stands, and no further', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="0"/></row>';
    const read = await workbook(row(cellOf('A1', 'Date')) + far);
    expect(read.filter(({ cells }) => cells.join('') !== '')).toEqual([
      { row: 1, cells: ['Date'] },
    ]);
    expect(await refusal(workbook(row(cellOf('XFD1048576', 'x'))))).toMatchObject({
      code: 'sheet-unreadable',
      detail: expect.stringContaining('in cell XFD1048576'),
    });
    expect(await refusal(workbook(row(cellOf('A1048576', 'x'))))).toMatchObject({
      code: 'too-large',
    });
  });

  test('is judged by its first worksheet alone', async () => {
    const [small, large] = [row(cellOf('A1', 'Date')), row(cellOf('XFD1048576', 'x'))];
    expect(await workbook(small, large)).toEqual([{ row: 1, cells: ['Date'] }]);
    expect(await refusal(workbook(large, small))).toMatchObject({ code: 'sheet-unreadable' });
  });

  test('keeps an error and a formula without a value as what they are', async () => {
    const cells = [cellOf('A1', '#N/A', 'e'), '<c r="C1"><f>1+1</f></c>'];
    expect(await workbook(row(...cells))).toEqual([
      { row: 1, cells: ['#N/A', '', '#NOT CALCULATED!'] },
    ]);
  });
});
