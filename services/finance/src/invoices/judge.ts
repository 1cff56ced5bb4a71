import { passableExceptions } from '@bursar/shared-types/codes/finance';
import type { Bill } from '../budgets/index.ts';
import { lineKey } from '../budgets/index.ts';
import type { BudgetPosition } from '../budgets/index.ts';
import type { Invoice } from './invoice.ts';
import { matchInvoice } from './match.ts';
import type { Match, MatchException } from './match.ts';
import type { Ordered } from './ordered.ts';
import { settleInvoice } from './settlement.ts';
import type { MoneyFacts } from './settlement.ts';
import { toleranceOn } from './tolerance.ts';
import type { Tolerance } from './tolerance.ts';

/** What an invoice is judged by: its order with all that is billed of it, and the money there is. */
export interface JudgingMatter {
  /** Null where there is no order of that id. */
  readonly order: Ordered | null;
  readonly tolerances: readonly Tolerance[];
  readonly money: MoneyFacts;
}

/** It may go to approval, with its match where it has an order; or what does not agree. */
export type Judgement =
  | { readonly kind: 'agrees'; readonly match: Extract<Match, { kind: 'matched' }> | null }
  | { readonly kind: 'exception'; readonly exceptions: readonly MatchException[] };

type Judged = Pick<Invoice, 'supplierId' | 'orderId' | 'date' | 'lines'>;

/** How an invoice stands to its order and receipts now, by the tolerance in force on its date; null without an order. */
export function matchNow(
  invoice: Judged,
  { order, tolerances }: Pick<JudgingMatter, 'order' | 'tolerances'>,
): Match | null {
  const tolerance = toleranceOn(tolerances, invoice.date);
  return invoice.orderId === null ? null : matchInvoice(invoice, order, tolerance);
}

/**
 * Matches an invoice with its order and receipts, and holds it against the budget as if it were
 * posted now (ERPNext 47611): an approver is not asked for what could not be posted, and who lets
 * something pass sees all that there is. One without an order is held against the budget alone;
 * what nobody may let pass, not at all.
 */
export function judge(
  invoice: Judged,
  matter: JudgingMatter,
  overBudget: Bill['overBudget'],
): Judgement {
  const match = matchNow(invoice, matter);
  const disagrees = match?.kind === 'exception' ? match.exceptions : [];
  if (disagrees.some(({ fault }) => !passableExceptions.includes(fault))) {
    return { kind: 'exception', exceptions: disagrees };
  }
  const settling = settleInvoice(invoice, matter.money, overBudget);
  const over = settling.kind === 'settled' ? [] : overBudgetOf(invoice, settling.positions);
  return match?.kind === 'exception' || over.length > 0
    ? { kind: 'exception', exceptions: [...disagrees, ...over] }
    : { kind: 'agrees', match };
}

/**
 * Each budget line that has no more, at the first line of the invoice that bears on it: what is
 * available, and what would be needed beyond the reservation, in pence.
 */
function overBudgetOf(
  { lines }: Pick<Invoice, 'lines'>,
  positions: readonly BudgetPosition[],
): MatchException[] {
  return positions
    .filter(({ requested, available }) => requested > available)
    .map((position) => ({
      fault: 'over-budget',
      line: lines.findIndex((line) => lineKey(line) === lineKey(position)) + 1,
      expected: String(position.available),
      found: String(position.requested),
    }));
}
