import { mendsOf } from './mends.ts';
import { exceptionChoices, mayBePassed } from './words.ts';

const of = (...faults: string[]) => faults.map((fault) => ({ fault }));

test('prices, quantities and budgets may be let pass; an order that is not there may not (F3)', () => {
  expect(mayBePassed(of('price-over', 'over-budget'))).toBe(true);
  expect(mayBePassed(of('price-over', 'no-order'))).toBe(false);
  expect(mayBePassed([])).toBe(false);
});

test('every exception says what settles it, each way once', () => {
  for (const { value } of exceptionChoices) expect(mendsOf(of(value))).toHaveLength(1);
  expect(mendsOf(of('not-received', 'quantity-over'))).toHaveLength(1);
});
