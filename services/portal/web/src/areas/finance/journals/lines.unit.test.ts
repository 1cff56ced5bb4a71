import { cellsToMend, lineColumns, readLines, sumsOf } from './lines.ts';

const columns = lineColumns({
  accounts: [{ code: '410010', name: 'Learning resources' }],
  funds: [{ code: 'GAG', name: 'General annual grant' }],
  costCentres: [],
  schools: [
    { id: 's1', name: 'Oakfield', slug: 'oakfield', kind: 'school', phase: null, clusterId: null },
  ],
});
const row = (debit: string, credit: string) => ({
  account: '410010',
  school: 's1',
  fund: 'GAG',
  costCentre: '',
  debit,
  credit,
  narrative: '',
});

describe('the lines of a journal, as typed (F2)', () => {
  test('are read to the penny, with nothing for what was left out', () => {
    const { lines, faults } = readLines(
      columns,
      [row('1,240.50', ''), row('', '£1240.5')],
      '2026-11-24',
    );
    expect(faults).toEqual([]);
    expect(lines.map(({ debit, credit }) => [debit, credit])).toEqual([
      [124050, 0],
      [0, 124050],
    ]);
    expect(sumsOf(lines)).toEqual({ debit: 124050, credit: 124050 });
  });

  test.each([
    ['both sides', row('1', '1'), 'credit'],
    ['neither side', row('', ''), 'debit'],
    ['an account that is not in the chart', { ...row('1', ''), account: '999999' }, 'account'],
  ])('with %s are to be mended in that cell', (_, given, key) => {
    expect(readLines(columns, [given], '2026-11-24').faults).toMatchObject([{ row: 0, key }]);
  });

  test('a bracketed amount is on neither side until it is said which, once', () => {
    const { faults } = readLines(columns, [row('', '(1,240.50)')], '2026-11-24');
    expect(faults).toMatchObject([
      { row: 0, key: 'credit', suggestion: { text: '1240.50', label: '1,240.50' } },
    ]);
    expect(faults[0]!.fault).toMatch(/enter it under Debit/);
  });

  test('the summary of a form names the cells to mend, the first of many', () => {
    const bad = { ...row('1', ''), account: '999999' };
    const { faults } = readLines(
      columns,
      Array.from({ length: 7 }, () => bad),
      '2026-11-24',
    );
    expect(cellsToMend(columns, faults.slice(0, 2))).toBe(
      '2 cells to mend: row 1, Account; row 2, Account.',
    );
    expect(cellsToMend(columns, faults)).toMatch(/^7 cells to mend: .*; row 5, Account and 2 more/);
    expect(cellsToMend(columns, [])).toBeNull();
  });
});
