import { chart2025 } from './chart-2025.ts';
import { parentCode, subAccountFaults, subAccountOf } from './sub-account.ts';

const books = chart2025.accounts.find(({ code }) => code === '410010')!;
const own = { code: '410013', name: 'Library books', openFrom: '2025-11-01', note: null };
const codesOf = (...wrong: Parameters<typeof subAccountFaults>) =>
  subAccountFaults(...wrong).map(({ code }) => code);

test('a trust’s own account has all of its parent but code, name and first day (F2)', () => {
  expect(parentCode('410013')).toBe('410010');
  expect(subAccountFaults(own, books)).toEqual([]);
  expect(subAccountOf(own, books)).toEqual({ ...books, ...own, openTo: null });
});

test('a code that ends in 0 is the chart’s, and one without a parent has no place in it (F2)', () => {
  expect(codesOf({ ...own, code: '419990' }, undefined)).toEqual(['code-of-the-chart']);
  expect(codesOf({ ...own, code: '419991' }, undefined)).toEqual(['no-parent-account']);
});

test('a trust’s own account opens only while its parent is open', () => {
  expect(codesOf({ ...own, openFrom: '2025-08-31' }, books)).toEqual(['parent-not-open']);
  expect(codesOf(own, { ...books, openTo: '2025-10-31' })).toEqual(['parent-not-open']);
});
