import { costOf } from '../budgets/index.ts';
import type { Bill, BilledLine } from '../budgets/index.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import { partOf } from './ordered.ts';
import type { Ordered, OrderedLine } from './ordered.ts';
import { thousandthsOf } from '../purchases/index.ts';

/** Whether an invoice bills all that its order still had to bill: nothing more will come. */
export function isFinal(order: Ordered, lines: readonly InvoiceLine[]): boolean {
  const billed = billedWith(order, lines);
  return order.lines.every(({ line, quantity }) => billed.get(line)! >= thousandthsOf(quantity));
}

/**
 * An invoice as its budget sees it: the cost of each line, and what its order had set aside for the
 * quantity billed, the VAT that does not come back included in both.
 */
export function billOf(
  { lines }: Pick<Invoice, 'lines'>,
  order: Ordered | null,
  overBudget: Bill['overBudget'],
): Bill {
  const before = new Map(
    (order?.lines ?? []).map(({ line, invoiced }) => [line, thousandthsOf(invoiced)]),
  );
  const setAside = (line: InvoiceLine): BilledLine['ordered'] => {
    const ordered: OrderedLine | undefined = order?.lines.find(
      (each) => each.line === line.orderLine,
    );
    if (!ordered) return null;
    const [was, now] = [before.get(ordered.line)!, thousandthsOf(line.quantity)];
    before.set(ordered.line, was + now);
    const { schoolId, fund, account } = ordered;
    return { schoolId, fund, account, amount: partOf(costOf(ordered), ordered, was, now) };
  };
  const billed = lines.map((line) => {
    const { schoolId, fund, account } = line;
    return { cost: { schoolId, fund, account, amount: costOf(line) }, ordered: setAside(line) };
  });
  return { lines: billed, final: order !== null && isFinal(order, lines), overBudget };
}

/** What of each order line is billed, with an invoice, in thousandths. */
function billedWith(order: Ordered, lines: readonly InvoiceLine[]): Map<number, bigint> {
  const billed = new Map(order.lines.map(({ line, invoiced }) => [line, thousandthsOf(invoiced)]));
  for (const { orderLine, quantity } of lines) {
    const before = billed.get(orderLine ?? 0);
    if (before !== undefined) billed.set(orderLine!, before + thousandthsOf(quantity));
  }
  return billed;
}
