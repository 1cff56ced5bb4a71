import { accountOf, credit, debit, oakfield, riverside } from '../test/example-trust.ts';
import { visibleLines } from './visible-lines.ts';

const lines = [
  debit(accountOf.books, 700n),
  credit(accountOf.dueTo, 700n),
  debit(accountOf.dueFrom, 700n, { schoolId: riverside }),
  credit(accountOf.bank, 700n, { schoolId: riverside }),
];

test('a school sees its own lines, and those of all others as one sum', () => {
  expect(visibleLines(lines, [oakfield])).toEqual({
    lines: lines.slice(0, 2),
    rest: { lines: 2, debit: 700n, credit: 700n },
  });
  expect(visibleLines(lines, [oakfield, riverside])).toEqual({ lines, rest: null });
});

test('who reads the whole trust’s ledger sees every line', () => {
  expect(visibleLines(lines, 'all')).toEqual({ lines, rest: null });
});
