import type { Order } from '../types.ts';
import { costsOf, heldOn } from './costs.ts';

const key = { schoolId: 'a', fund: 'GAG', account: '410010' };
const line = { ...key, net: 10_000, irrecoverableVat: 0 };

test('lines on one budget line are one cost, with the VAT that stays', () => {
  const lines = [
    line,
    { ...line, irrecoverableVat: 2_000 },
    { ...line, fund: 'PE' },
    { ...line, account: '' },
  ];
  expect(costsOf({ lines } as unknown as Order)).toEqual([
    { ...key, amount: 22_000 },
    { ...key, fund: 'PE', amount: 10_000 },
  ]);
});

test('what was given back is no longer held', () => {
  const order = { money: [{ ...key, reserved: 500, released: 120 }] };
  expect(heldOn(order, key)).toBe(380);
  expect(heldOn(order, { ...key, fund: 'PE' })).toBe(0);
});
