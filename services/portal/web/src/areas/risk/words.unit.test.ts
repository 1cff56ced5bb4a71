import {
  appetiteOn,
  appetiteWords,
  directionOf,
  distanceWords,
  monthsBefore,
  scoreWords,
  standingOf,
} from './words.ts';

const line = { appetite: 10, tolerance: 12 };
const version = (n: number, effectiveFrom: string) => ({
  ...line,
  category: 'finance',
  version: n,
  effectiveFrom,
});

test('points on a line of the board are within it (R4)', () => {
  expect([10, 11, 12, 13].map((points) => standingOf(points, line))).toEqual([
    'Within appetite',
    'Above appetite',
    'Above appetite',
    'Above tolerance',
  ]);
});

test('what the board accepts is said in words (R4)', () => {
  expect(appetiteWords(line)).toBe(
    'Up to 10 is within appetite; 11 to 12 is above appetite; more than 12 is above tolerance.',
  );
  expect(appetiteWords({ appetite: 9, tolerance: 10 })).toContain('; 10 is above appetite; ');
  expect(appetiteWords({ appetite: 9, tolerance: 9 })).toBe(
    'Up to 9 is within appetite; more than 9 is above tolerance.',
  );
});

test('the appetite of a day is the latest version that had begun by then (R4)', () => {
  const versions = [version(2, '2026-09-01'), version(1, '2026-02-12')];
  expect(appetiteOn(versions, 'finance', '2026-08-31')?.version).toBe(1);
  expect(appetiteOn(versions, 'finance', '2026-09-01')?.version).toBe(2);
  expect(appetiteOn(versions, 'finance', '2026-02-11')).toBeUndefined();
  expect(appetiteOn(versions, 'people', '2026-09-01')).toBeUndefined();
});

test('a score says its parts, its product and how far it is from appetite (R1)', () => {
  expect(scoreWords({ likelihood: 3, impact: 5 })).toBe('3\u00a0×\u00a05\u00a0=\u00a015');
  expect([5, 0, -3, null].map(distanceWords)).toEqual([
    '5 above',
    'At the appetite',
    '3 within',
    'No appetite set',
  ]);
});

test('a direction compares with three months before; a risk that was not there is new (R3)', () => {
  expect(directionOf(10, 15)).toBe('Rising');
  expect(directionOf(15, 10)).toBe('Falling');
  expect(directionOf(10, 10)).toBe('Steady');
  expect(directionOf(undefined, 10)).toBe('New');
  expect(directionOf(10, undefined)).toBeNull();
  expect(monthsBefore('2026-11-22', 3)).toBe('2026-08-22');
  expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
  expect(monthsBefore('2026-02-15', 3)).toBe('2025-11-15');
});
