import type { OrderLine } from '../types.ts';
import { thousandths, written } from './quantities.ts';

/** A line, as far as it is told what came of it. */
export type Delivered = Pick<OrderLine, 'line' | 'description' | 'quantity' | 'received'>;

/** The lines of which less was received than was ordered. */
export const shortLines = <L extends Pick<Delivered, 'quantity' | 'received'>>(
  lines: readonly L[],
): readonly L[] =>
  lines.filter(({ quantity, received }) => thousandths(received) < thousandths(quantity));

/** "10 ordered, none received yet", of one line. */
export function receivedWords({
  quantity,
  received,
}: Pick<Delivered, 'quantity' | 'received'>): string {
  const so = thousandths(received) === 0 ? 'none received yet' : `${received} received so far`;
  return `${quantity} ordered, ${so}`;
}

/** "2 received, only 1 ordered", where the total is more than was ordered; else null. */
export function overWords(quantity: string, total: number): string | null {
  return total > thousandths(quantity)
    ? `${written(total)} received, only ${quantity} ordered`
    : null;
}

/** Which lines are over and which are missing, each in a sentence; none where all is as ordered. */
export function deliveryFaults(lines: readonly Delivered[]): readonly string[] {
  return lines.flatMap((each) => {
    const name = `Line ${each.line} (${each.description})`;
    const over = overWords(each.quantity, thousandths(each.received));
    if (over) return [`${name}: ${over}`];
    const missing = thousandths(each.quantity) - thousandths(each.received);
    if (missing <= 0) return [];
    return [
      thousandths(each.received) === 0
        ? `${name}: nothing received of ${each.quantity} ordered`
        : `${name}: ${written(missing)} of ${each.quantity} still to come`,
    ];
  });
}
