import fc from 'fast-check';
import { pauseBefore, staleAfter } from './live-news.ts';

const at = (finance: number, risk: number, late: Record<string, string> = {}) => ({
  sources: { finance, risk },
  late,
});

test('of the first word of the stream nothing is old; of the next what moved, and reporting', () => {
  expect(staleAfter(null, at(1, 1))).toEqual([]);
  expect(staleAfter(at(1, 1), at(1, 1))).toEqual([]);
  expect(staleAfter(at(1, 1), at(2, 1))).toEqual(['finance', 'reporting']);
});

test('a source that falls silent, or is back, makes the figures be read again', () => {
  const silent = at(1, 1, { risk: '2026-11-22T08:00:00.000Z' });
  expect(staleAfter(at(1, 1), silent)).toEqual(['reporting']);
  expect(staleAfter(silent, silent)).toEqual([]);
  expect(staleAfter(silent, at(1, 1))).toEqual(['reporting']);
});

test('a broken stream is tried again ever more slowly, at least each minute, and never at once', () => {
  const failures = fc.integer({ min: 0, max: 2_000 });
  const random = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(failures, random, (n, chance) => {
      const pause = pauseBefore(n, chance);
      expect(pause).toBeGreaterThanOrEqual(500);
      expect(pause).toBeLessThanOrEqual(60_000);
      expect(pauseBefore(n + 1, chance)).toBeGreaterThanOrEqual(pause);
    }),
  );
  expect(pauseBefore(3, 0)).toBe(8_000);
  expect(pauseBefore(3, 1)).toBe(4_000);
});
