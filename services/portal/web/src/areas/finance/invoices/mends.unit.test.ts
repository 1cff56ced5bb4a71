import { canMatchAgain, isReceiptMissing, isToReject, mendsOf } from './mends.ts';

const of = (...faults: string[]) => faults.map((fault) => ({ fault }));

test('nothing is offered that cannot settle an exception: a missing receipt is not matched by hand (F3)', () => {
  expect(isReceiptMissing(of('not-received'))).toBe(true);
  expect(canMatchAgain(of('not-received'), true)).toBe(false);
  expect(canMatchAgain(of('order-not-approved'), true)).toBe(false);
  expect(canMatchAgain(of('over-budget'), false)).toBe(true);
  expect(canMatchAgain(of('over-budget', 'no-order'), true)).toBe(false);
  expect(canMatchAgain(of('price-over'), false)).toBe(false);
  expect(canMatchAgain(of('price-over'), true)).toBe(true);
});

test('what names an order with which it can never agree is rejected', () => {
  expect(isToReject(of('price-over', 'other-supplier'))).toBe(true);
  expect(isToReject(of('price-over'))).toBe(false);
});

test('each mend is said once', () => {
  expect(mendsOf(of('price-over', 'over-invoiced'))).toEqual([
    'Ask the supplier for a corrected invoice.',
  ]);
});
