import type { PricedLine } from '../orders/index.ts';
import { sumByLine } from '../orders/index.ts';
import { divideHalfUp, parseQuantity } from '../quantity.ts';

/** Goods or services that a school received, or a correction of such a receipt. Never edited. */
export interface Receipt {
  readonly id: string;
  /** The school that received it: the one that the order delivers to. */
  readonly schoolId: string;
  readonly receivedOn: string;
  readonly receivedBy: string;
  /** The receipt that this one takes back, in part or whole; null for a receipt of goods. */
  readonly corrects: string | null;
  readonly lines: readonly ReceiptLine[];
}

/** A quantity of one line of the order, in thousandths; negative in a correction. */
export interface ReceiptLine {
  readonly line: number;
  readonly quantity: bigint;
}

/** More of a line than was ordered, in thousandths: to be kept and paid for, or sent back. */
export interface OverDelivery {
  readonly line: number;
  readonly ordered: bigint;
  readonly received: bigint;
  readonly over: bigint;
}

/** What has been received of each line, corrections taken off; in thousandths. */
export function receivedByLine(receipts: readonly Receipt[]): ReadonlyMap<number, bigint> {
  return sumByLine(receipts.flatMap((receipt) => receipt.lines));
}

/** The lines of which more came than was ordered. A receipt that makes one is kept, and flagged. */
export function overDeliveries(
  lines: readonly PricedLine[],
  receipts: readonly Receipt[],
): readonly OverDelivery[] {
  const received = receivedByLine(receipts);
  return lines.flatMap(({ line, quantity }) => {
    const ordered = parseQuantity(quantity) ?? 0n;
    const done = received.get(line) ?? 0n;
    return done > ordered ? [{ line, ordered, received: done, over: done - ordered }] : [];
  });
}

/**
 * The value of what came now at the order's price, in pence (negative for a correction): the
 * rounded value of all received since less that of all received before. So the parts of a line
 * that has come in full add up to its net, whatever the parts were.
 */
export function netReceived(line: PricedLine, before: bigint, now: bigint): bigint {
  const valueOf = (quantity: bigint) => divideHalfUp(quantity * line.unitPrice, 1000n);
  return valueOf(before + now) - valueOf(before);
}
