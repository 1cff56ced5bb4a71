import fc from 'fast-check';
import { latestFirst, nextToLock, nextToOpen, nextToReopen } from './order.ts';

const months = ['2026-07', '2026-08', '2026-09', '2026-10'];
const periods = (locked: number) =>
  months.map((month, at) => ({
    month,
    state: at < locked ? ('locked' as const) : ('open' as const),
  }));
const shuffled = (locked: number) =>
  fc.shuffledSubarray(periods(locked), { minLength: 4, maxLength: 4 });

test('the month to lock is the first open one, the month to reopen the last locked one (F4)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4 }).chain((n) => fc.tuple(fc.constant(n), shuffled(n))),
      ([locked, given]) => {
        expect(nextToLock(given)?.month).toBe(months[locked]);
        expect(nextToReopen(given)?.month).toBe(months[locked - 1]);
      },
    ),
  );
});

test('the latest month stands first', () => {
  fc.assert(
    fc.property(shuffled(1), (given) => {
      expect(latestFirst(given).map(({ month }) => month)).toEqual(months.toReversed());
    }),
  );
});

test('the next month to open follows the last one, over the turn of the year too', () => {
  expect(nextToOpen(periods(0))).toBe('2026-11');
  expect(nextToOpen([{ month: '2026-12', state: 'open' }])).toBe('2027-01');
  expect(nextToOpen([])).toBeNull();
});
