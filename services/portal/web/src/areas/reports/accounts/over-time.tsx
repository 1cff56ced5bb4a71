import { useToday } from '../../../app/today.ts';
import { useTrust } from '../../../app/trust.tsx';
import { CumulativeLines, ForecastLine } from '../../../patterns/charts/index.ts';
import { month as monthWord, pounds } from '../../../words/format.ts';
import type { AccountsAsked } from './asked.ts';
import { addMonths } from './by-month.ts';
import type { ByMonth } from './by-month.ts';
import { endWords, spendingFinding } from './finding.ts';
import { monthsToTell, payMissing, tellingOf } from './finished.ts';
import { Reserves } from './reserves.tsx';

/** Expenditure against its profile, how the year is to end, and the reserve, month by month. */
export function OverTime({
  all,
  year,
  words,
  asked,
}: {
  readonly all: readonly ByMonth[];
  readonly year: string;
  readonly words: string;
  readonly asked: AccountsAsked;
}) {
  const { scope } = useTrust();
  const today = useToday();
  const months = addMonths(all);
  const { last, running } = monthsToTell(months, today);
  const told = <T,>(month: string, value: T): T | null =>
    last && month <= last.month ? value : null;
  const telling = tellingOf(asked.month, today);
  const end = months.at(-1)!.balance;
  const pay = payMissing(months, last?.month ?? null);
  const forecast = {
    label: 'Forecast',
    values: months.map(({ month, balance }) => (told(month, true) ? null : balance.forecastToDate)),
  };
  const soFarOf = (pence: number | null | undefined) =>
    running && typeof pence === 'number' ? { month: running.month, pence } : undefined;
  return (
    <>
      {running && (
        <p className="muted">
          {monthWord(running.month)} is not over: what is posted so far is shown apart
          {last && `, and the findings are to the end of ${monthWord(last.month)}`}.
        </p>
      )}
      {pay && <p>▲ {pay}</p>}
      <CumulativeLines
        title={spendingFinding(last)}
        subtitle={`Expenditure from 1 September, ${year}, ${scope.title}`}
        stamp={words}
        soFar={soFarOf(running?.expenditure.actualToDate)}
        months={months.map(({ month, expenditure }) => ({
          month,
          actual: told(month, expenditure.actualToDate),
          profile: expenditure.budgetToDate,
        }))}
      />
      <ForecastLine
        title={`The year ${endWords(telling === 'ended' ? end.actualToDate! : end.forecastToDate, telling)}`}
        subtitle={`In-year balance from 1 September, ${year}, ${scope.title}`}
        stamp={words}
        sentence={`${telling === 'ended' ? `Actual ${pounds(end.actualToDate)}` : `Forecast ${pounds(end.forecastToDate)}`} at the end of ${monthWord(months.at(-1)!.month)}, against ${pounds(end.budgetToDate)} in the budget.`}
        soFar={soFarOf(running?.balance.actualToDate)}
        months={months.map(({ month }) => month)}
        actual={months.map(({ month, balance }) => told(month, balance.actualToDate))}
        forecasts={[
          ...(last?.month === months.at(-1)!.month ? [] : [forecast]),
          {
            label: 'Budget',
            values: months.map(({ balance }) => balance.budgetToDate),
            isBudget: true,
          },
        ]}
      />
      {asked.queries.length === 1 && (
        <Reserves query={asked.queries[0]!} year={year} last={last?.month ?? null} />
      )}
    </>
  );
}
