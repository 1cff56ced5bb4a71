import fc from 'fast-check';
import { readDate } from './read-date.ts';

const TODAY = '2026-11-22';
const day = fc
  .integer({ min: Date.UTC(1947, 0, 1), max: Date.UTC(2045, 11, 31) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));
const named = (date: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(new Date(date));

const WAYS = [
  (date: string) => date,
  (date: string) => `${date} 00:00:00`,
  (date: string) => date.split('-').toReversed().join('/'),
  (date: string) => date.split('-').toReversed().map(Number).join('.'),
  (date: string) => named(date, { day: '2-digit', month: '2-digit', year: '2-digit' }),
  (date: string) => named(date, { day: 'numeric', month: 'short', year: 'numeric' }),
  (date: string) => named(date, { dateStyle: 'full' }),
  (date: string) =>
    named(date, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).toUpperCase(),
];

test('a date written in any usual English way is that day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...WAYS), (date, way) => {
      expect([way(date), readDate(way(date), TODAY)]).toEqual([way(date), { date }]);
    }),
  );
});

test('without a year it is the nearest such day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -182, max: 182 }), (today, away) => {
      const date = new Date(Date.parse(today) + away * 86_400_000).toISOString().slice(0, 10);
      const text = named(date, { day: 'numeric', month: 'short' });
      expect(readDate(text, today)).toEqual({ date });
    }),
  );
});

test.each([
  ['24/11', '2026-11-24'],
  ['24 nov', '2026-11-24'],
  ['24nov', '2026-11-24'],
  ['24th November', '2026-11-24'],
  ['Nov 24', '2026-11-24'],
  ['3/4/2026', '2026-04-03'],
  ['5 jan', '2027-01-05'],
  ['1 sept 26', '2026-09-01'],
  ['+7', '2026-11-29'],
  ['\u22122', '2026-11-20'],
  ['today', '2026-11-22'],
  ['Tomorrow', '2026-11-23'],
  ['Tue 24 Nov', '2026-11-24'],
  ['tues 24/11', '2026-11-24'],
])('%s is %s', (text, date) => {
  expect(readDate(text, TODAY)).toEqual({ date });
});

test('a day that does not exist, or another weekday, is said to be so', () => {
  expect(readDate('31/6/26', TODAY)).toEqual({ fault: 'There is no 31 June 26.' });
  expect(readDate('11/24/2026', TODAY)).toEqual({ fault: 'There is no month 24.' });
  expect(readDate('29 Feb', TODAY)).toEqual({ fault: 'There is no 29 February.' });
  expect(readDate('Mon 24 Nov 2026', TODAY)).toEqual({
    fault: '24 November 2026 is a Tuesday.',
  });
});

test.each(['', 'soon', '24', '24/', '2026', '1/1/1', 'blursday 24 nov', 'ma 24', '+99999'])(
  'what is not a date is refused with an example: "%s"',
  (text) => {
    expect(readDate(text, TODAY)).toEqual({ fault: 'Enter the date, like 24/11/26 or 24 Nov.' });
  },
);

test('whatever is typed gives either a date a service takes or a sentence', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789/-. +novfebta')) }),
      (text) => {
        const read = readDate(text, TODAY);
        if ('date' in read) expect(read.date).toMatch(/^(19|2\d)\d\d-\d\d-\d\d$/);
        else expect(read.fault).toMatch(/\.$/);
      },
    ),
  );
});
