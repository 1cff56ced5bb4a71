import fc from 'fast-check';
import { cellReaders, cellText, readRows } from './read-cell.ts';
import { changed, historyOf, redo, undo } from './history.ts';
import { nearestChoice } from './nearest-choice.ts';
import { parseClipboard } from './parse-clipboard.ts';
import { pasteInto, withoutBlankEnd } from './paste-into.ts';
import { tableOf } from './table-of.ts';
import type { GridColumn } from './columns.ts';

const TODAY = '2026-11-22';
const COLUMNS = [
  {
    key: 'account',
    title: 'Account',
    kind: 'choice',
    required: true,
    also: ['Nominal'],
    choices: [
      { value: 'a1', label: '5010 Teaching staff' },
      { value: 'a2', label: '0120 Income from lettings' },
      { value: 'a3', label: '6200 Learning resources' },
    ],
  },
  { key: 'reference', title: 'Reference', kind: 'code' },
  { key: 'date', title: 'Date', kind: 'date' },
  { key: 'note', title: 'Note', kind: 'text' },
  { key: 'amount', title: 'Amount £', kind: 'money', required: true },
] as const satisfies readonly GridColumn[];
const ROW = '5010\t00042\t24/11\tGlue\t£1,240.5';
const KEPT = {
  account: 'a1',
  reference: '00042',
  date: '2026-11-24',
  note: 'Glue',
  amount: '1240.50',
};

const quoted = (cell: string) =>
  /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab1 ",\t\n\r£-')) });

test('whatever stands in the cells of a spreadsheet, each arrives in its own cell', () => {
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map((row) => row.map(quoted).join('\t') + end).join('');
      const blank = (row: string[]) => row.every((each) => each.trim() === '');
      const wanted = rows.slice(0, rows.findLastIndex((row) => !blank(row)) + 1);
      expect(tableOf(text)).toEqual(wanted);
    }),
  );
});

test('a pasted row is read: account by its code, noughts kept, English date, money to the penny', () => {
  const { rows, values, faults, header } = parseClipboard(ROW, COLUMNS, { today: TODAY });
  expect({ rows, faults, header }).toEqual({ rows: [KEPT], faults: [], header: false });
  expect(values).toEqual([{ ...KEPT, amount: 124_050 }]);
});

test('an amount below nil stays as typed where a column takes none, with what it may mean', () => {
  const column = { key: 'credit', title: 'Credit £', kind: 'money', belowNil: 'Say.' } as const;
  const read = cellReaders([column], TODAY).get('credit')!;
  for (const text of ['(1,240.50)', '-1240.5', '\u22121,240.50']) {
    expect(read(text)).toMatchObject({
      text,
      fault: 'Say.',
      suggestion: { text: '1240.50', label: '1,240.50' },
    });
    expect(read(text).value).toBeUndefined();
  }
  expect(read('1,240.50')).toMatchObject({ value: 124_050 });
});

test('headings are known in any order and under other names, and what has no column is named', () => {
  const text = 'amount £\tWho\tNominal\r\n(12.00)\tAnn\t6200\r\n';
  const pasted = parseClipboard(text, COLUMNS, { today: TODAY, column: 3 });
  expect(pasted.header).toBe(true);
  expect(pasted.rows).toEqual([{ amount: '-12.00', account: 'a3' }]);
  expect(pasted.left).toEqual(['Who']);
});

test('pasted lower down and further right, columns follow from the cursor and rows are added', () => {
  const { rows, left } = parseClipboard('12/1\tPaper\t3\tmore', COLUMNS, {
    today: TODAY,
    column: 2,
  });
  expect(left).toEqual(['column 4']);
  const after = pasteInto(COLUMNS, [KEPT], rows, 3);
  expect(after).toHaveLength(4);
  expect(after[0]).toEqual(KEPT);
  expect(after[3]).toEqual({
    account: '',
    reference: '',
    date: '2027-01-12',
    note: 'Paper',
    amount: '3.00',
  });
});

test('a bad cell stays as it was typed, is named with a suggestion, and the good ones stand', () => {
  const text = '5O10\t7\t11/24/2026\tGlue\t1.240,50\n120\t8\t1 Sep\tInk\tten';
  const { rows, values, faults } = parseClipboard(text, COLUMNS, { today: TODAY });
  expect(rows[0]).toMatchObject({ account: '5O10', note: 'Glue', amount: '1.240,50' });
  expect(values[0]).toEqual({ reference: '7', note: 'Glue' });
  expect(faults.map(({ row, key, suggestion }) => [row, key, suggestion?.label])).toEqual([
    [0, 'account', '5010 Teaching staff'],
    [0, 'date', 'Tue 24 Nov 2026'],
    [0, 'amount', '1,240.50'],
    [1, 'account', '0120 Income from lettings'],
    [1, 'amount', undefined],
  ]);
  expect(faults[0]!.fault).toBe('There is no account “5O10”.');
});

test('no cell of any paste is lost: it is read, or kept as typed and marked', () => {
  const line = fc.array(cell, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (table) => {
      const text = table.map((row) => row.map(quoted).join('\t')).join('\n');
      const { rows, values, faults, header } = parseClipboard(text, COLUMNS, { today: TODAY });
      fc.pre(!header);
      const lost = rows.flatMap((row, at) =>
        COLUMNS.filter(({ key }, col) => {
          const typed = table[at]![col]!.replace(/\s+/g, ' ').trim();
          const isRead = values[at]![key] !== undefined;
          const isMarked = faults.some((fault) => fault.row === at && fault.key === key);
          return typed !== '' && !(isMarked ? row[key] === typed && !isRead : isRead);
        }),
      );
      expect(lost).toEqual([]);
    }),
  );
});

test('what is kept reads again as itself, so that a draft opens as it was left', () => {
  const readers = cellReaders(COLUMNS, TODAY);
  fc.assert(
    fc.property(fc.constantFrom(...COLUMNS), cell, ({ key }, typed) => {
      const read = readers.get(key)!;
      const { text, value, shown } = read(typed);
      expect(read(text)).toMatchObject({ text, shown });
      expect(read(text).value).toEqual(value);
      if (value !== undefined) expect(read(shown).value).toEqual(value);
    }),
  );
});

test('an empty cell is asked for only in a row that is begun', () => {
  const readers = cellReaders(COLUMNS, TODAY);
  const blank = { account: '', reference: '', date: '', note: '', amount: '' };
  const { faults } = readRows(COLUMNS, [blank, { ...blank, note: 'Glue' }], readers);
  expect(faults).toEqual([
    { row: 1, key: 'account', fault: 'Choose the account.' },
    { row: 1, key: 'amount', fault: 'Enter the amount, like 1,240.50.' },
  ]);
});

test('one pasted cell fills a selection', () => {
  const selected = { min: { row: 0, col: 3 }, max: { row: 2, col: 3 } };
  const after = pasteInto(COLUMNS, [KEPT], [{ note: 'Ink' }], 0, selected);
  expect(after.map(({ note, amount }) => [note, amount])).toEqual([
    ['Ink', '1240.50'],
    ['Ink', ''],
    ['Ink', ''],
  ]);
});

test('a value that a service gave shows as the cell it came from', () => {
  expect(cellText(COLUMNS[4], -124_050)).toBe('-1240.50');
  expect(cellText(COLUMNS[2], '2026-11-24')).toBe('2026-11-24');
  expect(cellText(COLUMNS[3], null)).toBe('');
});

test('blank rows at the end are no lines', () => {
  const blank = { note: ' ' };
  expect(withoutBlankEnd([blank, { note: 'x' }, blank, blank])).toEqual([blank, { note: 'x' }]);
});

test('nothing far away is suggested', () => {
  expect(nearestChoice('zzzz', COLUMNS[0].choices)).toBeUndefined();
  expect(nearestChoice('teachng staff', [{ value: '1', label: 'Teaching staff' }])?.value).toBe(
    '1',
  );
});

test('any number of changes is undone and redone exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat()), { maxLength: 20 }), (steps) => {
      const start = historyOf<number[]>([]);
      const end = steps.reduce((before, rows) => changed(before, rows, 'edit'), start);
      const back = steps.reduce((each) => undo(each), end);
      expect(back.now).toEqual([]);
      expect(undo(back)).toBe(back);
      expect(steps.reduce((each) => redo(each), back)).toEqual(end);
    }),
  );
});
