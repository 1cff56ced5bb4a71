import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { maxRows, readSheet } from './read-sheet.ts';

const csv = (text: string) => readSheet(Buffer.from(text), 'text/csv');
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const xlsx = async (rows: (object | null)[][]) =>
  readSheet(await writeXlsxFile(rows as never, {}).toBuffer(), xlsxType);
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

  test('of more rows than are taken at once is refused', async () => {
    const rows = (n: number) => `Date\n${'24/11/2025\n'.repeat(n)}`;
    expect(await csv(rows(maxRows))).toHaveLength(maxRows + 1);
    expect(await refusal(csv(rows(maxRows + 1)))).toMatchObject({ code: 'too-large' });
  });
});

describe('an XLSX file', () => {
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

  test('that is damaged, or none, is refused with what to do', async () => {
    for (const bytes of [
      Buffer.from('PK\u0003\u0004 and no more'),
      Buffer.from(zipSync({ 'a.txt': Buffer.from('a') })),
    ]) {
      const said = await refusal(readSheet(bytes, xlsxType));
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
    expect(await refusal(readSheet(bomb, xlsxType))).toMatchObject({ code: 'sheet-unreadable' });
  });
});
