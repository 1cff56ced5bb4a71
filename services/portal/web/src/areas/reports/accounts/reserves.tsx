import { useRead } from '../../../api/hooks.ts';
import type { QueryValues } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import { ReservesLine } from '../../../patterns/charts/index.ts';
import { month as monthWord, pounds } from '../../../words/format.ts';

/** The revenue reserve at each month's end; nothing while no opening balances are posted. */
export function Reserves({ query, year }: { readonly query: QueryValues; readonly year: string }) {
  const { scope } = useTrust();
  const { month, school } = query;
  const { data } = useRead('reporting', '/reserves', { query: { month, school } });
  const end = data?.months.at(-1)?.forecast;
  if (!data || end === null || end === undefined) return null;
  return (
    <ReservesLine
      title={`Reserves are forecast at ${pounds(end)} at the end of the year`}
      subtitle={`Revenue reserve at each month’s end, ${year}, ${scope.title}`}
      stamp={data.stamp.words}
      points={data.months.map((each) => ({
        period: monthWord(each.month),
        reserves: each.actual ?? each.forecast,
        isForecast: each.actual === null,
      }))}
    />
  );
}
