import { frequencyUnits } from '@bursar/shared-types/codes/estates';
import fc from 'fast-check';
import { after, dueDates, dueSoonDays, inWords, toDuration } from './frequency.ts';

const monthly = { every: 1, unit: 'month' } as const;

const anyFrequency = fc.record({
  every: fc.integer({ min: 1, max: 14 }),
  unit: fc.constantFrom(...frequencyUnits),
});
const anyDate = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a check falls due on the same day of the month, or on the last day of a shorter one (E4)', () => {
  expect(after('2026-08-14', { every: 6, unit: 'month' })).toBe('2027-02-14');
  expect(after('2026-08-31', { every: 6, unit: 'month' })).toBe('2027-02-28');
  expect(after('2027-01-31', monthly)).toBe('2027-02-28');
  expect(after('2028-01-31', monthly)).toBe('2028-02-29');
  expect(after('2027-02-28', monthly)).toBe('2027-03-28');
  expect(after('2028-02-29', { every: 1, unit: 'year' })).toBe('2029-02-28');
  expect(after('2026-12-28', { every: 1, unit: 'week' })).toBe('2027-01-04');
  expect(after('2026-12-31', { every: 1, unit: 'day' })).toBe('2027-01-01');
});

test('a monthly check planned for the ends of months stays there for years (E4)', () => {
  expect(dueDates('2026-12-31', monthly, '2027-05-31')).toEqual([
    '2026-12-31',
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
    '2027-05-31',
  ]);
  expect(dueDates('2026-12-31', monthly, '2036-12-31').at(-1)).toBe('2036-12-31');
});

test('a plan that ends before its first due date is empty (E4)', () => {
  expect(dueDates('2026-12-31', monthly, '2026-12-30')).toEqual([]);
});

test('due dates only go forward and none is left out (E4)', () => {
  fc.assert(
    fc.property(anyDate, anyFrequency, fc.integer({ min: 0, max: 20 }), (first, frequency, n) => {
      const until = after(first, frequency, n);
      const dates = dueDates(first, frequency, until);
      expect(dates).toHaveLength(n + 1);
      expect(dates).toEqual([...new Set(dates)].toSorted());
    }),
  );
});

test('how early a check is announced follows how often it is done (E4)', () => {
  expect(dueSoonDays({ every: 1, unit: 'week' })).toBe(2);
  expect(dueSoonDays({ every: 2, unit: 'week' })).toBe(2);
  expect(dueSoonDays(monthly)).toBe(7);
  expect(dueSoonDays({ every: 10, unit: 'week' })).toBe(28);
  expect(dueSoonDays({ every: 5, unit: 'year' })).toBe(28);
});

test('a frequency reads as a person says it (E4)', () => {
  expect(inWords({ every: 1, unit: 'week' })).toBe('every week');
  expect(inWords({ every: 14, unit: 'month' })).toBe('every 14 months');
});

test('a frequency travels as an ISO 8601 duration (E4)', () => {
  expect(toDuration({ every: 1, unit: 'week' })).toBe('P1W');
  expect(toDuration({ every: 14, unit: 'month' })).toBe('P14M');
  expect(toDuration({ every: 5, unit: 'year' })).toBe('P5Y');
});
