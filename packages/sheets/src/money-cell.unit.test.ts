import fc from 'fast-check';
import { formatPence, maxPence } from '@bursar/shared-types/money';
import { moneyCell } from './money-cell.ts';

const read = (cell: string): bigint | string | null => {
  const found = moneyCell(cell);
  if (found.kind === 'value') return found.value;
  return found.kind === 'empty' ? null : `${found.fault.detail} ${found.fault.mend}`;
};

test.each([
  ['1240.50', 124_050n],
  ['£1,240.5', 124_050n],
  ['£ 1,240.50', 124_050n],
  ['GBP 12', 1_200n],
  [' 1 240.50 ', 124_050n],
  ['1\u00a0240\u00a0500', 124_050_000n],
  ['12.', 1_200n],
  ['.5', 50n],
  ['0.00', 0n],
  ['007', 700n],
])('%p is read as money', (cell, pence) => {
  expect(read(cell)).toBe(pence);
});

test.each([
  '-1,240.50',
  '\u22121,240.50',
  '\u20131,240.50',
  '-£1,240.50',
  '£-1,240.50',
  '£\u2212 1,240.50',
  '1,240.50-',
  '(1,240.50)',
  '(£1,240.50)',
  '£(1,240.50)',
  '1,240.50 CR',
  '1,240.50cr',
])('%p is £1,240.50 below nil', (cell) => {
  expect(read(cell)).toBe(-124_050n);
});

test('DR is above nil', () => {
  expect(read('1,240.50 DR')).toBe(124_050n);
});

describe('DR and CR in a column of their own', () => {
  const among = (side: 'debit' | 'credit', cell: string) => {
    const found = moneyCell(cell, side);
    if (found.kind === 'value') return found.value;
    return found.kind === 'empty' ? null : `${found.fault.detail} ${found.fault.mend}`;
  };

  test('that say the same as the column change nothing', () => {
    expect(among('debit', '25.00 DR')).toBe(2_500n);
    expect(among('credit', '10.00 CR')).toBe(1_000n);
    expect([among('credit', '0.00 DR'), among('debit', '0.00 CR')]).toEqual([0n, 0n]);
  });

  test('that say the other side are refused, with the column where the amount belongs', () => {
    expect(among('credit', '25.00 DR')).toBe(
      '“25.00 DR” is marked as a debit and stands among the credits. Write 25.00 in the column of debits, or take the mark off.',
    );
    expect(among('debit', '1,010.00 CR')).toBe(
      '“1,010.00 CR” is marked as a credit and stands among the debits. Write 1,010.00 in the column of credits, or take the mark off.',
    );
  });

  test('and amounts without a mark are of the column’s side, below nil by their sign', () => {
    expect([among('credit', '5'), among('credit', '(5)'), among('debit', '-5')]).toEqual([
      500n,
      -500n,
      -500n,
    ]);
  });
});

test('an amount beyond the most for one is refused, and one of a million digits at once', () => {
  expect(read('999,999,999.99')).toBe(maxPence);
  expect(read('000999999999.99')).toBe(maxPence);
  expect(read('1,000,000,000.00')).toBe(
    '“1,000,000,000.00” is more than £999,999,999.99, the most for one amount. Check it.',
  );
  expect(read('9'.repeat(1_000_000))).toBe(
    `“${'9'.repeat(60)}…” is not an amount of money in pounds. Write it like 1,240.50.`,
  );
});

test.each(['', '   ', '-', '\u2013', '£ -', '\u00a0'])('%p is nothing', (cell) => {
  expect(read(cell)).toBeNull();
});

test.each([
  '1.240,50',
  '1,24',
  '12,34,567',
  '1,2400',
  '$12',
  '€5',
  'twelve',
  '12p',
  '£',
  '--5',
  '(5',
  '1e3',
  '.',
])('%p could mean something else, and is refused', (cell) => {
  expect(read(cell)).toBe(`“${cell}” is not an amount of money in pounds. Write it like 1,240.50.`);
});

test('a part of a penny is refused with what it may be rounded to', () => {
  expect(read('1,240.505')).toBe(
    '“1,240.505” has parts of a penny. Round it, for example to 1,240.50.',
  );
});

test('what a spreadsheet adds up in floating point is the penny it stands for', () => {
  expect(read('0.30000000000000004')).toBe(30n);
  expect(read('12.3499999999999996')).toBe(1_235n);
  expect(read('2.9999999999999996')).toBe(300n);
});

test('whatever the amount, what the platform writes it reads', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -maxPence, max: maxPence }), (pence) => {
      expect(read(formatPence(pence))).toBe(pence);
    }),
  );
});

test('whatever is in the cell, the answer is a value, nothing or a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      expect(['value', 'empty', 'wrong']).toContain(moneyCell(cell).kind);
    }),
  );
});
