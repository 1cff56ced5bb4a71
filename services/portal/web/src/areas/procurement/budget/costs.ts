import type { Order } from '../types.ts';
import type { BudgetKey } from './use-budget-left.ts';

const isSame = (a: BudgetKey, b: BudgetKey): boolean =>
  a.schoolId === b.schoolId && a.fund === b.fund && a.account === b.account;

/** What an order takes of each budget line: net and the VAT that does not come back; pence. */
export function costsOf({
  lines,
}: Pick<Order, 'lines'>): readonly (BudgetKey & { readonly amount: number })[] {
  const costs: (BudgetKey & { amount: number })[] = [];
  for (const { schoolId, fund, account, net, irrecoverableVat } of lines) {
    if (fund === '' || account === '') continue;
    const amount = (net ?? 0) + (irrecoverableVat ?? 0);
    const same = costs.find((cost) => isSame(cost, { schoolId, fund, account }));
    if (same) same.amount += amount;
    else costs.push({ schoolId, fund, account, amount });
  }
  return costs;
}

/** What finance holds for an order on a budget line now; pence. */
export function heldOn({ money }: Pick<Order, 'money'>, key: BudgetKey): number {
  const line = money.find((each) => isSame(each, key));
  return line ? line.reserved - line.released : 0;
}
