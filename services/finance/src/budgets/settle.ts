import type { Pence } from '@bursar/shared-types/money';
import { lineKey, merged } from './budget.ts';
import type { BudgetLineKey, BudgetLines, Draw, Movement } from './budget.ts';
import { positionOf, shortBy } from './reserve.ts';
import type { BudgetPosition } from './reserve.ts';

/** A line of an invoice: what it costs, where, and what its order had set aside for it. */
export interface BilledLine {
  readonly cost: Draw;
  /** The order's price of what is billed, where the order holds it; null without an order. */
  readonly ordered: Draw | null;
}

/** An invoice as its budget sees it. */
export interface Bill {
  readonly lines: readonly BilledLine[];
  /** Whether nothing more will be billed: what the order still holds comes back. */
  readonly final: boolean;
  /** Whether somebody with the right to let it go over budget did; otherwise it is refused. */
  readonly overBudget: 'refuse' | 'allow';
}

/** Commitment became actual, or the invoice is above its order and the budget has no more. */
export type Settling =
  | {
      readonly kind: 'settled';
      readonly movements: readonly Movement[];
      /** What the reservation gave up, and what it still holds; lines at nil are left out. */
      readonly released: readonly Draw[];
      readonly held: readonly Draw[];
    }
  | { readonly kind: 'refused'; readonly positions: readonly BudgetPosition[] };

const least = (...amounts: Pence[]): Pence => amounts.reduce((a, b) => (b < a ? b : a));

/**
 * Turns commitment into actual as an invoice is posted. Its order's part of the reservation falls;
 * what the invoice is above that must be available, as if it were reserved now (ERPNext 47611); what
 * a final invoice leaves over comes back. All its lines are settled, or none.
 */
export function settle(lines: BudgetLines, held: readonly Draw[], bill: Bill): Settling {
  const costs = merged(bill.lines.map(({ cost }) => cost));
  const released = releasedBy(bill, held);
  const above = costs.map((cost) => ({ ...cost, amount: cost.amount - amountOn(released, cost) }));
  const positions = above
    .filter(({ amount }) => amount > 0n)
    .map((difference) => positionOf(lines, difference));
  if (bill.overBudget === 'refuse' && positions.some((position) => shortBy(position) > 0n)) {
    return { kind: 'refused', positions };
  }
  const remaining = merged(held).map((draw) => ({
    ...draw,
    amount: draw.amount - amountOn(released, draw),
  }));
  const some = (draws: readonly Draw[]): Draw[] => draws.filter(({ amount }) => amount > 0n);
  return {
    kind: 'settled',
    movements: [
      ...costs.map(({ amount, ...key }) => ({ ...key, actual: amount, reserved: 0n })),
      ...some(released).map(({ amount, ...key }) => ({ ...key, actual: 0n, reserved: -amount })),
    ],
    released: some(released),
    held: some(remaining),
  };
}

/**
 * What an invoice takes off its reservation: for each line the order's price of what is billed. A
 * line that costs less than ordered takes only its cost while more may be billed.
 */
function releasedBy(bill: Bill, held: readonly Draw[]): Draw[] {
  if (bill.final) return merged(held);
  const due = new Map<string, Pence>();
  for (const { cost, ordered } of bill.lines) {
    if (ordered === null) continue;
    const same = lineKey(ordered) === lineKey(cost);
    const part = same ? least(ordered.amount, cost.amount) : ordered.amount;
    due.set(lineKey(ordered), (due.get(lineKey(ordered)) ?? 0n) + part);
  }
  return merged(held).map((draw) => {
    const amount = least(due.get(lineKey(draw)) ?? 0n, draw.amount);
    return { ...draw, amount };
  });
}

function amountOn(draws: readonly Draw[], key: BudgetLineKey): Pence {
  return draws.find((draw) => lineKey(draw) === lineKey(key))?.amount ?? 0n;
}
