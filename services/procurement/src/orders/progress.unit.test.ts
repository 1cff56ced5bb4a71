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
      'Part',
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

  test('it is judged line by line: Part while any line is short, Over only where none is and one has more (P3)', () => {
    const quantity = fc.bigInt(0n, 4n);
    const line = fc.record({ ordered: fc.bigInt(1n, 3n), done: quantity });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const short = lines.filter(({ ordered, done }) => done < ordered);
        const over = lines.filter(({ ordered, done }) => done > ordered);
        const { status, complete } = progressOf(lines);
        expect(complete).toBe(short.length === 0);
        expect(status === 'Over').toBe(short.length === 0 && over.length > 0);
        expect(status === 'Full').toBe(short.length === 0 && over.length === 0);
        expect(status === 'None').toBe(lines.every(({ done }) => done === 0n));
        expect(status === 'Part').toBe(short.length > 0 && lines.some(({ done }) => done > 0n));
      }),
    );
  });

  test('more of one line makes no other line complete (P3)', () => {
    const line = fc.record({ ordered: fc.bigInt(1n, 9n), done: fc.bigInt(0n, 9n) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.bigInt(1n, 99n), (lines, more) => {
        const [first, ...others] = lines as [(typeof lines)[0], ...typeof lines];
        const missing = { ordered: 2n, done: 0n };
        const raised = [{ ...first, done: first.ordered + more }, ...others, missing];
        expect(progressOf(raised)).toEqual({ status: 'Part', complete: false });
      }),
    );
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
