import fc from 'fast-check';
import {
  BusinessDate,
  FinancialYear,
  Month,
  addDays,
  addMonths,
  addWorkingDays,
  businessDateAt,
  daysBetween,
  isWorkingDay,
  monthOf,
  monthsOf,
  periodNumber,
  yearEnd,
  yearOf,
  yearStart,
} from './dates.ts';

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test.each(['2025-02-30', '2025-02-29', '2025-13-01', '2025-1-1', '01/02/2025', '', ' 2025-01-01'])(
  '%p is not a date',
  (text) => {
    expect(BusinessDate.safeParse(text).success).toBe(false);
  },
);

test('29 February is a date in a leap year; a month and a year are what they say', () => {
  expect(BusinessDate.safeParse('2028-02-29').success).toBe(true);
  expect(Month.safeParse('2025-09').success).toBe(true);
  expect(Month.safeParse('2025-13').success).toBe(false);
  expect(FinancialYear.safeParse('2025/26').success).toBe(true);
  expect(FinancialYear.safeParse('2099/00').success).toBe(true);
  expect(FinancialYear.safeParse('2025/27').success).toBe(false);
  expect(FinancialYear.safeParse('2025').success).toBe(false);
});

test('the year runs from 1 September to 31 August', () => {
  expect(yearOf('2025-08-31')).toBe('2024/25');
  expect(yearOf('2025-09-01')).toBe('2025/26');
  expect(yearOf('2099-12')).toBe('2099/00');
  expect([yearStart('2025/26'), yearEnd('2025/26')]).toEqual(['2025-09-01', '2026-08-31']);
  expect(periodNumber('2025-09-30')).toBe(1);
  expect(periodNumber('2026-08')).toBe(12);
});

test('every date lies in the month and period of its own year', () => {
  fc.assert(
    fc.property(date, (day) => {
      const year = yearOf(day);
      expect(FinancialYear.safeParse(year).success).toBe(true);
      expect(monthsOf(year)[periodNumber(day) - 1]).toBe(monthOf(day));
      expect(yearStart(year) <= day && day <= yearEnd(year)).toBe(true);
    }),
  );
});

test('days are counted in the calendar, and counted back', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
});

test('the business date is London’s, in summer time too', () => {
  expect(businessDateAt('2025-07-01T23:30:00.000Z')).toBe('2025-07-02');
  expect(businessDateAt('2025-12-01T23:30:00.000Z')).toBe('2025-12-01');
});

test('working days leave out weekends and the bank holidays given', () => {
  const easter = new Set(['2026-04-03', '2026-04-06']);
  expect(addWorkingDays('2026-04-02', 1, easter)).toBe('2026-04-07');
  expect(addWorkingDays('2026-04-02', 0, easter)).toBe('2026-04-02');
  expect(isWorkingDay('2026-04-06', easter)).toBe(false);
  expect(isWorkingDay('2026-04-06', new Set())).toBe(true);
  expect(isWorkingDay('2026-04-04', new Set())).toBe(false);
});
