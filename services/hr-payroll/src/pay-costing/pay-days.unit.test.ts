import fc from 'fast-check';
import { addDays } from '@bursar/shared-types/dates';
import { countDays, cutAt, daysOfMonth, sharedDays } from './pay-days.ts';

describe('the days that are paid (H25)', () => {
  test.each([
    ['2025-11', '2025-11-30', 30],
    ['2026-02', '2026-02-28', 28],
    ['2028-02', '2028-02-29', 29],
    ['2025-12', '2025-12-31', 31],
  ])('%s runs to %s: %s days', (month, until, days) => {
    expect(daysOfMonth(month)).toEqual({ from: `${month}-01`, until });
    expect(countDays(daysOfMonth(month))).toBe(days);
  });

  test('the month in which the clocks change has all of its days', () => {
    expect(countDays({ from: '2026-03-28', until: '2026-03-30' })).toBe(3);
  });

  test('spans share the days from the latest start to the earliest end, or none', () => {
    const month = daysOfMonth('2025-11');
    const open = { from: '2025-09-01', until: null };
    expect(sharedDays(month, open)).toEqual(month);
    expect(sharedDays(month, { from: '2025-11-30', until: null })).toEqual({
      from: '2025-11-30',
      until: '2025-11-30',
    });
    expect(sharedDays(month, open, { from: '2025-10-01', until: '2025-10-31' })).toBeNull();
  });

  test('days cut anywhere follow each other without gap or overlap, none of them empty', () => {
    const day = fc.integer({ min: -5, max: 40 }).map((n) => addDays('2025-11-01', n));
    const month = daysOfMonth('2025-11');
    fc.assert(
      fc.property(fc.array(day), (cuts) => {
        const runs = cutAt(month, cuts);
        expect(runs[0]?.from).toBe(month.from);
        expect(runs.at(-1)?.until).toBe(month.until);
        runs.forEach((run, i) => {
          expect(countDays(run)).toBeGreaterThanOrEqual(1);
          if (i > 0) expect(run.from).toBe(addDays(runs[i - 1]!.until, 1));
        });
        const inside = cuts.filter((cut) => month.from <= cut && cut <= month.until);
        for (const cut of inside) expect(runs.map((run) => run.from)).toContain(cut);
      }),
    );
  });
});
