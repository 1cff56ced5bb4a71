import { billsOf } from './bill-budget.ts';
import type { Invoice } from './types.ts';

const key = { schoolId: 'oak', fund: 'GAG', account: '511010' };
const line = { ...key, line: 1, orderLine: 1, quantity: '2', net: 21_000, irrecoverableVat: 4_200 };
const year = '2026/27';
const order = {
  year,
  lines: [{ line: 1, quantity: '4', net: 40_000, received: '4', invoiced: '0' }],
};
const invoice = { lines: [line], order } as unknown as Pick<Invoice, 'lines' | 'order'>;
const ordered = [{ ...key, line: 1, quantity: '4', net: 40_000, irrecoverableVat: 8_000 }];

test('an invoice takes its cost with the VAT that stays, and its order gives back its part (X3)', () => {
  expect(billsOf(invoice, ordered, year)).toEqual([{ ...key, cost: 25_200, released: 24_000 }]);
});

test('without an order nothing is given back', () => {
  const alone = { ...invoice, order: null } as typeof invoice;
  expect(billsOf(alone, [], year)).toEqual([{ ...key, cost: 25_200, released: 0 }]);
});

test('what was reserved in another year helps nothing in this one', () => {
  expect(billsOf(invoice, ordered, '2027/28')).toEqual([{ ...key, cost: 25_200, released: 0 }]);
});

test('what was ordered on another budget line comes back there', () => {
  const [there, here] = [{ ...ordered[0]!, account: '410010' }, line];
  expect(billsOf({ ...invoice, lines: [here] as Invoice['lines'] }, [there], year)).toEqual([
    { ...key, cost: 25_200, released: 0 },
    { ...key, account: '410010', cost: 0, released: 24_000 },
  ]);
});
