import { partOf, thousandthsOf } from './three-way.ts';
import type { Invoice } from './types.ts';

/** A budget line: whose, of which fund, on which account. */
export interface BudgetKey {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
}
/** A line of the order that is billed, as procurement has it; pence. */
export interface OrderLine extends BudgetKey {
  readonly line: number;
  readonly quantity: string;
  readonly net: number | null;
  readonly irrecoverableVat: number | null;
}

/** What an invoice takes of a budget line, and what its order gives back for it; pence. */
export interface Bill extends BudgetKey {
  readonly cost: number;
  readonly released: number;
}

const isSame = (a: BudgetKey, b: BudgetKey): boolean =>
  a.schoolId === b.schoolId && a.fund === b.fund && a.account === b.account;

/**
 * By budget line: the invoice's cost (net and the VAT that does not come back), and the part of the
 * order's reservation that falls as it is posted. What was reserved in another year than that of the
 * posting comes back there, and helps nothing here.
 */
export function billsOf(
  { lines, order }: Pick<Invoice, 'lines' | 'order'>,
  ordered: readonly OrderLine[],
  year: string,
): readonly Bill[] {
  const bills: (BudgetKey & { cost: number; released: number })[] = [];
  const at = ({ schoolId, fund, account }: BudgetKey) => {
    const found = bills.find((each) => isSame(each, { schoolId, fund, account }));
    if (found) return found;
    const made = { schoolId, fund, account, cost: 0, released: 0 };
    bills.push(made);
    return made;
  };
  for (const line of lines) at(line).cost += line.net + line.irrecoverableVat;
  for (const each of order?.year === year ? ordered : []) {
    const known = order?.lines.find(({ line }) => line === each.line);
    const own = lines.filter(({ orderLine }) => orderLine === each.line);
    if (!known || own.length === 0) continue;
    const billed = own.reduce((sum, { quantity }) => sum + thousandthsOf(quantity), 0n);
    const held = (each.net ?? 0) + (each.irrecoverableVat ?? 0);
    at(each).released += partOf(
      held,
      thousandthsOf(each.quantity),
      thousandthsOf(known.invoiced),
      billed,
    );
  }
  return bills;
}
