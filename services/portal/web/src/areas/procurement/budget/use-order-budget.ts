import { useSchoolName } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import type { BudgetOf } from '../../../patterns/approval/index.ts';
import { useChoiceNames } from '../names.ts';
import type { Order } from '../types.ts';
import { costsOf, heldOn } from './costs.ts';
import { useBudgetLeft } from './use-budget-left.ts';

/**
 * How the budget lines that bear an order stand without it, and what it takes of each. The figures
 * are of now: so is what it holds, of its `latest` version.
 */
export function useOrderBudget(order: Order, latest: Pick<Order, 'money'> = order) {
  const schoolName = useSchoolName();
  const today = useToday();
  const { nameOf, isPending } = useChoiceNames();
  const costs = costsOf(order);
  const { lines, isLoading, ...others } = useBudgetLeft(costs, order.needBy ?? today);
  const rows = costs.map((cost, at): BudgetOf => {
    const own = heldOn(latest, cost);
    const { left, held } = lines[at]!;
    const name = nameOf('accounts', cost.account) || cost.account;
    return {
      what: [name, cost.fund, schoolName(cost.schoolId)].join(' · '),
      // What the order itself holds is left without it; what of it was spent is not.
      now: left === null ? null : left + own,
      thisOne: order.state === 'Sent' || order.state === 'Closed' ? own : cost.amount,
      heldByOthers: held === null ? null : held - own,
    };
  });
  return { rows, isLoading: isLoading || isPending, ...others };
}
