import { planBudgets, yearOfLine } from './budget.ts';
import { calendarTo } from './calendar.ts';
import { payWords } from './proportions.ts';
import { chance } from './random.ts';
import { headteacher, kindsOfPost } from './staffing.ts';
import { ridgeway } from './trusts.ts';
import { planWorkforce, yearlyCost } from './workforce.ts';

const calendar = calendarTo(new Date('2026-11-22T10:00:00Z'));
// Any pay does: £20,000 and more.
const kinds = [...kindsOfPost, ...[100, 400, 1_000].map(headteacher)];
const rates = new Map(
  kinds.flatMap(({ scale, points }) =>
    points.map((point, i) => [`${scale} ${point}`, 2_000_000 + 300_000 * i] as const),
  ),
);
const [budgets] = planBudgets(ridgeway.schools, ['2025/26'], chance(1)).values();
const plan = (seed: number) => {
  const random = chance(seed);
  return ridgeway.schools.map((school) => ({
    school,
    posts: planWorkforce(school, budgets!.get(school.key)!, calendar, rates, random),
  }));
};

test('a school has as many posts as its budget for pay has room for, and one head (H25)', () => {
  for (const { school, posts } of plan(7)) {
    expect(posts.filter(({ kind }) => kind.title === 'Headteacher')).toHaveLength(1);
    for (const word of payWords) {
      const own = posts.filter(({ kind }) => kind.word === word);
      const cost = own.reduce((sum, post) => sum + yearlyCost(post, rates), 0);
      const lines = budgets!.get(school.key)!.filter(({ line }) => line.word === word);
      const budget = Number(lines.reduce((sum, line) => sum + yearOfLine(line), 0n));
      expect(cost).toBeLessThanOrEqual(budget);
      // What is left pays no further post of the dearest kind.
      expect(budget - cost).toBeLessThan(6_000_000);
    }
  }
});

test('the same seed plans the same people, and whoever follows starts after the other has left', () => {
  expect(plan(3)).toEqual(plan(3));
  const posts = plan(3).flatMap((each) => each.posts);
  const followed = posts.filter(({ next }) => next !== null);
  expect(followed.length).toBeGreaterThan(5);
  for (const { first, next } of followed) {
    expect(next!.month).toBeGreaterThan(first.leavesAfter!);
    expect(next!.startsOn).toBe(`${calendar.months[next!.month]}-01`);
  }
});

test('a point that no scale has is a defect that says so', () => {
  const [{ posts } = { posts: [] }] = plan(1);
  expect(() => yearlyCost(posts[0]!, new Map())).toThrow('teachers-leadership has no point');
});
