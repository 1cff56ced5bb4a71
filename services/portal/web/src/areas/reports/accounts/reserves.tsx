import { useRead } from '../../../api/hooks.ts';
import type { QueryValues } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useTrust } from '../../../app/trust.tsx';
import { ReservesLine } from '../../../patterns/charts/index.ts';
import { month as monthWord, pounds } from '../../../words/format.ts';
import { tellingOf } from './finished.ts';

/**
 * The revenue reserve at each month's end; nothing while no opening balances are posted. Actual up
 * to `last`, the last month that is over; the running month is a forecast, with what is so far.
 */
export function Reserves({
  query,
  year,
  last,
}: {
  readonly query: QueryValues;
  readonly year: string;
  readonly last: string | null;
}) {
  const { scope } = useTrust();
  const today = useToday();
  const { month, school } = query;
  const { data } = useRead('reporting', '/reserves', { query: { month, school } });
  const end = data?.months.at(-1);
  if (!data || !end || end.forecast === null) return null;
  const isOver = (of: string) => last !== null && of <= last;
  const running = data.months.find(({ month: of, actual }) => actual !== null && !isOver(of));
  const isYearOver = tellingOf(data.month, today) === 'ended';
  return (
    <ReservesLine
      title={
        isYearOver
          ? `Reserves were ${pounds(end.actual ?? end.forecast)} at the end of the year`
          : `Reserves are forecast at ${pounds(end.forecast)} at the end of the year`
      }
      subtitle={`Revenue reserve at each month’s end, ${year}, ${scope.title}`}
      stamp={data.stamp.words}
      soFar={
        running && {
          month: running.month,
          period: monthWord(running.month),
          pence: running.actual!,
        }
      }
      points={data.months.map((each) => ({
        period: monthWord(each.month),
        reserves: isOver(each.month) ? each.actual : each.forecast,
        isForecast: !isOver(each.month),
      }))}
    />
  );
}
