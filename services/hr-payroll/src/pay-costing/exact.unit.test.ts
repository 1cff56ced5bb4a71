import fc from 'fast-check';
import { plus, roundHalfUp, wholeParts } from './exact.ts';
import type { Fraction } from './exact.ts';

const fraction = fc.record({ over: fc.bigInt(0n, 10n ** 12n), under: fc.bigInt(1n, 10n ** 6n) });

describe('parts of a penny (H25)', () => {
  test('half a penny goes up, less goes down', () => {
    const round = (over: bigint, under: bigint) => roundHalfUp({ over, under });
    expect([round(1n, 2n), round(49n, 100n), round(3n, 2n), round(0n, 7n)]).toEqual([
      1n,
      0n,
      2n,
      0n,
    ]);
  });

  test('the rounded amount is within half a penny of the exact one', () => {
    fc.assert(
      fc.property(fraction, (exact) => {
        const off = 2n * (roundHalfUp(exact) * exact.under - exact.over);
        expect(-exact.under < off && off <= exact.under).toBe(true);
      }),
    );
  });

  test('whole parts add up to the rounded whole, each within a penny of its exact part', () => {
    const sumOf = (parts: readonly Fraction[]) => parts.reduce(plus, { over: 0n, under: 1n });
    fc.assert(
      fc.property(fc.array(fraction, { maxLength: 8 }), (parts) => {
        const whole = wholeParts(parts);
        expect(whole.reduce((sum, part) => sum + part, 0n)).toBe(roundHalfUp(sumOf(parts)));
        whole.forEach((part, i) => {
          const { over, under } = parts[i]!;
          const off = part * under - over;
          expect(-under <= off && off <= under).toBe(true);
        });
      }),
    );
  });
});
