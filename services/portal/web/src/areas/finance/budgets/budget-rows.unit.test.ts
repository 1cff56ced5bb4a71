import fc from 'fast-check';
import { budgetColumns, lineOf, monthsOf, rowFault, spread, yearOf } from './budget-rows.ts';

test('a year’s budget that is spread evenly adds up to the penny, no month a penny apart (F5)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (year) => {
      const months = spread(year);
      expect(months).toHaveLength(12);
      expect(months.reduce((sum, each) => sum + each, 0)).toBe(year);
      expect(Math.max(...months) - Math.min(...months)).toBeLessThanOrEqual(1);
      expect(yearOf(lineOf({ account: '410010', fund: 'GAG', year }))).toBe(year);
    }),
  );
});

test('the months of a year begin in September', () => {
  const months = monthsOf('2026/27');
  expect(months).toHaveLength(12);
  expect([months[0], months[3], months[4], months[11]]).toEqual([
    '2026-09',
    '2026-12',
    '2027-01',
    '2027-08',
  ]);
  expect(budgetColumns('2026/27', [], [])[3]!.also).toContain('September');
});

test('a row is a line with months or with a year, and nothing below nil', () => {
  expect(rowFault({ account: '410010', fund: 'GAG', m0: 5 })).toBeNull();
  expect(lineOf({ account: '410010', fund: 'GAG', m1: 5 }).months).toEqual([
    0,
    5,
    ...Array(10).fill(0),
  ]);
  expect(rowFault({ year: 12, m0: 5 })).toMatch(/not both/);
  expect(rowFault({})).toMatch(/months, or the year/);
  expect(rowFault({ m3: -1 })).toMatch(/nil or more/);
});
