import type { SheetRow } from '@bursar/sheets';
import fc from 'fast-check';
import { locked, opened } from '../../periods/period.ts';
import {
  accountOf,
  credit,
  debit,
  exampleFacts,
  oakfield,
  riverside,
} from '../../test/example-trust.ts';
import { readJournals } from './read-journals.ts';
import type { ImportFacts } from './read-journals.ts';

const at = '2025-12-01T09:00:00.000Z';
const facts: ImportFacts = {
  ...exampleFacts,
  periods: [locked(opened('2025-10', 'lead', at), 'lead', at), opened('2025-11', 'lead', at)],
};

const headings = [
  'Date',
  'Reference',
  'Account',
  'School',
  'Fund',
  'Cost centre',
  'Debit',
  'Credit',
  'Narrative',
];
const sheet = (...rows: string[][]): SheetRow[] =>
  rows.map((cells, index) => ({ row: index + 1, cells }));

const good = [
  [
    '24/11/2025',
    'NOV-1',
    '410010',
    'Oakfield Primary',
    'GAG',
    'SCI',
    '£1,240.50',
    '',
    'Year 9 books',
  ],
  ['', 'NOV-1', '630010', 'Oakfield Primary', 'GAG', '', '', '1240.5', ''],
];
const report = (...rows: string[][]) => readJournals(sheet(headings, ...rows), facts);

/** Each fault as a person reads it: where, then what, then the mend. */
const told = (...rows: string[][]) =>
  report(...rows).faults.map(
    ({ row, column, heading, detail, mend }) =>
      `${column ?? ''}${row} ${heading ?? ''}: ${detail} ${mend}`,
  );
/** The first good journal with one cell of its first row changed. */
const withCell = (heading: string, cell: string): string[][] => {
  const [first, ...rest] = good;
  return [first!.map((was, index) => (headings[index] === heading ? cell : was)), ...rest];
};

test('rows of one reference become one journal', () => {
  const { journals, faults } = report(...good);
  expect(faults).toEqual([]);
  expect(journals).toEqual([
    {
      rows: [2, 3],
      journal: {
        date: '2025-11-24',
        kind: 'general',
        reference: 'NOV-1',
        narrative: 'Year 9 books',
        lines: [
          debit(accountOf.books, 124_050n, { costCentre: 'SCI', narrative: 'Year 9 books' }),
          credit(accountOf.bank, 124_050n),
        ],
      },
    },
  ]);
});

test('good journals stand though others are wrong, wherever their rows are', () => {
  const other = [
    ['24 Nov 2025', 'NOV-2', '410010', '999002', 'GAG', '', '5', '', 'Atlas'],
    ['2025-11-24', 'NOV-2', '630010', '999002', 'GAG', '', '', '4', 'Atlas'],
  ];
  const { journals, faults } = report(good[0]!, other[0]!, ['', '', ''], good[1]!, other[1]!);
  expect(journals.map(({ journal, rows }) => [journal.reference, rows])).toEqual([
    ['NOV-1', [2, 5]],
  ]);
  expect(faults).toEqual([
    {
      row: 3,
      column: null,
      heading: null,
      reference: 'NOV-2',
      code: 'unbalanced',
      detail:
        'Journal NOV-2, rows 3 to 6: Debits are £5.00 and credits £4.00: the debits are £1.00 more.',
      mend: 'Add a credit of £1.00, or correct a line.',
    },
  ]);
});

describe('every fault names its row, its column and its mend', () => {
  test.each([
    [
      'Date',
      '31/02/2026',
      'A2 Date: There is no date “31/02/2026”. Write a day that exists, like 24/11/2025.',
    ],
    ['Date', '', 'A2 Date: The journal has no date. Write it in its first row, like 24/11/2025.'],
    [
      'Date',
      '24/10/2025',
      'A2 Date: 2025-10 is locked. Choose a date in an open month, or ask the finance lead to reopen it.',
    ],
    [
      'Account',
      '499990',
      'C2 Account: 499990 is not in the trust’s chart of accounts. Choose an account of the chart.',
    ],
    [
      'Account',
      '',
      'C2 Account: The row has no account. Fill it in, or remove the row if it is a total.',
    ],
    [
      'Account',
      '710010',
      'C2 Account: 710010 Purchase ledger control is a control account; only its sub-ledger posts to it. Enter the invoice, the pay or the payment itself, or choose another account.',
    ],
    [
      'School',
      'Oakfield',
      'D2 School: “Oakfield” is not a school of the trust. Write Oakfield Primary.',
    ],
    [
      'School',
      'Oakfeild Primary',
      'D2 School: “Oakfeild Primary” is not a school of the trust. Write Oakfield Primary.',
    ],
    [
      'School',
      'Elsewhere',
      'D2 School: “Elsewhere” is not a school of the trust. Write the name of a school of the trust, or its URN.',
    ],
    ['Fund', 'NOFUND', 'E2 Fund: There is no fund NOFUND. Choose a fund of the trust.'],
    [
      'Cost centre',
      'OLD',
      'F2 Cost centre: The cost centre OLD Old hall was closed after 2025-09-30. Choose a cost centre that is open on the date.',
    ],
    [
      'Narrative',
      'Books \u202e',
      'I2 Narrative: The text has a mark that changes the direction of writing (U+202E) at character 7. Take it out.',
    ],
    [
      'Debit',
      '1.240,50',
      'G2 Debit: “1.240,50” is not an amount of money in pounds. Write it like 1,240.50.',
    ],
    ['Debit', '12.345', 'G2 Debit: “12.345” has parts of a penny. Round it, for example to 12.34.'],
    ['Debit', '', 'G2 Debit: The line has no amount. Enter a debit or a credit, or remove it.'],
    ['Debit', '(5.00)', 'G2 Debit: An amount is below nil. Enter it as a credit.'],
    [
      'Debit',
      '10.00 CR',
      'G2 Debit: “10.00 CR” is marked as a credit and stands among the debits. Write 10.00 in the column of credits, or take the mark off.',
    ],
    [
      'Cost centre',
      '#N/A',
      'F2 Cost centre: “#N/A” is an error of the spreadsheet, not a value. Mend the cell’s formula, or type what it should hold.',
    ],
    [
      'Debit',
      '#REF!',
      'G2 Debit: “#REF!” is an error of the spreadsheet, not a value. Mend the cell’s formula, or type what it should hold.',
    ],
    [
      'Debit',
      '1,000,000,000',
      'G2 Debit: “1,000,000,000” is more than £999,999,999.99, the most for one amount. Check it.',
    ],
    ['Narrative', 'x'.repeat(501), 'I2 Narrative: At most 500 characters are kept. Shorten it.'],
  ])('%s %p', (heading, cell, fault) => {
    const found = told(...withCell(heading, cell));
    expect(found).toContain(fault);
    expect(report(...withCell(heading, cell)).journals).toEqual([]);
  });

  test('all of a journal’s faults come at once, those of its sound rows too', () => {
    const rows = [
      ['24/11/2025', 'N', 'abc', 'Nowhere', 'NOFUND', '', 'x', '', ''],
      ['', 'N', '710010', 'Oakfield Primary', 'GAG', '', '', '5', ''],
    ];
    expect(told(...rows).map((fault) => fault.split(':')[0])).toEqual([
      'D2 School',
      'G2 Debit',
      'C3 Account',
    ]);
  });

  test('a mark that agrees with its column is posted on that side, and one that does not is not', () => {
    const [debited, credited] = good.map((row) => [...row]);
    debited![6] = '1,240.50 DR';
    credited![7] = '1,240.50 CR';
    expect(report(debited!, credited!).journals[0]?.journal.lines).toMatchObject([
      { debit: 124_050n, credit: 0n },
      { debit: 0n, credit: 124_050n },
    ]);
    credited![7] = '1,240.50 DR';
    const { journals, faults } = report(debited!, credited!);
    expect(journals).toEqual([]);
    expect(faults).toMatchObject([{ row: 3, column: 'H', code: 'wrong-side' }]);
  });

  test('every field of a row may be in error, and is told at its own cell', () => {
    const errors = headings.map(() => '#N/A');
    const { journals, faults } = report(good[0]!, errors, good[1]!);
    expect(journals).toHaveLength(1);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual(
      ['B', 'A', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => [3, column, 'cell-in-error']),
    );
  });

  test('a text too long is told where it stands: reference, purpose or narrative', () => {
    const long = 'x'.repeat(1_001);
    const withPurpose = (purpose: string, reference = 'N') =>
      readJournals(
        sheet(
          [...headings, 'Purpose'],
          ...good.map((row) => [row[0]!, reference, ...row.slice(2), purpose]),
        ),
        facts,
      ).faults.map(({ row, column, code }) => `${column}${row} ${code}`);
    expect(withPurpose(long)).toEqual(['J2 text-too-long']);
    expect(withPurpose('Books', long)).toEqual(['B2 text-too-long']);
  });

  test('whatever is in a cell, a fault repeats a little of it', () => {
    for (const heading of headings) {
      const { faults } = report(...withCell(heading, '9'.repeat(32_000)));
      for (const fault of faults) expect(JSON.stringify(fault).length).toBeLessThan(600);
    }
    const wide = readJournals(
      sheet(
        headings.map((h) => h + 'y'.repeat(32_000)),
        [],
      ),
      facts,
    );
    expect(JSON.stringify(wide).length).toBeLessThan(2_000);
  });

  test('a journal with two dates says where the second stands', () => {
    expect(told(good[0]!, ['25/11/2025', ...good[1]!.slice(1)])).toEqual([
      'A3 Date: The journal is dated 2025-11-24 in its first row, and 2025-11-25 here. Give it one date, or another reference.',
    ]);
  });

  test('a row of totals without a reference is no journal', () => {
    const { journals, faults } = report(...good, [
      '',
      '',
      '',
      '',
      '',
      '',
      '1,240.50',
      '1,240.50',
      'Total',
    ]);
    expect(journals).toHaveLength(1);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'B', 'reference-missing'],
      [4, 'C', 'account-missing'],
      [4, 'D', 'school-missing'],
      [4, 'E', 'fund-missing'],
    ]);
  });

  test('a journal between schools is told of the account between them (F1)', () => {
    const found = told(
      good[0]!,
      good[1]!.map((cell) => cell.replace('Oakfield Primary', 'Riverside Academy')),
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(
      /^2 : Journal NOV-1, rows 2 to 3: Oakfield Primary is out by £1,240\.50 in GAG/,
    );
  });
});

describe('codes are kept as they are typed', () => {
  const centres = new Map([
    ['0042', { code: '0042', name: 'Music', openFrom: '2020-09-01', openTo: null }],
    ...facts.costCentres,
  ]);
  const costCentreOf = (cell: string) =>
    readJournals(sheet(headings, ...withCell('Cost centre', cell)), {
      ...facts,
      costCentres: centres,
    });

  test('leading zeros stay', () => {
    expect(costCentreOf('0042').journals[0]?.journal.lines[0]?.costCentre).toBe('0042');
  });

  test('a code that lost its zeros is refused, with the one it was', () => {
    expect(costCentreOf('42').faults).toMatchObject([
      {
        row: 2,
        column: 'F',
        code: 'zeros-lost',
        detail: 'There is no cost centre 42, but there is 0042.',
        mend: 'Write 0042, with the column formatted as text.',
      },
    ]);
  });

  test.each(['410010', '410010 Books', '410010: Books', 'books and learning materials'])(
    'an account may be %p',
    (cell) => {
      expect(report(...withCell('Account', cell)).journals[0]?.journal.lines[0]?.account).toBe(
        '410010',
      );
    },
  );

  test.each(['Oakfield Primary', ' oakfield  PRIMARY ', '999001', oakfield])(
    'a school may be %p',
    (cell) => {
      expect(report(...withCell('School', cell)).journals[0]?.journal.lines[0]?.schoolId).toBe(
        oakfield,
      );
    },
  );

  test('two schools of one name need the URN', () => {
    const twin = { ...facts.schools.get(riverside)!, name: 'Oakfield Primary' };
    const schools = new Map([...facts.schools, [riverside, twin]]);
    expect(readJournals(sheet(headings, ...good), { ...facts, schools }).faults[0]).toMatchObject({
      code: 'school-unclear',
      mend: 'Write its URN: 999001 or 999002.',
    });
  });
});

describe('the sheet', () => {
  test('may have titles above its headings, other headings, and columns of its own', () => {
    const { journals, ignoredHeadings } = readJournals(
      sheet(
        ['Journals of November'],
        [
          'Nominal code',
          'Ref',
          'Academy',
          'Fund',
          'Posting date',
          'Amount',
          'Checked by',
          'Type',
          'Purpose',
        ],
        ['410010', 'N', '999001', 'gag', '24/11/2025', '5.00', 'JS', 'Correction', 'Wrong month'],
        ['630010', 'N', '999001', 'GAG', '24/11/2025', '−5.00', 'JS', '', ''],
      ),
      facts,
    );
    expect(ignoredHeadings).toEqual(['Checked by']);
    expect(journals[0]).toMatchObject({
      rows: [3, 4],
      journal: {
        kind: 'correction',
        narrative: 'Wrong month',
        lines: [debit(accountOf.books, 500n), credit(accountOf.bank, 500n)],
      },
    });
  });

  test('with an amount column, faults of amounts point to it', () => {
    const amounts = ['Date', 'Reference', 'Account', 'School', 'Fund', 'Amount', 'Purpose'];
    const row = ['24/11/2025', 'N', '410010', '999001', 'GAG', '', 'Books'];
    const { faults } = readJournals(sheet(amounts, row, row), facts);
    expect(faults.map(({ column, row: line, code }) => `${column}${line} ${code}`)).toEqual([
      'F2 no-amount',
      'F3 no-amount',
    ]);
  });

  test('a kind that nobody posts by hand is refused', () => {
    const rows = good.map((row, index) => [...row, index === 0 ? 'Pay' : '']);
    const { faults } = readJournals(sheet([...headings, 'Kind'], ...rows), facts);
    expect(faults).toMatchObject([{ row: 2, column: 'J', code: 'unknown-kind' }]);
  });

  test.each([
    [[], 'no-headings'],
    [[['24/11/2025', 'NOV-1', '410010', '5.00']], 'no-headings'],
    [[headings.filter((heading) => heading !== 'Fund')], 'column-missing'],
    [[headings.filter((heading) => heading !== 'Credit')], 'column-missing'],
    [[[...headings, 'Amount']], 'two-amounts'],
    [[[...headings, 'Cr']], 'column-repeated'],
  ])('that cannot be read says what it lacks: %j', (rows, code) => {
    expect(readJournals(sheet(...rows), facts)).toMatchObject({
      journals: [],
      faults: [{ code }],
    });
  });

  test('with headings alone brings nothing and no fault', () => {
    expect(report()).toEqual({ journals: [], faults: [], ignoredHeadings: [] });
  });
});

test('however many journals are mixed, and however some are wrong, the sound ones all stand', () => {
  const entry = fc.record({
    pence: fc.bigInt({ min: 1n, max: 10_000_000n }),
    slip: fc.constantFrom('none', 'none', 'unbalanced', 'account', 'date'),
    order: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const rows = entries.flatMap(({ pence, slip, order }, index) => {
        const amount = `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`;
        const account = slip === 'account' ? '499990' : '410010';
        const date = slip === 'date' ? '24/10/2025' : '24/11/2025';
        const other = slip === 'unbalanced' ? '999,999.99' : amount;
        return [
          { order, cells: [date, `R${index}`, account, '999001', 'GAG', '', amount, '', 'Books'] },
          {
            order: order * 7,
            cells: [date, `R${index}`, '630010', '999001', 'GAG', '', '', other, 'Books'],
          },
        ];
      });
      const mixed = rows.sort((a, b) => a.order - b.order).map(({ cells }) => cells);
      const { journals, faults } = report(...mixed);
      const sound = entries.flatMap(({ slip }, index) => (slip === 'none' ? `R${index}` : []));
      expect(journals.map(({ journal }) => journal.reference).sort()).toEqual(sound.sort());
      expect(new Set(faults.map(({ reference }) => reference)).size).toBe(
        entries.length - sound.length,
      );
    }),
  );
});
