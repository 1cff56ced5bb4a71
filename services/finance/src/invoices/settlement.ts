import { settle } from '../budgets/index.ts';
import type { Bill, BudgetLines, Draw, Settling } from '../budgets/index.ts';
import { billOf } from './invoice-bill.ts';
import type { Invoice } from './invoice.ts';
import type { Ordered } from './ordered.ts';

/** The money that an invoice meets when it is posted. */
export interface MoneyFacts {
  /** The year of the posting, and its budget lines. */
  readonly year: string;
  readonly lines: BudgetLines;
  /** What its order still holds, and of which year's budget; null where it holds nothing. */
  readonly reserved: { readonly year: string; readonly held: readonly Draw[] } | null;
  /** The order with what posted invoices billed of it; null without an order. */
  readonly order: Ordered | null;
}

/**
 * Settles an invoice with the budget of the year it is posted in. Where its order reserved money of
 * another year, that comes back there and helps nothing here: the whole cost must be available, as
 * for an invoice without an order.
 */
export function settleInvoice(
  invoice: Pick<Invoice, 'lines'>,
  { year, lines, reserved, order }: MoneyFacts,
  overBudget: Bill['overBudget'],
): Settling {
  const bill = billOf(invoice, order, overBudget);
  if (reserved === null || reserved.year === year) return settle(lines, reserved?.held ?? [], bill);
  const here = settle(lines, [], bill);
  const there = settle(new Map(), reserved.held, { ...bill, overBudget: 'allow' });
  if (here.kind === 'refused' || there.kind === 'refused') return here;
  return { ...here, released: there.released, held: there.held };
}
