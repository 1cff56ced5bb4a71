import { budgetKey } from './order.ts';
import type { Draw } from './order.ts';

/**
 * What finance has said about an order's money on one budget line, in pence, as sums over its life:
 * what it reserved, and what it took off that again, given back or become actual. What is left is
 * held. It is never negative, and nil once the order has ended and finance has heard of it.
 */
export interface Holding extends Omit<Draw, 'amount'> {
  readonly reserved: bigint;
  readonly released: bigint;
}

/** What a line still holds. */
export function heldOn({ reserved, released }: Pick<Holding, 'reserved' | 'released'>): bigint {
  return reserved - released;
}

/** What all lines together still hold. */
export function heldTotal(money: readonly Holding[]): bigint {
  return money.reduce((total, holding) => total + heldOn(holding), 0n);
}

/** By how much finance's word changes each budget line: one row a line, to be added to it. */
export function changeOf(
  said: 'reserved' | 'released',
  draws: readonly Draw[],
): readonly Holding[] {
  const sums = new Map<string, Holding>();
  for (const { amount, ...line } of draws) {
    const before = sums.get(budgetKey(line)) ?? { ...line, reserved: 0n, released: 0n };
    sums.set(budgetKey(line), { ...before, [said]: before[said] + amount });
  }
  return [...sums.values()];
}
