import { useSchoolName } from '../../../../app/trust.tsx';
import { BudgetTable } from '../../../../patterns/approval/index.ts';
import { Stamp } from '../../../../patterns/stamp.tsx';
import { dateTime, money } from '../../../../words/format.ts';
import { useChoiceNames } from '../../names.ts';
import type { Order } from '../../types.ts';
import { useOrderBudget } from '../../budget/use-order-budget.ts';
import { stampOf } from '../form/totals.tsx';
import { hasEnded } from './next.tsx';

/** The budget lines that bear an order: as they stand, and as finance found them when it was asked. */
export function OrderBudget({ order }: { readonly order: Order }) {
  const { rows, stamp } = useOrderBudget(order);
  if (hasEnded(order)) {
    return (
      <>
        <p>
          {order.held > 0
            ? `${money(order.held)} is still held for it until finance has given it back.`
            : 'Nothing is held for it any more.'}
        </p>
        {order.budget && <Answer budget={order.budget} />}
      </>
    );
  }
  if (order.state === 'Sent' && order.held === 0 && order.invoices.length > 0) {
    return (
      <>
        <p>The whole order has been invoiced, so nothing is held for it any more.</p>
        {order.budget && <Answer budget={order.budget} />}
      </>
    );
  }
  if (rows.length === 0) return <p className="muted">No line has an account and fund yet.</p>;
  return (
    <>
      <BudgetTable
        lines={rows}
        thisTitle={order.state === 'Sent' ? 'Still held for this order' : undefined}
      />
      {stamp && <Stamp stamp={stampOf(stamp)} />}
      {order.budget && <Answer budget={order.budget} />}
    </>
  );
}

function Answer({ budget }: { readonly budget: NonNullable<Order['budget']> }) {
  const { nameOf } = useChoiceNames();
  const schoolName = useSchoolName();
  return (
    <p className="muted">
      {budget.answer === 'reserved' ? 'Budget held' : 'Refused'} by finance {dateTime(budget.at)}:{' '}
      {budget.lines
        .map(
          ({ account, fund, schoolId, available, requested }) =>
            `${nameOf('accounts', account) || account} · ${fund} · ${schoolName(schoolId)}: ${
              budget.answer === 'reserved'
                ? `${money(requested)} held from ${money(available)} left`
                : `${money(requested)} needed, ${money(available)} left`
            }`,
        )
        .join('; ')}
      .
    </p>
  );
}
