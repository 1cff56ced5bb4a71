import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  XAxis,
  YAxis,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
} from 'recharts';
import { roughly } from '../../../words/format.ts';
import { niceTicks, spread } from '../scale.ts';
import { AXIS, HALO, useRem } from './marks.ts';

/** A line, at most four in a chart; how it is drawn tells it from the others, as its label does. */
export interface Series {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly look: 'main' | 'dashed' | 'thin' | 'dotted';
}

const LOOKS = {
  main: { stroke: 'var(--accent)', strokeWidth: 2.5 },
  dashed: { stroke: 'var(--accent)', strokeWidth: 2.5, strokeDasharray: '7 5' },
  thin: { stroke: 'var(--ink)', strokeWidth: 1.5 },
  dotted: { stroke: 'var(--muted)', strokeWidth: 2, strokeDasharray: '2 4' },
} as const;

/** What lines are told. */
export interface LinePathsProps {
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  /** A level line across: the policy's minimum. */
  readonly level?: { readonly label: string; readonly value: number };
  /** In CSS pixels. */
  readonly width: number;
}

/** Below this many rem the labels stand within the plot. */
const TIGHT = 17;

/** Lines over time, each labelled at its end; an axis that takes in nought. */
export default function LinePaths({ periods, series, level, width }: LinePathsProps) {
  const rem = useRem();
  const isTight = width < TIGHT * rem;
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  const ticks = niceTicks([...values, level?.value ?? 0], 5);
  const data = periods.map((period, at) => ({
    period,
    ...Object.fromEntries(series.map((each, index) => [`s${index}`, each.values[at] ?? null])),
  }));
  return (
    <LineChart
      width={width}
      height={18 * rem}
      data={data}
      margin={{ top: 0.75 * rem, right: (isTight ? 0.5 : 6.5) * rem, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis {...AXIS} dataKey="period" interval="preserveStartEnd" minTickGap={rem} />
      <YAxis
        {...AXIS}
        axisLine={false}
        domain={[ticks[0]!, ticks.at(-1)!]}
        ticks={ticks}
        tickFormatter={roughly}
        width={3.75 * rem}
      />
      <ReferenceLine y={0} stroke="var(--line)" />
      {level && (
        <ReferenceLine y={level.value} stroke="var(--bad)" strokeDasharray="1 3" strokeWidth={2} />
      )}
      {series.map(({ look }, at) => (
        <Line
          key={at}
          dataKey={`s${at}`}
          type="linear"
          {...LOOKS[look]}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <EndLabels isTight={isTight} periods={periods} series={series} level={level} rem={rem} />
    </LineChart>
  );
}

/**
 * The name and last value of each line: beside its end, moved apart where they would meet. A line
 * that ends early is labelled where it ends, on the side that it leaves free.
 */
function EndLabels({
  isTight,
  periods,
  series,
  level,
  rem,
}: Pick<LinePathsProps, 'periods' | 'series' | 'level'> & {
  readonly isTight: boolean;
  readonly rem: number;
}) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const edge = area.x + area.width;
  const ends = series.flatMap((each) => {
    const at = each.values.findLastIndex((value) => value !== null);
    return at < 0 ? [] : [{ ...each, at, value: each.values[at]! }];
  });
  const colourOf = (look: Series['look']) => LOOKS[look].stroke;
  const atEdge = [
    ...ends
      .filter(({ at }) => at === periods.length - 1)
      .map(({ label, value, look }) => ({ label, value, colour: colourOf(look) as string })),
    ...(level ? [{ ...level, colour: 'var(--bad)' }] : []),
  ];
  const places = spread(
    atEdge.map(({ value }) => y(value) ?? area.y),
    2.3 * rem,
    area.y + 0.5 * rem,
    area.y + area.height - 0.75 * rem,
  );
  const end = isTight
    ? { x: edge - 4, textAnchor: 'end' as const }
    : { x: edge + 6, textAnchor: 'start' as const };
  return (
    <g fontSize="0.875rem">
      {ends
        .filter(({ at }) => at < periods.length - 1)
        .map(({ label, value, values, at, look }) => {
          const rises = value >= (values[at - 1] ?? value);
          const isBelow = series.some((other) => (other.values[at] ?? value) > value);
          const place = isBelow || !rises ? 'start' : 'end';
          return (
            <text
              key={label}
              x={(x(periods[at]) ?? edge) + (place === 'end' ? -4 : 6)}
              y={(y(value) ?? area.y) + (isBelow ? 1.4 : -0.6) * rem}
              textAnchor={place}
              fill={colourOf(look)}
              {...HALO}
              fontWeight={600}
            >
              {label} {roughly(value)}
            </text>
          );
        })}
      {atEdge.map(({ label, value, colour }, at) => (
        <text
          key={label}
          x={end.x}
          y={places[at]}
          fill={colour}
          textAnchor={end.textAnchor}
          {...HALO}
        >
          <tspan fontWeight={600}>{label}</tspan>
          <tspan x={end.x} dy="1.1em">
            {roughly(value)}
          </tspan>
        </text>
      ))}
    </g>
  );
}
