import { faultsOfReceipt, overAfter } from './typed-receipt.ts';
import type { TypedReceipt } from './typed-receipt.ts';

const TODAY = '2026-11-22';
const lines = [
  { line: 1, quantity: '1', received: '0' },
  { line: 2, quantity: '3', received: '2' },
];
const typed = (quantities: Record<string, string>, more: Partial<TypedReceipt> = {}) => ({
  quantities,
  receivedOn: 'today',
  note: [],
  ...more,
});
const faults = (...of: Parameters<typeof typed>) => faultsOfReceipt(typed(...of), lines, TODAY);

test('more than was ordered is recorded only once somebody says that it is correct (P3)', () => {
  expect(faults({ 1: '2', 2: '1' })).toEqual({
    'confirmed.1':
      'Line 1: 2 received, only 1 ordered. Tick that it is correct, or change the quantity.',
  });
  expect(faults({ 1: '2', 2: '1' }, { confirmed: { 1: '2' } })).toEqual({});
  expect(faults({ 1: '1', 2: '1' })).toEqual({});
});

test('what was confirmed of one quantity is not confirmed of another', () => {
  expect(Object.keys(faults({ 1: '3' }, { confirmed: { 1: '2' } }))).toEqual(['confirmed.1']);
});

test('what came before counts, and a line that is left empty is not asked about', () => {
  expect(overAfter(lines[1]!, typed({ 2: '2' }))).toBe('4 received, only 3 ordered');
  const over = { line: 1, quantity: '1', received: '2' };
  expect(overAfter(over, typed({ 1: '' }))).toBeNull();
});

test('something must be received, not in the future, in a quantity that can be read', () => {
  expect(Object.keys(faults({ 1: '', 2: '' }))).toEqual(['quantities.1']);
  expect(Object.keys(faults({ 1: '1' }, { receivedOn: '+1' }))).toEqual(['receivedOn']);
  expect(Object.keys(faults({ 1: 'one' }))).toEqual(['quantities.1']);
});
