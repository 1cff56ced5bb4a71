import fc from 'fast-check';
import { forecast, variance } from './forecast.ts';
import { patterns, profileAfter, profileTo, spread, yearOfProfile } from './profile.ts';

const monthly = spread(1_200n, 'even');

test('a year’s amount is spread over its months to the penny', () => {
  expect(monthly).toEqual(Array.from({ length: 12 }, () => 100n));
  expect(spread(100_01n, 'in-september')[0]).toBe(100_01n);
  expect(spread(500n, 'term-time').at(-1)).toBe(0n);
  const pattern = fc.constantFrom(...(Object.keys(patterns) as (keyof typeof patterns)[]));
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), pattern, (amount, name) => {
      expect(spread(amount, name)).toHaveLength(12);
      expect(yearOfProfile(spread(amount, name))).toBe(amount);
    }),
  );
});

test('a profile runs from September: what is past and what is left make the year', () => {
  expect([profileTo(monthly, '2025-09'), profileAfter(monthly, '2025-09')]).toEqual([100n, 1_100n]);
  expect([profileTo(monthly, '2026-01'), profileAfter(monthly, '2026-01')]).toEqual([500n, 700n]);
  expect([profileTo(monthly, '2026-08'), profileAfter(monthly, '2026-08')]).toEqual([1_200n, 0n]);
});

test('the forecast is actual and the greater of commitment and remaining profile (F11)', () => {
  const line = (actual: bigint, reserved: bigint) =>
    forecast({ actual, reserved }, monthly, '2026-01');
  expect(line(450n, 0n)).toBe(1_150n);
  expect(line(450n, 699n)).toBe(1_150n);
  expect(line(450n, 900n)).toBe(1_350n);
});

test('at the end of the year the forecast is what was spent and what is still owed (F11)', () => {
  expect(forecast({ actual: 1_180n, reserved: 40n }, monthly, '2026-08')).toBe(1_220n);
});

test('a variance above nil is favourable: more income, less cost (F4)', () => {
  expect(variance('income', 1_000n, 1_100n)).toBe(100n);
  expect(variance('expenditure', 1_000n, 1_100n)).toBe(-100n);
});
