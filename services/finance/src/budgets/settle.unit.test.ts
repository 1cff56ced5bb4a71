import { accountOf, oakfield } from '../test/example-trust.ts';
import { lineKey, lineOf, moved } from './budget.ts';
import type { BudgetLine, BudgetLineKey, BudgetLines, Draw } from './budget.ts';
import { settle } from './settle.ts';
import type { Bill, BilledLine } from './settle.ts';

const books: BudgetLineKey = { schoolId: oakfield, fund: 'GAG', account: accountOf.books };
const power: BudgetLineKey = { schoolId: oakfield, fund: 'GAG', account: accountOf.electricity };

const draw = (amount: bigint, key = books): Draw => ({ ...key, amount });
const billed = (cost: bigint, ordered: bigint | null, key = books): BilledLine => ({
  cost: draw(cost, key),
  ordered: ordered === null ? null : draw(ordered, key),
});
const bill = (lines: BilledLine[], more: Partial<Bill> = {}): Bill => ({
  lines,
  final: false,
  overBudget: 'refuse',
  ...more,
});
const year = (...lines: BudgetLine[]): BudgetLines =>
  new Map(lines.map((each) => [lineKey(each), each]));
const line = (budget: bigint, actual: bigint, reserved: bigint): BudgetLine => ({
  ...books,
  budget,
  actual,
  reserved,
});

/** The line, and what the reservation holds, after an invoice; or 'refused'. */
function after(lines: BudgetLines, held: Draw[], what: Bill): [BudgetLine, bigint] | 'refused' {
  const answer = settle(lines, held, what);
  if (answer.kind === 'refused') return 'refused';
  return [lineOf(moved(lines, answer.movements), books), answer.held[0]?.amount ?? 0n];
}

test('an invoice as ordered: the commitment becomes actual, and no more is spent (F3, X2)', () => {
  expect(after(year(line(100n, 0n, 100n)), [draw(100n)], bill([billed(100n, 100n)]))).toEqual([
    line(100n, 100n, 0n),
    0n,
  ]);
});

test('an order that took the whole budget can be invoiced; an invoice beside it cannot (ERPNext 47611)', () => {
  const full = year(line(100n, 0n, 100n));
  expect(after(full, [draw(100n)], bill([billed(100n, 100n)]))).not.toBe('refused');
  expect(settle(full, [], bill([billed(1n, null)]))).toEqual({
    kind: 'refused',
    positions: [{ ...line(100n, 0n, 100n), requested: 1n, available: 0n }],
  });
});

test('an invoice of a part leaves the rest of the order committed', () => {
  expect(after(year(line(500n, 0n, 100n)), [draw(100n)], bill([billed(40n, 40n)]))).toEqual([
    line(500n, 40n, 60n),
    60n,
  ]);
});

describe('an invoice above its order', () => {
  test('reserves the difference, if it is there', () => {
    expect(after(year(line(110n, 0n, 100n)), [draw(100n)], bill([billed(110n, 100n)]))).toEqual([
      line(110n, 110n, 0n),
      0n,
    ]);
  });

  test('is refused with the figures where the budget has no more, and nothing moves', () => {
    expect(settle(year(line(109n, 0n, 100n)), [draw(100n)], bill([billed(110n, 100n)]))).toEqual({
      kind: 'refused',
      positions: [{ ...line(109n, 0n, 100n), requested: 10n, available: 9n }],
    });
  });

  test('is posted where somebody with the right lets it go over', () => {
    const allowed = bill([billed(110n, 100n)], { overBudget: 'allow' });
    expect(after(year(line(100n, 0n, 100n)), [draw(100n)], allowed)).toEqual([
      line(100n, 110n, 0n),
      0n,
    ]);
  });

  test('does not spend what the order holds for what is still to come', () => {
    const lines = year(line(100n, 0n, 100n));
    expect(after(lines, [draw(100n)], bill([billed(60n, 50n)]))).toBe('refused');
  });
});

describe('an invoice below its order', () => {
  test('takes its own cost while more may come', () => {
    expect(after(year(line(100n, 0n, 100n)), [draw(100n)], bill([billed(90n, 100n)]))).toEqual([
      line(100n, 90n, 10n),
      10n,
    ]);
  });

  test('gives back the rest when it is the last', () => {
    const last = bill([billed(90n, 100n)], { final: true });
    expect(after(year(line(100n, 0n, 100n)), [draw(100n)], last)).toEqual([
      line(100n, 90n, 0n),
      0n,
    ]);
  });
});

test('a line is charged elsewhere than it was ordered: there it needs money, here it gives it back', () => {
  const lines = year(line(100n, 0n, 100n), { ...line(30n, 0n, 0n), ...power });
  const moves = (cost: bigint): Bill => bill([{ cost: draw(cost, power), ordered: draw(40n) }]);
  expect(settle(lines, [draw(100n)], moves(31n)).kind).toBe('refused');
  expect(settle(lines, [draw(100n)], moves(30n))).toMatchObject({
    kind: 'settled',
    released: [draw(40n)],
    held: [draw(60n)],
    movements: [
      { ...power, actual: 30n, reserved: 0n },
      { ...books, actual: 0n, reserved: -40n },
    ],
  });
});

test('an overspent line still takes the invoice that its order reserved', () => {
  expect(after(year(line(100n, 90n, 50n)), [draw(50n)], bill([billed(50n, 50n)]))).toEqual([
    line(100n, 140n, 0n),
    0n,
  ]);
});
