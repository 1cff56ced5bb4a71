import type { Order } from '../types.ts';
import { changesOf } from './changes.ts';

const line = {
  description: 'Chairs',
  quantity: '6',
  unitPrice: 4_000,
  account: '410020',
  fund: 'GAG',
};
const order = (more: object = {}) =>
  ({
    state: 'Waiting for approval',
    gross: 28_800,
    purpose: 'Year 3',
    needBy: '2026-12-01',
    supplier: { name: 'Brindle', state: 'Approved' },
    documents: [],
    waitsFor: { tier: 1, tiers: 1 },
    lines: [line],
    ...more,
  }) as unknown as Order;

test('an order that is the same has no changes', () => {
  expect(changesOf(order(), order({ version: 9 }))).toEqual([]);
});

test('what is another is said as it was and as it is', () => {
  const dearer = { ...line, unitPrice: 5_000 };
  expect(changesOf(order(), order({ gross: 36_000, lines: [dearer, line] }))).toEqual([
    { what: 'Total with VAT', before: '£288.00', after: '£360.00' },
    {
      what: 'Line 1',
      before: '6 × Chairs at £40.00, 410020 · GAG',
      after: '6 × Chairs at £50.00, 410020 · GAG',
    },
    { what: 'Line 2', before: 'not there', after: '6 × Chairs at £40.00, 410020 · GAG' },
  ]);
});

test('an order that was withdrawn meanwhile says so', () => {
  expect(changesOf(order(), order({ state: 'Withdrawn', waitsFor: null }))[0]).toEqual({
    what: 'State',
    before: 'Waiting for approval',
    after: 'Withdrawn',
  });
});
