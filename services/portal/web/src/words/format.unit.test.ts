import fc from 'fast-check';
import {
  academicYear,
  businessDate,
  date,
  longDate,
  money,
  pounds,
  roughly,
  span,
  time,
} from './format.ts';
import { readMoney } from './read-money.ts';

test.each([
  [124050, '£1,240.50'],
  [-124050, '−£1,240.50'],
  [0, '£0.00'],
  [null, 'Not known'],
])('%s pence reads %s', (pence, words) => {
  expect(money(pence)).toBe(words);
});

test('whole pounds are rounded from the pence, and nothing is minus nought', () => {
  expect([pounds(124050), pounds(-124149), pounds(-49), pounds(50)]).toEqual([
    '£1,241',
    '−£1,241',
    '£0',
    '£1',
  ]);
});

test('what is shown can be typed again, to the penny', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (pence) => {
      expect(readMoney(money(pence))).toEqual({ pence });
    }),
  );
});

test('amounts on an axis are short', () => {
  expect([roughly(124_050_000), roughly(4_800_000), roughly(-900)]).toEqual([
    '£1.2m',
    '£48k',
    '−£9',
  ]);
});

test('dates and times are London’s, whatever the machine’s', () => {
  expect(longDate('2026-11-24')).toBe('Tue 24 Nov 2026');
  expect(date('2026-09-01')).toBe('1 Sep 2026');
  expect(time('2026-07-01T12:30:00.000Z')).toBe('13:30');
  expect(businessDate(new Date('2026-07-01T23:30:00.000Z'))).toBe('2026-07-02');
});

test('a year begins on 1 September', () => {
  expect([academicYear('2026-08-31'), academicYear('2026-09-01')]).toEqual(['2025/26', '2026/27']);
});

test('how long ago something was is said in the unit that fits', () => {
  expect([span(20), span(2520), span(7200), span(172_800)]).toEqual([
    '1 min',
    '42 min',
    '2 h',
    '2 days',
  ]);
});
