import { budgetKey } from './order.ts';
import type { Draw } from './order.ts';
import type { OrderState } from './states.ts';

/**
 * An order's money on one budget line, in pence, as sums over its life: what the present revision
 * orders, what was reserved, what came back, and what became actual through invoices. Open is
 * reserved − released − actual; it is never negative, and nil once the order has ended.
 */
export interface Holding extends Omit<Draw, 'amount'> {
  readonly ordered: bigint;
  readonly reserved: bigint;
  readonly released: bigint;
  readonly actual: bigint;
}

/** An order's money by budget line. */
export type OrderMoney = readonly Holding[];

/** The money after a change, and what moved by it; draws of nil are left out. */
export interface Moved {
  readonly money: OrderMoney;
  readonly reserved: readonly Draw[];
  readonly released: readonly Draw[];
}

/** What a line still holds: committed, neither invoiced nor given back. */
export function openOf({ reserved, released, actual }: Holding): bigint {
  return reserved - released - actual;
}

/** What all lines together still hold. */
export function openTotal(money: OrderMoney): bigint {
  return money.reduce((total, holding) => total + openOf(holding), 0n);
}

/**
 * The states in which money is held. Checking budget is none of them: until finance has answered
 * nothing is reserved.
 */
const holdingStates: ReadonlySet<OrderState> = new Set([
  'Waiting for approval',
  'Approved',
  'Sent',
]);

/** Finance has reserved these draws for an order now in this state. */
export function afterReserving(
  money: OrderMoney,
  draws: readonly Draw[],
  state: OrderState,
): Moved {
  const asked = merge(
    money.map((holding) => ({ ...holding, ordered: 0n })),
    draws,
    (holding, amount) => ({
      ...holding,
      ordered: holding.ordered + amount,
      reserved: holding.reserved + amount,
    }),
  );
  return settle(money, asked, state);
}

/**
 * An invoice was posted against the order (a credit note has negative amounts): that much became
 * actual. What an invoice takes above its order is reserved with it; what a credit note gives back
 * is held again as far as the order still expects it.
 */
export function afterInvoicing(
  money: OrderMoney,
  draws: readonly Draw[],
  state: OrderState,
): Moved {
  const invoiced = merge(money, draws, (holding, amount) => ({
    ...holding,
    actual: holding.actual + amount,
  }));
  return settle(money, invoiced, state);
}

/** The order has come to a state: where that state holds no money, all that is open comes back. */
export function afterMove(money: OrderMoney, state: OrderState): Moved {
  return settle(money, money, state);
}

/** Whether a credit note asks for more back than was ever invoiced on a line. */
export function creditsTooMuch(money: OrderMoney, draws: readonly Draw[]): boolean {
  const actual = new Map(money.map((holding) => [budgetKey(holding), holding.actual]));
  return draws.some((draw) => (actual.get(budgetKey(draw)) ?? 0n) + draw.amount < 0n);
}

/**
 * Brings every line to what it must hold: in a state that holds money, what is ordered and not yet
 * invoiced, never less than nil; in any other state, nothing.
 */
function settle(before: OrderMoney, changed: OrderMoney, state: OrderState): Moved {
  const money = changed.map((holding): Holding => {
    const due = holdingStates.has(state) ? atLeastNil(holding.ordered - holding.actual) : 0n;
    const change = due - openOf(holding);
    return change > 0n
      ? { ...holding, reserved: holding.reserved + change }
      : { ...holding, released: holding.released - change };
  });
  const was = new Map(before.map((holding) => [budgetKey(holding), holding]));
  const grown = (by: 'reserved' | 'released') =>
    money.flatMap((holding): Draw[] => {
      const { schoolId, fund, account } = holding;
      const amount = holding[by] - (was.get(budgetKey(holding))?.[by] ?? 0n);
      return amount > 0n ? [{ schoolId, fund, account, amount }] : [];
    });
  return { money, reserved: grown('reserved'), released: grown('released') };
}

function merge(
  money: OrderMoney,
  draws: readonly Draw[],
  apply: (holding: Holding, amount: bigint) => Holding,
): OrderMoney {
  const byLine = new Map(money.map((holding) => [budgetKey(holding), holding]));
  for (const { amount, ...line } of draws) {
    const none = { ...line, ordered: 0n, reserved: 0n, released: 0n, actual: 0n };
    byLine.set(budgetKey(line), apply(byLine.get(budgetKey(line)) ?? none, amount));
  }
  return [...byLine.values()];
}

const atLeastNil = (amount: bigint): bigint => (amount < 0n ? 0n : amount);
