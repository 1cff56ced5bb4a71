import { counted, money } from '../../../words/format.ts';
import type { Account } from '../accounts/names.ts';
import { lineOf, rowFault, yearOf } from './budget-rows.ts';
import type { BudgetRow } from './budget-rows.ts';

/** What the good rows come to so far: income, cost, and what is left between them. */
export function Sums({
  rows,
  chart,
}: {
  readonly rows: readonly BudgetRow[];
  readonly chart: readonly Account[];
}) {
  const good = rows.filter((row) => row.account && rowFault(row) === null).map(lineOf);
  const isIncome = (code: string) => chart.find((each) => each.code === code)?.kind === 'income';
  const sum = (of: boolean) =>
    good.reduce((all, line) => all + (isIncome(line.account) === of ? yearOf(line) : 0), 0);
  const [income, cost] = [sum(true), sum(false)];
  return (
    <p>
      {counted(good.length, 'good line')}: income {money(income)}, cost {money(cost)},{' '}
      <strong>
        {income >= cost ? 'surplus' : 'deficit'} {money(Math.abs(income - cost))}
      </strong>
    </p>
  );
}
