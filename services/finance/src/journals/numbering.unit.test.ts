import { numbered, numbersGiven } from './numbering.ts';

const on = (...dates: string[]) => dates.map((date) => ({ date }));
const last = [{ series: 'journal:2025/26', value: '41' }];

test('journals of several years get the next numbers of their own year, without gaps', () => {
  const found = numbered(on('2026-08-31', '2026-09-01', '2026-08-01', '2026-09-30'), last);
  expect(found.map(({ number }) => number)).toEqual([42, 1, 43, 2]);
});

test('the numbers given are kept once for each year', () => {
  const given = numbered(on('2026-08-31', '2026-09-01', '2026-08-01'), last);
  expect(numbersGiven(given, 'trust')).toHaveLength(2);
  expect(numbersGiven([], 'trust')).toEqual([]);
});
