import { addDays } from '@bursar/shared-types/dates';
import fc from 'fast-check';
import { termFaults } from './terms.ts';

const day = fc.nat({ max: 364 }).map((days) => addDays('2025-09-01', days));

test('any days of the year, cut into stretches in their order, are term dates', () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 24 }), (days) => {
      const sorted = days.toSorted().slice(0, days.length - (days.length % 2));
      const terms = sorted.flatMap((from, i) => (i % 2 ? [] : [{ from, to: sorted[i + 1]! }]));
      expect(termFaults('2025/26', terms, [])).toEqual([]);
    }),
  );
});

test('terms that share a day are refused', () => {
  fc.assert(
    fc.property(
      fc.tuple(day, day, day).map((days) => days.toSorted()),
      ([a, b, c]) => {
        const terms = [
          { from: a!, to: b! },
          { from: b!, to: c! },
        ];
        expect(termFaults('2025/26', terms, []).map(({ pointer }) => pointer)).toEqual([
          '/terms/1/from',
        ]);
      },
    ),
  );
});

test('a training day is a weekday of a term, named once', () => {
  const terms = [{ from: '2025-09-01', to: '2025-10-24' }];
  const faults = (days: string[]) => termFaults('2025/26', terms, days).map(({ detail }) => detail);
  expect(faults(['2025-09-01', '2025-10-24'])).toEqual([]);
  expect(faults(['2025-09-06'])).toEqual(['2025-09-06 is at a weekend.']);
  expect(faults(['2025-10-27'])).toEqual(['2025-10-27 is in none of the terms.']);
  expect(faults(['2025-09-01', '2025-09-01'])).toEqual(['2025-09-01 is named twice.']);
});
