import { month as monthShown } from '../../words/format.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './chart-figure.tsx';
import { LinePaths } from './drawn.tsx';
import { cumulativeSentence, forecastSentence, reservesSentence } from './sentences.ts';

/** The running month, told apart from those that are over: 2026-11, pence so far. */
export interface SoFar {
  readonly month: string;
  readonly pence: number;
}

const soFarTitle = ({ month }: SoFar): string => `${monthShown(month)} so far`;

/** A column of the running month alone; its cells in other months are empty. */
const soFarColumn = (soFar: SoFar | undefined) =>
  soFar ? [{ key: 'soFar', title: soFarTitle(soFar), of: 'money' as const, none: '–' }] : [];

/** Cumulative actual against the profile of the budget, month by month. */
export function CumulativeLines({
  months,
  soFar,
  ...figure
}: FigureProps & {
  /** The month that runs, which `months` then has no actual of. */
  readonly soFar?: SoFar | undefined;
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
      { key: 'actual', title: 'Actual to date', of: 'money' as const, none: '–' },
      ...soFarColumn(soFar),
      { key: 'profile', title: 'Profile to date', of: 'money' as const },
    ],
    rows: months.map((row) => ({
      ...row,
      ...(soFar && { soFar: row.month === soFar.month ? soFar.pence : null }),
    })),
  };
  const lastKnown = months.findLastIndex(({ actual }) => actual !== null);
  return (
    <ChartFigure sentence={cumulativeSentence(months)} {...figure} table={table}>
      <LinePaths
        periods={months.map(({ month }) => monthShown(month))}
        series={[
          { label: 'Actual', values: months.map(({ actual }) => actual), look: 'main' },
          { label: 'Profile', values: months.map(({ profile }) => profile), look: 'thin' },
          ...(soFar
            ? [
                {
                  label: soFarTitle(soFar),
                  // It begins where the months that are over end, so that the line does not break.
                  values: months.map(({ month, actual }, at) =>
                    month === soFar.month ? soFar.pence : at === lastKnown ? actual : null,
                  ),
                  look: 'dotted' as const,
                },
              ]
            : []),
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
  soFar,
  ...figure
}: FigureProps & {
  /** The month that runs: in the table alone, since the line goes through its forecast. */
  readonly soFar?: SoFar | undefined;
  /** As 2026-11. */
  readonly months: readonly string[];
  /** Pence, a value a month; null where it is still to come. */
  readonly actual: readonly (number | null)[];
  /** The present one first, three at most; null in the months before it begins. */
  readonly forecasts: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    /** What was planned, which is no forecast. */
    readonly isBudget?: boolean;
  }[];
}) {
  const lastKnown = actual.findLastIndex((value) => value !== null);
  const drawn = forecasts.slice(0, 3).map(({ label, values, isBudget }, at) => ({
    label,
    // A forecast begins where the known months end, so that the line does not break.
    values: values.map((value, index) => (index === lastKnown ? (value ?? actual[index]!) : value)),
    look: at === 0 && !isBudget ? ('dashed' as const) : ('dotted' as const),
  }));
  const table = {
    columns: [
      { key: 'month', title: 'Month', of: 'month' as const },
      { key: 'actual', title: 'Actual', of: 'money' as const, none: '–' },
      ...soFarColumn(soFar),
      ...forecasts.map(({ label }, at) => ({
        key: `f${at}`,
        title: label,
        of: 'money' as const,
        none: '–',
      })),
    ],
    rows: months.map((month, index) => ({
      month,
      actual: actual[index] ?? null,
      ...(soFar && { soFar: month === soFar.month ? soFar.pence : null }),
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
  soFar,
  ...figure
}: FigureProps & {
  /** The month that runs, and its period in words: in the table alone, as with a forecast. */
  readonly soFar?: (SoFar & { readonly period: string }) | undefined;
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
      ...soFarColumn(soFar),
      { key: 'kind', title: 'Actual or forecast', of: 'text' as const },
    ],
    rows: points.map(({ period, reserves, isForecast }) => ({
      period,
      reserves,
      ...(minimum === undefined ? {} : { minimum }),
      ...(soFar && { soFar: period === soFar.period ? soFar.pence : null }),
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
