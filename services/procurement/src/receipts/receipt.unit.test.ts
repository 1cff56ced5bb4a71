import fc from 'fast-check';
import { priceLine } from '../orders/order.ts';
import type { PricedLine } from '../orders/order.ts';
import { recoversAll } from '../vat/vat-recovery.ts';
import { netReceived, overDeliveries, receivedByLine } from './receipt.ts';
import type { Receipt } from './receipt.ts';

function line(number: number, quantity: string, unitPrice: bigint): PricedLine {
  const of = {
    description: 'x',
    quantity,
    unitPrice,
    account: '615000',
    costCentre: null,
    fund: 'GAG',
    schoolId: 'oakfield',
    vatCode: 'S',
  };
  return priceLine(of, number, '2025-11-24', recoversAll)!;
}
const receipt = (
  id: string,
  lines: [number, bigint][],
  corrects: string | null = null,
): Receipt => ({
  id,
  schoolId: 'oakfield',
  receivedOn: '2025-11-24',
  receivedBy: 'olga',
  corrects,
  lines: lines.map(([number, quantity]) => ({ line: number, quantity })),
});

describe('goods come in parts (P3, F3)', () => {
  test('what came of a line is the sum of its receipts, corrections taken off', () => {
    const receipts = [
      receipt('a', [
        [1, 10_000n],
        [2, 500n],
      ]),
      receipt('b', [[1, 5_000n]]),
      receipt('c', [[1, -10_000n]], 'a'),
    ];
    expect([...receivedByLine(receipts)]).toEqual([
      [1, 5_000n],
      [2, 500n],
    ]);
  });

  test('more than was ordered is flagged with how much, by line, until it is corrected', () => {
    const lines = [line(1, '10', 100n), line(2, '2.5', 100n)];
    const receipts = [
      receipt('a', [
        [1, 10_000n],
        [2, 3_000n],
      ]),
    ];
    expect(overDeliveries(lines, receipts)).toEqual([
      { line: 2, ordered: 2_500n, received: 3_000n, over: 500n },
    ]);
    expect(overDeliveries(lines, [...receipts, receipt('b', [[2, -500n]], 'a')])).toEqual([]);
  });

  test('however a line comes in parts, its values add up to its net', () => {
    const parts = fc.array(fc.bigInt(1n, 9_999n), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.bigInt(0n, 99_999n), (quantities, unitPrice) => {
        const all = quantities.reduce((sum, part) => sum + part, 0n);
        const of = line(1, `${all / 1000n}.${String(all % 1000n).padStart(3, '0')}`, unitPrice);
        let before = 0n;
        let value = 0n;
        for (const part of quantities) {
          value += netReceived(of, before, part);
          before += part;
        }
        expect(value).toBe(of.net);
      }),
    );
  });

  test('a correction takes off the value that its receipt put on', () => {
    const of = line(1, '3', 333n);
    expect(netReceived(of, 1_500n, -1_500n)).toBe(-netReceived(of, 0n, 1_500n));
  });
});
