import { budgetKey } from './order.ts';
import type { Draw } from './order.ts';

/**
 * An order's money on one budget line, in pence, as sums over its life: what was reserved, what
 * came back, and what became actual through invoices. Open is reserved − released − actual: what
 * finance still holds for the order. It is never negative, and nil once the order has ended.
 */
export interface Holding extends Omit<Draw, 'amount'> {
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

/** A line of a posted invoice: what it costs and where, and the order's price of what it bills. */
export interface BilledLine {
  readonly cost: Draw;
  /** On the order's own budget line; null where it bills no line of the order. */
  readonly ordered: Draw | null;
}

/** A posted invoice as its order's money sees it. */
export interface Bill {
  readonly lines: readonly BilledLine[];
  /** Whether all that was ordered has now been billed: what is left over comes back. */
  readonly final: boolean;
}

/** What a line still holds: committed, neither invoiced nor given back. */
export function openOf({ reserved, released, actual }: Holding): bigint {
  return reserved - released - actual;
}

/** What all lines together still hold. */
export function openTotal(money: OrderMoney): bigint {
  return money.reduce((total, holding) => total + openOf(holding), 0n);
}

/** Finance has reserved these draws. */
export function reserve(money: OrderMoney, draws: readonly Draw[]): Moved {
  const asked = byLine(draws);
  return change(money, asked.keys(), (holding, key) => {
    return { ...holding, reserved: holding.reserved + (asked.get(key) ?? 0n) };
  });
}

/** All that is open comes back: what was reserved less what was invoiced, by budget line. */
export function releaseAll(money: OrderMoney): Moved {
  return change(money, [], (holding) => {
    return { ...holding, released: holding.released + openOf(holding) };
  });
}

/**
 * An invoice was posted: its cost is actual, and the hold falls by the order's price of what it
 * bills, as finance settles it: by the cost alone where that is less and more may be billed, by
 * everything when it is final. What the invoice costs above the fall is reserved with it; what the
 * hold falls above the cost comes back.
 */
export function settle(money: OrderMoney, { lines, final }: Bill): Moved {
  const costs = byLine(lines.map(({ cost }) => cost));
  const due = byLine(lines.flatMap(({ cost, ordered }) => partDue(cost, ordered) ?? []));
  return change(money, costs.keys(), (holding, key) => {
    const open = openOf(holding);
    const fall = final ? open : least(due.get(key) ?? 0n, open);
    const cost = costs.get(key) ?? 0n;
    const above = cost - fall;
    return {
      ...holding,
      actual: holding.actual + cost,
      reserved: holding.reserved + (above > 0n ? above : 0n),
      released: holding.released + (above < 0n ? -above : 0n),
    };
  });
}

/** By what a billed line lets the hold fall while more may be billed; null without an order. */
function partDue(cost: Draw, ordered: Draw | null): Draw | null {
  if (ordered === null || budgetKey(ordered) !== budgetKey(cost)) return ordered;
  return { ...ordered, amount: least(ordered.amount, cost.amount) };
}

function byLine(draws: readonly Draw[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const draw of draws) {
    sums.set(budgetKey(draw), (sums.get(budgetKey(draw)) ?? 0n) + draw.amount);
  }
  return sums;
}

/** Applies a change to every line, to those named as well where the order had none. */
function change(
  before: OrderMoney,
  named: Iterable<string>,
  apply: (holding: Holding, key: string) => Holding,
): Moved {
  const known = new Set(before.map(budgetKey));
  const added = [...named].filter((key) => !known.has(key)).map(nothingOn);
  const pairs = [...before, ...added].map((was) => ({ was, is: apply(was, budgetKey(was)) }));
  const grown = (by: 'reserved' | 'released') =>
    pairs.flatMap(({ was, is }): Draw[] => {
      const { schoolId, fund, account } = is;
      const amount = is[by] - was[by];
      return amount > 0n ? [{ schoolId, fund, account, amount }] : [];
    });
  return {
    money: pairs.map(({ is }) => is),
    reserved: grown('reserved'),
    released: grown('released'),
  };
}

function nothingOn(key: string): Holding {
  const [schoolId = '', fund = '', account = ''] = key.split('\t');
  return { schoolId, fund, account, reserved: 0n, released: 0n, actual: 0n };
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
