import fc from 'fast-check';
import { basisPointsOf, percent } from './percent.ts';

test('a percentage is read as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      expect(basisPointsOf(percent(points))).toBe(points);
    }),
  );
  expect(basisPointsOf(' 2.5 ')).toBe(250);
});

test.each(['', '-1', '100.01', '2,5', 'two', '1.234'])('"%s" is no percentage', (typed) => {
  expect(basisPointsOf(typed)).toBeNull();
});
