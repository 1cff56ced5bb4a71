import fc from 'fast-check';
import { lineProgress, progressOf, sumByLine } from './progress.ts';

const of = (...lines: [number, number][]) =>
  progressOf(lines.map(([ordered, done]) => ({ ordered: BigInt(ordered), done: BigInt(done) })));

describe('delivery and invoicing have a status of their own (F7)', () => {
  test.each<[string, [number, number][], string, boolean]>([
    [
      'nothing came',
      [
        [3, 0],
        [2, 0],
      ],
      'None',
      false,
    ],
    [
      'one of two lines',
      [
        [3, 3],
        [2, 0],
      ],
      'Part',
      false,
    ],
    ['part of a line', [[3, 1]], 'Part', false],
    [
      'all of it',
      [
        [3, 3],
        [2, 2],
      ],
      'Full',
      true,
    ],
    [
      'too much of one, the other missing',
      [
        [3, 4],
        [2, 0],
      ],
      'Over',
      false,
    ],
    [
      'too much of one, all of the other',
      [
        [3, 4],
        [2, 2],
      ],
      'Over',
      true,
    ],
  ])('%s', (_, lines, status, complete) => {
    expect(of(...lines)).toEqual({ status, complete });
  });

  test('receipts and corrections add up by line; what bills no line counts for none', () => {
    const sums = sumByLine([
      { line: 1, quantity: 3_000n },
      { line: 2, quantity: 500n },
      { line: 1, quantity: -1_000n },
      { line: null, quantity: 9n },
    ]);
    expect([...sums]).toEqual([
      [1, 2_000n],
      [2, 500n],
    ]);
    const ordered = [1, 2, 3].map((line) => ({ line, ordered: 2_000n }));
    expect(lineProgress(ordered, sums).map(({ done }) => done)).toEqual([2_000n, 500n, 0n]);
  });

  test('in whatever order the parts come, the status is the same', () => {
    const part = fc.record({
      line: fc.integer({ min: 1, max: 3 }),
      quantity: fc.bigInt(1n, 2_000n),
    });
    const ordered = [1, 2, 3].map((line) => ({ line, ordered: 2_000n }));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const status = (rows: typeof parts) => progressOf(lineProgress(ordered, sumByLine(rows)));
        expect(status(parts.toReversed())).toEqual(status(parts));
      }),
    );
  });
});
