import { spendingFinding } from './finding.ts';
import { monthsToTell, payMissing, tellingOf } from './finished.ts';

const month = (
  name: string,
  actual: number | null,
  period: 'open' | 'locked' | null = 'open',
  payPosted = true,
) => ({ month: name, period, balance: { actual }, payPosted });

const year = [
  month('2026-09', 1, 'locked'),
  month('2026-10', 2),
  month('2026-11', 3, 'open', false),
  month('2026-12', null, null, false),
];

test('findings end with the last month that is over; the running one is told apart (F4, D3)', () => {
  const { last, running } = monthsToTell(year, '2026-11-22');
  expect([last?.month, running?.month]).toEqual(['2026-10', '2026-11']);
  const locked = year.map((each) =>
    each.month === '2026-11' ? { ...each, period: 'locked' as const } : each,
  );
  expect(monthsToTell(locked, '2026-11-30')).toMatchObject({
    last: { month: '2026-11' },
    running: null,
  });
  expect(monthsToTell(year.slice(2), '2026-11-22').last).toBeNull();
  expect(monthsToTell(year, '2026-12-01').running).toBeNull();
});

test('a month that is over without its pay is named; the running one is not', () => {
  expect(payMissing(year, '2026-10')).toBeNull();
  expect(payMissing(year, '2026-11')).toBe(
    'The pay of Nov 2026 does not appear to be posted: staff cost is below half of its profile.',
  );
  expect(payMissing(year, null)).toBeNull();
});

test('spending is told against its profile at the end of the month that is named', () => {
  const at = (actualToDate: number) =>
    spendingFinding({ month: '2026-10', expenditure: { actualToDate, budgetToDate: 100_000 } });
  expect(at(350_000)).toBe('To the end of Oct 2026, spending is £2,500 above its profile');
  expect(at(90_000)).toBe('To the end of Oct 2026, spending is £100 below its profile');
  expect(at(100_010)).toBe('To the end of Oct 2026, spending is as profiled');
  expect(spendingFinding(null)).toBe('No month of the year is over yet');
});

test('a year that is over ended; seen in a month gone by it was forecast (F4)', () => {
  expect(tellingOf('2026-08', '2026-11-22')).toBe('ended');
  expect(tellingOf('2026-10', '2026-11-22')).toBe('was');
  expect(tellingOf('2026-11', '2026-11-22')).toBe('is');
  expect(tellingOf('2026-08', '2026-08-31')).toBe('is');
});
