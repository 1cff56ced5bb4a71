import { useSchoolName } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import type { BudgetOf } from '../../../patterns/approval/index.ts';
import { academicYear } from '../../../words/format.ts';
import { useBudgetLeft } from '../../procurement/budget/use-budget-left.ts';
import { useAccountName } from '../accounts/names.ts';
import { billsOf } from './bill-budget.ts';
import type { Invoice } from './types.ts';
import { useOrder } from './use-order.ts';

/** How the budget lines that bear an invoice stand without it, and what it takes of each. */
export function useBillBudget(invoice: Invoice) {
  const order = useOrder(invoice.order?.id);
  const schoolName = useSchoolName();
  const accountName = useAccountName();
  const today = useToday();
  const year = academicYear(today);
  const bills = billsOf(invoice, order.data?.lines ?? [], year);
  const { lines, stamp, isLoading } = useBudgetLeft(bills, today);
  const rows = bills.map(({ account, fund, schoolId, cost, released }, at): BudgetOf => {
    const { left, held } = lines[at]!;
    return {
      what: [accountName(account) || account, fund, schoolName(schoolId)].join(' · '),
      // What its order holds for it is left without it.
      now: left === null ? null : left + released,
      thisOne: cost,
      heldByOthers: held === null ? null : held - released,
    };
  });
  const isOrderLoading = invoice.order !== null && order.isPending;
  return { rows, year, stamp, isLoading: isLoading || isOrderLoading };
}
