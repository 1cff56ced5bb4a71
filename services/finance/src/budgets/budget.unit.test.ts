import fc from 'fast-check';
import { accountOf, oakfield, riverside } from '../test/example-trust.ts';
import { available, costOf, lineKey, lineOf, merged, moved } from './budget.ts';
import type { BudgetLine, BudgetLineKey, BudgetLines, Draw } from './budget.ts';
import { release, reserve } from './reserve.ts';

const books: BudgetLineKey = { schoolId: oakfield, fund: 'GAG', account: accountOf.books };
const power: BudgetLineKey = { schoolId: oakfield, fund: 'GAG', account: accountOf.electricity };

const linesOf = (...lines: BudgetLine[]): BudgetLines =>
  new Map(lines.map((line) => [lineKey(line), line]));
const line = (budget: bigint, actual = 0n, reserved = 0n): BudgetLine => ({
  ...books,
  budget,
  actual,
  reserved,
});
const draw = (amount: bigint, key = books): Draw => ({ ...key, amount });

test('what is left is budget less actual less commitment (X2)', () => {
  expect(available(line(1_000n, 300n, 200n))).toBe(500n);
  expect(available(line(1_000n, 1_100n))).toBe(-100n);
});

test('an order draws its net and the VAT that does not come back (F7)', () => {
  expect(costOf({ net: 10_000n, irrecoverableVat: 2_000n })).toBe(12_000n);
});

describe('reserving', () => {
  test('the last penny can be reserved, and not one more (F7)', () => {
    expect(reserve(linesOf(line(100n)), [draw(100n)]).kind).toBe('reserved');
    expect(reserve(linesOf(line(100n)), [draw(101n)]).kind).toBe('refused');
  });

  test('an order over its budget is refused with the figures, and nothing is reserved (F7, X3)', () => {
    const lines = linesOf(line(1_000n, 300n, 200n), { ...line(50n), ...power });
    expect(reserve(lines, [draw(10n), draw(60n, power)])).toEqual({
      kind: 'refused',
      positions: [
        { ...books, budget: 1_000n, actual: 300n, reserved: 200n, requested: 10n, available: 500n },
        { ...power, budget: 50n, actual: 0n, reserved: 0n, requested: 60n, available: 50n },
      ],
    });
    expect(lines.get(lineKey(books))?.reserved).toBe(200n);
  });

  test('two lines of an order on one budget line are asked for together (X3)', () => {
    expect(reserve(linesOf(line(100n)), [draw(60n), draw(60n)])).toMatchObject({
      kind: 'refused',
      positions: [{ requested: 120n, available: 100n }],
    });
    expect(reserve(linesOf(line(120n)), [draw(60n), draw(60n)])).toMatchObject({
      kind: 'reserved',
      holds: [draw(120n)],
      movements: [{ ...books, actual: 0n, reserved: 120n }],
    });
  });

  test('what nobody budgeted for is nil; another school’s or fund’s budget is of no help', () => {
    const others = linesOf({ ...line(900n), schoolId: riverside }, { ...line(900n), fund: 'UNR' });
    expect(reserve(others, [draw(1n)])).toMatchObject({
      kind: 'refused',
      positions: [{ budget: 0n, available: 0n }],
    });
  });

  test('an order that costs nothing is reserved on a line that is overspent', () => {
    expect(reserve(linesOf(line(100n, 150n)), [draw(0n)]).kind).toBe('reserved');
  });

  test('an amount below nil never reaches a budget', () => {
    expect(() => reserve(linesOf(line(100n)), [draw(-1n)])).toThrow(RangeError);
  });

  test('an order after actuals at half the budget has the other half (ERPNext 36610)', () => {
    const half = linesOf(line(100_000n, 50_000n));
    expect(reserve(half, [draw(50_000n)]).kind).toBe('reserved');
    expect(reserve(half, [draw(50_001n)])).toMatchObject({
      kind: 'refused',
      positions: [{ budget: 100_000n, actual: 50_000n, reserved: 0n, available: 50_000n }],
    });
  });

  test('of 200 requests of 1 against 100, exactly 100 are held and 100 refused (X3)', () => {
    let lines = linesOf(line(100n));
    const answers = Array.from({ length: 200 }, () => {
      const answer = reserve(lines, [draw(1n)]);
      if (answer.kind === 'reserved') lines = moved(lines, answer.movements);
      return answer.kind;
    });
    expect(answers.filter((kind) => kind === 'reserved')).toHaveLength(100);
    expect(answers.filter((kind) => kind === 'refused')).toHaveLength(100);
    expect(lineOf(lines, books)).toEqual(line(100n, 0n, 100n));
  });
});

test('withdrawn, rejected or cancelled, the money comes back to the penny (X2)', () => {
  const before = linesOf(line(1_000n, 10n, 5n), { ...line(80n), ...power });
  const asked = [draw(333n), draw(77n, power), draw(1n)];
  const answer = reserve(before, asked);
  if (answer.kind === 'refused') throw new Error('refused');
  const during = moved(before, answer.movements);
  expect(lineOf(during, books).reserved).toBe(339n);
  expect(moved(during, release(answer.holds))).toEqual(before);
});

test('whatever is asked, all is held or nothing, and no line falls below nil (X3)', () => {
  const amount = fc.bigInt({ min: 0n, max: 60n });
  const asked = fc.array(fc.record({ amount, key: fc.constantFrom(books, power) }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(amount, amount, fc.array(asked, { maxLength: 20 }), (first, second, orders) => {
      let lines = linesOf(line(first), { ...line(second), ...power });
      for (const order of orders) {
        const draws = order.map((part) => draw(part.amount, part.key));
        const total = (key: BudgetLineKey) =>
          merged(draws).find((each) => each.account === key.account)?.amount ?? 0n;
        const fits = [books, power].every(
          (key) => total(key) === 0n || total(key) <= available(lineOf(lines, key)),
        );
        const answer = reserve(lines, draws);
        expect(answer.kind === 'reserved').toBe(fits);
        if (answer.kind === 'reserved') lines = moved(lines, answer.movements);
        for (const each of lines.values()) expect(available(each)).toBeGreaterThanOrEqual(0n);
      }
    }),
  );
});
