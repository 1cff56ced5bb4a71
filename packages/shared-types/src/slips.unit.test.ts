import fc from 'fast-check';
import { slipsBetween } from './slips.ts';

test('slips of the finger are counted: a letter added, dropped, changed, or swapped', () => {
  expect(slipsBetween('oakfeild', 'oakfield')).toBe(1);
  expect(slipsBetween('oakfild', 'oakfield')).toBe(1);
  expect(slipsBetween('oakfieldd', 'oakfield')).toBe(1);
  expect(slipsBetween('oakfield', 'elmfield')).toBe(3);
});

test('no text slips from itself, and either way round the slips are as many', () => {
  const text = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(slipsBetween(a, a)).toBe(0);
      expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
      expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
