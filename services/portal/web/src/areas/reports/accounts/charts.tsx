import { useTrust } from '../../../app/trust.tsx';
import {
  Bridge,
  BudgetActualBars,
  CumulativeLines,
  ForecastLine,
} from '../../../patterns/charts/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { month as monthWord, pounds } from '../../../words/format.ts';
import { useFigures } from '../use-figures.ts';
import type { Accounts } from './add.ts';
import type { AccountsAsked } from './asked.ts';
import { addMonths } from './by-month.ts';
import type { ByMonth } from './by-month.ts';
import { largestChanges, largestLines } from './lines.ts';
import { Reserves } from './reserves.tsx';

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
        <OverTime all={figures.data as ByMonth[]} year={accounts.year} words={words} />
      ) : (
        <Loading what="the months" />
      )}
      {asked.queries.length === 1 && <Reserves query={asked.queries[0]!} year={accounts.year} />}
    </>
  );
}

function OverTime({
  all,
  year,
  words,
}: {
  readonly all: readonly ByMonth[];
  readonly year: string;
  readonly words: string;
}) {
  const { scope } = useTrust();
  const months = addMonths(all);
  const running = months.findLast(({ balance }) => balance.actualToDate !== null);
  const end = months.at(-1)?.balance.forecastToDate ?? 0;
  const more = running ? running.expenditure.actualToDate! - running.expenditure.budgetToDate : 0;
  return (
    <>
      <CumulativeLines
        title={
          more > 0
            ? `Spending runs ${pounds(more)} ahead of its profile`
            : `Spending runs ${pounds(-more)} below its profile`
        }
        subtitle={`Expenditure from 1 September, ${year}, ${scope.title}`}
        stamp={words}
        months={months.map(({ month, expenditure }) => ({
          month,
          actual: expenditure.actualToDate,
          profile: expenditure.budgetToDate,
        }))}
      />
      <ForecastLine
        title={`The year is forecast to end with a ${end < 0 ? 'deficit' : 'surplus'} of ${pounds(Math.abs(end))}`}
        subtitle={`In-year balance from 1 September, ${year}, ${scope.title}`}
        stamp={words}
        months={months.map(({ month }) => month)}
        actual={months.map(({ balance }) => balance.actualToDate)}
        forecasts={[
          {
            label: 'Forecast',
            values: months.map(({ month, balance }) =>
              running && month <= running.month ? null : balance.forecastToDate,
            ),
          },
          { label: 'Budget', values: months.map(({ balance }) => balance.budgetToDate) },
        ]}
      />
    </>
  );
}
