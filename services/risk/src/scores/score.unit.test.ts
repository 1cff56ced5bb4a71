import fc from 'fast-check';
import { points, sameScore, scoreFaults } from './score.ts';
import type { Score, Scores } from './score.ts';

const score = (likelihood: number, impact: number): Score => ({ likelihood, impact });
const good: Scores = { inherent: score(4, 5), current: score(2, 5), target: score(1, 5) };
const pointers = (change: Partial<Scores>) =>
  scoreFaults({ ...good, ...change }).map((fault) => fault.pointer);

test('a risk scores likelihood times impact, 1 to 25 (R1)', () => {
  const part = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(part, part, (likelihood, impact) => {
      expect(points(score(likelihood, impact))).toBe(likelihood * impact);
      expect(points(score(likelihood, impact))).toBeLessThanOrEqual(25);
    }),
  );
});

test('two ways to the same points are two scores (R1)', () => {
  expect(sameScore(score(2, 5), score(5, 2))).toBe(false);
  expect(sameScore(score(2, 5), score(2, 5))).toBe(true);
});

test('likelihood and impact are whole numbers from 1 to 5 (R1)', () => {
  expect(pointers({})).toEqual([]);
  expect(pointers({ current: score(0, 6), target: score(1.5, 5) })).toEqual([
    '/current/likelihood',
    '/current/impact',
    '/target/likelihood',
  ]);
  expect(pointers({ inherent: score(Number.NaN, 5) })).toEqual(['/inherent/likelihood']);
});

test('controls do not make a risk worse: no score is above the inherent one (R1)', () => {
  expect(pointers({ current: score(5, 5) })).toEqual(['/current']);
  expect(pointers({ current: score(5, 4), target: score(5, 5) })).toEqual(['/target']);
  expect(pointers({ current: score(5, 4), target: score(4, 5) })).toEqual([]);
});
