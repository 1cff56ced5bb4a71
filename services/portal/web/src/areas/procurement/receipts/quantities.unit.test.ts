import type { Receipt } from '../types.ts';
import { leftOf, outstanding, typedQuantities, unreadable } from './quantities.ts';

test('what is still to come is what was ordered less what came, and never below nil', () => {
  expect(outstanding({ quantity: '10', received: '2.5' })).toBe('7.5');
  expect(outstanding({ quantity: '1.1', received: '0.8' })).toBe('0.3');
  expect(outstanding({ quantity: '2', received: '3' })).toBe('0');
});

test('a line left empty or nil did not come; what cannot be read is named', () => {
  const typed = { 1: '', 2: '4', 3: '0', 4: 'many' };
  expect(typedQuantities(typed)).toEqual([
    { line: 2, quantity: '4' },
    { line: 4, quantity: 'many' },
  ]);
  expect(unreadable(typed)).toEqual([4]);
});

test('of a receipt there stands what was not taken back', () => {
  const receipt = (id: string, corrects: string | null, quantities: readonly string[]) =>
    ({
      id,
      corrects,
      lines: quantities.map((quantity, at) => ({ line: at + 1, quantity, net: 0 })),
    }) as Receipt;
  const first = receipt('a', null, ['5', '2']);
  const all = [first, receipt('b', 'a', ['-1.5', '-2']), receipt('c', null, ['9'])];
  expect([...leftOf(first, all)]).toEqual([[1, 3500]]);
});
