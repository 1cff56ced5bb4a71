import { month as monthShown } from '../../words/format.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './chart-figure.tsx';
import { LinePaths } from './drawn.tsx';
import { cumulativeSentence, forecastSentence, reservesSentence } from './sentences.ts';

/** Cumulative actual against the profile of the budget, month by month. */
export function CumulativeLines({
  months,
  ...figure
}: FigureProps & {
  /** Months as 2026-11, pence from the beginning of the year; null where it is still to come. */
  readonly months: readonly {
    readonly month: string;
    readonly actual: number | null;
    readonly profile: number;
  }[];
}) {
  const table = {
    columns: [
      { key: 'month', title: 'Month', of: 'month' as const },
      { key: 'actual', title: 'Actual to date', of: 'money' as const },
      { key: 'profile', title: 'Profile to date', of: 'money' as const },
    ],
    rows: months,
  };
  return (
    <ChartFigure sentence={cumulativeSentence(months)} {...figure} table={table}>
      <LinePaths
        periods={months.map(({ month }) => monthShown(month))}
        series={[
          { label: 'Actual', values: months.map(({ actual }) => actual), look: 'main' },
          { label: 'Profile', values: months.map(({ profile }) => profile), look: 'thin' },
        ]}
      />
    </ChartFigure>
  );
}

/** Actual, then the forecast dashed; scenarios and past re-forecasts thinner beside it. */
export function ForecastLine({
  months,
  actual,
  forecasts,
  ...figure
}: FigureProps & {
  /** As 2026-11. */
  readonly months: readonly string[];
  /** Pence, a value a month; null where it is still to come. */
  readonly actual: readonly (number | null)[];
  /** The present one first, three at most; null in the months before it begins. */
  readonly forecasts: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
  }[];
}) {
  const lastKnown = actual.findLastIndex((value) => value !== null);
  const drawn = forecasts.slice(0, 3).map(({ label, values }, at) => ({
    label,
    // A forecast begins where the known months end, so that the line does not break.
    values: values.map((value, index) => (index === lastKnown ? (value ?? actual[index]!) : value)),
    look: at === 0 ? ('dashed' as const) : ('dotted' as const),
  }));
  const table = {
    columns: [
      { key: 'month', title: 'Month', of: 'month' as const },
      { key: 'actual', title: 'Actual', of: 'money' as const },
      ...forecasts.map(({ label }, at) => ({ key: `f${at}`, title: label, of: 'money' as const })),
    ],
    rows: months.map((month, index) => ({
      month,
      actual: actual[index] ?? null,
      ...Object.fromEntries(forecasts.map((each, at) => [`f${at}`, each.values[index] ?? null])),
    })),
  };
  return (
    <ChartFigure sentence={forecastSentence(months, forecasts)} {...figure} table={table}>
      <LinePaths
        periods={months.map(monthShown)}
        series={[{ label: 'Actual', values: actual, look: 'main' }, ...drawn]}
      />
    </ChartFigure>
  );
}

/** Reserves over months or years, with the least that the trust's policy allows where it is known. */
export function ReservesLine({
  points,
  minimum,
  ...figure
}: FigureProps & {
  /** A year or month in words, pence, and whether it is a forecast; null is not known. */
  readonly points: readonly {
    readonly period: string;
    readonly reserves: number | null;
    readonly isForecast?: boolean;
  }[];
  /** Pence; left out where the trust has told no policy. */
  readonly minimum?: number;
}) {
  const firstForecast = points.findIndex(({ isForecast }) => isForecast);
  const known = points.map(({ reserves, isForecast }) => (isForecast ? null : reserves));
  const ahead = points.map(({ reserves, isForecast }, at) =>
    isForecast || at === firstForecast - 1 ? reserves : null,
  );
  const table = {
    columns: [
      { key: 'period', title: 'Period', of: 'text' as const },
      { key: 'reserves', title: 'Reserves', of: 'money' as const },
      ...(minimum === undefined
        ? []
        : [{ key: 'minimum', title: 'Policy minimum', of: 'money' as const }]),
      { key: 'kind', title: 'Actual or forecast', of: 'text' as const },
    ],
    rows: points.map(({ period, reserves, isForecast }) => ({
      period,
      reserves,
      ...(minimum === undefined ? {} : { minimum }),
      kind: isForecast ? 'Forecast' : 'Actual',
    })),
  };
  return (
    <ChartFigure sentence={reservesSentence(points, minimum)} {...figure} table={table}>
      <LinePaths
        periods={points.map(({ period }) => period)}
        series={[
          { label: 'Reserves', values: known, look: 'main' },
          ...(firstForecast < 0
            ? []
            : [{ label: 'Forecast', values: ahead, look: 'dashed' as const }]),
        ]}
        level={minimum === undefined ? undefined : { label: 'Minimum', value: minimum }}
      />
    </ChartFigure>
  );
}
