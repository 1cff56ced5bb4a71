import fc from 'fast-check';
import { daysIn, monthFrom } from './months.ts';
import { changesBetween, sumsByCause } from './variance.ts';
import type { HolderCost } from './variance.ts';

const holder = (over: Partial<HolderCost> & { postId: string; personId: string }): HolderCost => ({
  title: 'Teacher',
  schoolId: 's',
  familyName: 'Nair',
  givenName: 'Priya',
  from: '2026-11-01',
  until: '2026-11-30',
  gross: 300_000,
  total: 400_000,
  ...over,
});
const before = (own: HolderCost): HolderCost => ({
  ...own,
  from: '2026-10-01',
  until: '2026-10-31',
});
const causesOf = (now: HolderCost[], was: HolderCost[]) =>
  changesBetween({ month: '2026-11', posts: now }, { month: '2026-10', posts: was }).map(
    ({ cause, pence }) => [cause, pence],
  );

const same = holder({ postId: 'a', personId: '1' });

test('a full month after a full month of another length is no change', () => {
  expect(causesOf([same], [before(same)])).toEqual([]);
});

test('each change has the cause that its reader would name', () => {
  expect(causesOf([same], [])).toEqual([['filled', 400_000]]);
  expect(causesOf([], [before(same)])).toEqual([['vacated', -400_000]]);
  expect(causesOf([{ ...same, gross: 310_000, total: 412_000 }], [before(same)])).toEqual([
    ['pay', 12_000],
  ]);
  expect(causesOf([{ ...same, total: 401_000 }], [before(same)])).toEqual([['rates', 1_000]]);
  expect(
    causesOf([{ ...same, from: '2026-11-16', gross: 150_000, total: 200_000 }], [before(same)]),
  ).toEqual([['days', -200_000]]);
  expect(
    causesOf([holder({ postId: 'a', personId: '2', total: 390_000 })], [before(same)]),
  ).toEqual([
    ['hands', 390_000],
    ['hands', -400_000],
  ]);
});

const costs = fc.array(
  fc.record({
    postId: fc.constantFrom('a', 'b', 'c', 'd'),
    personId: fc.constantFrom('1', '2'),
    gross: fc.integer({ min: 1, max: 500_000 }),
    total: fc.integer({ min: 1, max: 900_000 }),
  }),
  { maxLength: 12 },
);

test('the causes add up to the difference of the two months to the penny', () => {
  fc.assert(
    fc.property(costs, costs, (now, was) => {
      const posts = now.map(holder);
      const former = was.map((each) => before(holder(each)));
      const changes = changesBetween(
        { month: '2026-11', posts },
        { month: '2026-10', posts: former },
      );
      const all = (of: readonly { total: number }[]) => of.reduce((s, { total }) => s + total, 0);
      const explained = sumsByCause(changes).reduce((s, { pence }) => s + pence, 0);
      expect(explained).toBe(all(posts) - all(former));
    }),
  );
});

test('months are counted over the ends of years', () => {
  expect([monthFrom('2026-01', -1), monthFrom('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
  expect([daysIn('2028-02'), daysIn('2026-02'), daysIn('2026-12')]).toEqual([29, 28, 31]);
});
