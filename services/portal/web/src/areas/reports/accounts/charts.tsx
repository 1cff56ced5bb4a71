import { useTrust } from '../../../app/trust.tsx';
import { Bridge, BudgetActualBars } from '../../../patterns/charts/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { month as monthWord, pounds } from '../../../words/format.ts';
import { useFigures } from '../use-figures.ts';
import type { Accounts } from './add.ts';
import type { AccountsAsked } from './asked.ts';
import type { ByMonth } from './by-month.ts';
import { largestChanges, largestLines } from './lines.ts';
import { OverTime } from './over-time.tsx';

/** The accounts drawn: the largest lines, expenditure month by month, how the year is to end. */
export function AccountsCharts({
  accounts,
  asked,
}: {
  readonly accounts: Accounts;
  readonly asked: AccountsAsked;
}) {
  const { scope } = useTrust();
  const figures = useFigures('/management-accounts/months', asked.queries);
  const { words } = accounts.stamp;
  const { expenditure, balance } = accounts.totals;
  const left = expenditure.available;
  return (
    <>
      <BudgetActualBars
        title={
          left < 0
            ? `Expenditure is ${pounds(-left)} over the year’s budget`
            : `${pounds(left)} of the year’s budget for expenditure is left`
        }
        subtitle={`Budget of ${accounts.year}, spent and committed to ${monthWord(accounts.month)}, ${scope.title}`}
        stamp={words}
        lines={largestLines(accounts.lines)}
      />
      <Bridge
        title={`From budget to forecast the year’s end moves by ${pounds(balance.variance)}`}
        subtitle={`In-year balance ${accounts.year}, the lines that move it most, ${scope.title}`}
        stamp={words}
        from={{ label: 'Budget', pence: balance.budget }}
        changes={largestChanges(accounts.lines)}
        to={{ label: 'Forecast', pence: balance.forecast }}
      />
      {figures.error && !figures.data ? (
        <Refused error={figures.error} retry={figures.retry} />
      ) : figures.data ? (
        <OverTime
          all={figures.data as ByMonth[]}
          year={accounts.year}
          words={words}
          asked={asked}
        />
      ) : (
        <Loading what="the months" />
      )}
    </>
  );
}
