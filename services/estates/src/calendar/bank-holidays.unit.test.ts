import { existsSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { bankHolidayOn, bankHolidays, bankHolidaysKnown } from './bank-holidays.ts';

const shared = new URL(
  '../../../../../shared/data/reference/bank_holidays_england_wales.csv',
  import.meta.url,
);
const dates = bankHolidays.map((holiday) => holiday.date);

test('the bank holidays are those of the published list (E3)', () => {
  if (!existsSync(shared)) {
    console.warn(`skipped: comparison with the published bank holidays (${shared.pathname})`);
    return;
  }
  const rows = readFileSync(shared, 'utf8').trim().split(/\r?\n/).slice(1);
  expect(bankHolidays.map(({ date, substitute }) => [date, substitute])).toEqual(
    rows.map((row) => row.split(',')).map(([date, , notes]) => [date, notes === 'substitute day']),
  );
});

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The usual holidays of a year: moved to the next free weekday where they fall on a weekend. */
function usualHolidays(year: number): string[] {
  const day = (month: number, date: number) => new Temporal.PlainDate(year, month, date);
  const lastMonday = (month: number) =>
    day(month, 31).subtract({ days: day(month, 31).dayOfWeek - 1 });
  const found: string[] = [];
  const add = (date: Temporal.PlainDate) => {
    let free = date;
    while (free.dayOfWeek > 5 || found.includes(free.toString())) free = free.add({ days: 1 });
    found.push(free.toString());
  };
  add(day(1, 1));
  add(easter(year).subtract({ days: 2 }));
  add(easter(year).add({ days: 1 }));
  add(day(5, 1).add({ days: (8 - day(5, 1).dayOfWeek) % 7 }));
  add(lastMonday(5));
  add(lastMonday(8));
  // Boxing Day keeps the Monday when Christmas Day is a Sunday.
  const christmas = [day(12, 25), day(12, 26)];
  for (const date of christmas.toSorted((one, other) => weekend(one) - weekend(other))) add(date);
  return found.toSorted();
}
const weekend = (date: Temporal.PlainDate) => (date.dayOfWeek > 5 ? 1 : 0);

test('the list agrees with the calendar, but for what was proclaimed (E3)', () => {
  const usual = Array.from({ length: 10 }, (_, n) => usualHolidays(2019 + n)).flat();
  const added = dates.filter((date) => !usual.includes(date));
  const moved = usual.filter((date) => !dates.includes(date));
  // VE day, the Platinum Jubilee (two days), the State Funeral, the coronation.
  expect(added).toEqual(['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']);
  expect(moved).toEqual(['2020-05-04', '2022-05-30']);
});

test('a bank holiday is found by its date, and any other day is none (E3)', () => {
  expect(bankHolidayOn('2026-12-28')).toEqual({
    date: '2026-12-28',
    name: 'Boxing Day',
    substitute: true,
  });
  expect(bankHolidayOn('2026-12-29')).toBeUndefined();
});

test('the list covers whole years, and says which (E3)', () => {
  expect(dates).toEqual([...new Set(dates)].toSorted());
  expect(dates.at(0)).toBe('2019-01-01');
  expect(dates.at(-1)).toBe('2028-12-26');
  expect(bankHolidaysKnown).toEqual({ from: '2019-01-01', to: '2028-12-31' });
});
