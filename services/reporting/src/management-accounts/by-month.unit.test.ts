import { monthsOf } from '@bursar/shared-types';
import fc from 'fast-check';
import { joinMonths, lineByMonth, sumMonths, withSums } from './by-month.ts';
import { measuresOf } from './measures.ts';
import type { LineFacts } from './measures.ts';

const months = monthsOf('2025/26');
const every = (pence: bigint) => new Map(months.map((month) => [month, pence]));
const cleaning: LineFacts = {
  kind: 'expenditure',
  profile: every(100_00n),
  posted: new Map([
    ['2025-09', 120_00n],
    ['2025-10', 30_00n],
  ]),
  committed: 0n,
};

test('a month gone by is what was posted, one ahead its profile, the running one both (F4)', () => {
  const series = withSums(lineByMonth(cleaning, '2025-10'));
  expect(series.slice(0, 3)).toEqual([
    {
      budget: 100_00n,
      actual: 120_00n,
      forecast: 120_00n,
      budgetToDate: 100_00n,
      actualToDate: 120_00n,
      forecastToDate: 120_00n,
    },
    {
      budget: 100_00n,
      actual: 30_00n,
      forecast: 100_00n,
      budgetToDate: 200_00n,
      actualToDate: 150_00n,
      forecastToDate: 220_00n,
    },
    {
      budget: 100_00n,
      actual: null,
      forecast: 100_00n,
      budgetToDate: 300_00n,
      actualToDate: null,
      forecastToDate: 320_00n,
    },
  ]);
});

test('what is reserved beyond all that the profile foresees is expected in the running month (F4, X2)', () => {
  const within = lineByMonth({ ...cleaning, committed: 500_00n }, '2025-10');
  expect(within).toEqual(lineByMonth(cleaning, '2025-10'));
  const beyond = lineByMonth({ ...cleaning, committed: 1_500_00n }, '2025-10');
  expect(beyond[1]!.forecast).toBe(100_00n + 1_500_00n - 1_070_00n);
});

const pence = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
const byMonth = fc
  .array(fc.tuple(fc.constantFrom(...months), pence), { maxLength: 20 })
  .map((entries) => new Map(entries));
const anyFacts = fc.oneof(
  fc.record({
    kind: fc.constant('income' as const),
    profile: byMonth,
    posted: byMonth,
    committed: fc.constant(0n),
  }),
  fc.record({
    kind: fc.constant('expenditure' as const),
    profile: byMonth,
    posted: byMonth,
    committed: fc.bigInt({ min: 0n, max: 10n ** 9n }),
  }),
);

test('the months add up to the line of the accounts, whatever was planned, posted and ordered (F4, X13)', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...months), (facts, seen) => {
      const line = measuresOf(facts, seen);
      const series = withSums(lineByMonth(facts, seen));
      const at = series[months.indexOf(seen)]!;
      expect(series.at(-1)!.budgetToDate).toBe(line.budget);
      expect(series.at(-1)!.forecastToDate).toBe(line.forecast);
      expect([at.budgetToDate, at.actualToDate]).toEqual([line.budgetToDate, line.actualToDate]);
    }),
  );
});

test('months of several lines add up month by month (F5)', () => {
  fc.assert(
    fc.property(fc.array(anyFacts, { maxLength: 4 }), fc.constantFrom(...months), (lines, seen) => {
      const each = lines.map((facts) => lineByMonth(facts, seen));
      const sum = sumMonths(each, seen);
      sum.forEach((month, at) => {
        expect(month.forecast).toBe(each.reduce((all, one) => all + one[at]!.forecast, 0n));
      });
      const nothing = joinMonths(sum, sum, (x, y) => x - y);
      expect(nothing.every(({ budget, actual }) => budget === 0n && !actual)).toBe(true);
    }),
  );
});
