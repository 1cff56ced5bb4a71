import { cancelFaults, closeFaults, howClosed } from './ending.ts';
import type { LineAtEnd } from './ending.ts';

const line = (received: bigint, invoiced: bigint, number = 1): LineAtEnd => ({
  line: number,
  ordered: 3_000n,
  received,
  invoiced,
});
const codes = (faults: readonly { readonly code: string }[]) => faults.map((fault) => fault.code);
const short = { reason: 'The supplier has no more of it.', noInvoiceExpected: false };

describe('the end of an order (F7)', () => {
  test('it is cancelled, for a reason, while nothing has come and nothing was invoiced', () => {
    expect(codes(cancelFaults([line(0n, 0n)], 'Not needed.'))).toEqual([]);
    expect(codes(cancelFaults([line(0n, 0n)], ' '))).toEqual(['no-reason']);
    expect(codes(cancelFaults([line(0n, 0n), line(1n, 0n, 2)], 'x'))).toEqual([
      'already-under-way',
    ]);
    expect(codes(cancelFaults([line(0n, 1n)], 'x'))).toEqual(['already-under-way']);
  });

  test('it is complete where all came and all was invoiced, and short otherwise', () => {
    expect(howClosed([line(3_000n, 3_000n)])).toBe('complete');
    expect(howClosed([line(4_000n, 4_000n)])).toBe('complete');
    expect(howClosed([line(3_000n, 2_999n)])).toBe('short');
    expect(howClosed([line(3_000n, 3_000n), line(0n, 0n, 2)])).toBe('short');
  });

  test('closing short needs a reason, closing a complete order does not', () => {
    expect(codes(closeFaults([line(1_000n, 1_000n)], short))).toEqual([]);
    expect(codes(closeFaults([line(1_000n, 1_000n)], { ...short, reason: null }))).toEqual([
      'no-reason',
    ]);
    expect(codes(closeFaults([line(3_000n, 3_000n)], { ...short, reason: null }))).toEqual([]);
  });

  test('money for goods that came and wait for their invoice is not given away unasked', () => {
    const waiting = [line(2_000n, 1_000n), line(3_000n, 3_000n, 2), line(1n, 0n, 3)];
    expect(closeFaults(waiting, short)).toMatchObject([
      {
        code: 'received-not-invoiced',
        detail: 'Line 1, 3 has been received and not yet invoiced.',
      },
    ]);
    expect(codes(closeFaults(waiting, { ...short, noInvoiceExpected: true }))).toEqual([]);
  });
});
