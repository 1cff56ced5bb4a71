import { daysWords, everyWords, wordOf, workingTime } from './words.ts';

test('working time is said in minutes, hours and working days of a site team (E3)', () => {
  expect([0, 55, 60, 190, 510, 1019, 1020, 5100].map(workingTime)).toEqual([
    '0 min',
    '55 min',
    '1 h',
    '3 h 10 min',
    '8 h 30 min',
    '16 h 59 min',
    '2 working days',
    '10 working days',
  ]);
});

test('the days to a check’s date are said in words (E4)', () => {
  expect(daysWords('2026-11-10', '2026-11-22')).toBe('12 days over');
  expect(daysWords('2026-11-21', '2026-11-22')).toBe('1 day over');
  expect(daysWords('2026-11-22', '2026-11-22')).toBe('due today');
  expect(daysWords('2026-11-25', '2026-11-22')).toBe('in 3 days');
  // The clocks go back on 25 October.
  expect(daysWords('2026-10-24', '2026-10-26')).toBe('2 days over');
});

test('a code that this release does not know is still said in words (E3)', () => {
  expect(wordOf('fire-safety')).toBe('Fire safety');
  expect(wordOf('solar-panels')).toBe('Solar panels');
  expect(everyWords({ every: 1, unit: 'week' })).toBe('every week');
  expect(everyWords({ every: 6, unit: 'month' })).toBe('every 6 months');
});
