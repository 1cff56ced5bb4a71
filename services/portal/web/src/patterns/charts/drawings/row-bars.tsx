import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, usePlotArea, useXAxisScale } from 'recharts';
import { roughly } from '../../../words/format.ts';
import { clipped } from '../row-layout.ts';
import type { RowLayout } from '../row-layout.ts';
import { niceTicks } from '../scale.ts';
import { AXIS, HALO, useRem } from './marks.ts';

/** How a part of a bar is filled; a pattern or a word always goes with the colour. */
export type Fill = 'own' | 'peer' | 'hatched' | 'good' | 'bad';

/** A row: its words above, its bar below. */
export interface BarRow {
  readonly label: string;
  readonly isStrong?: boolean;
  /** What stands at the right, and the shorter words for phones. */
  readonly value: string;
  readonly short: string;
  readonly tone?: 'bad';
  readonly parts: readonly { readonly from: number; readonly to: number; readonly fill: Fill }[];
  /** A mark across the bar: the budget. */
  readonly tick?: number;
}

/** What rows of bars are told. */
export interface RowBarsProps {
  readonly rows: readonly BarRow[];
  /** A shaded range behind the bars. */
  readonly band?: { readonly from: number; readonly to: number } | undefined;
  readonly axis?: (value: number) => string;
  readonly layout: RowLayout;
  /** In CSS pixels. */
  readonly width: number;
}

/** Bars from nought, a row each, labelled directly: the same on a desk and a phone. */
export default function RowBars({ rows, band, axis = roughly, layout, width }: RowBarsProps) {
  const rem = useRem();
  const ends = rows.flatMap(({ parts, tick }) => [
    ...parts.flatMap(({ from, to }) => [from, to]),
    tick ?? 0,
  ]);
  const ticks = niceTicks(ends, 4);
  return (
    <BarChart
      width={width}
      height={(rows.length * layout.row + 2.5) * rem}
      layout="vertical"
      data={rows.map(({ label }, at) => ({ row: `${label} ${at}`, end: ticks.at(-1) }))}
      margin={{ top: 4, right: 1.5 * rem, bottom: 0, left: 0.75 * rem }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--hairline)" />
      <XAxis
        {...AXIS}
        type="number"
        domain={[ticks[0]!, ticks.at(-1)!]}
        ticks={ticks}
        tickFormatter={axis}
      />
      <YAxis type="category" dataKey="row" hide />
      {/* An axis without a bar has no scale; the rows draw their own. */}
      <Bar dataKey="end" shape={() => null} isAnimationActive={false} />
      <Rows rows={rows} band={band} layout={layout} rem={rem} />
    </BarChart>
  );
}

function Rows({
  rows,
  band,
  layout,
  rem,
}: Pick<RowBarsProps, 'rows' | 'band' | 'layout'> & { readonly rem: number }) {
  const id = useId();
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  const x = (value: number): number => scale(value) ?? area.x;
  const each = area.height / rows.length;
  return (
    <g>
      <defs>
        <pattern
          id={id}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--surface)" />
          <rect width="2.5" height="6" fill="var(--accent)" />
        </pattern>
      </defs>
      {band && (
        <rect
          x={x(band.from)}
          width={x(band.to) - x(band.from)}
          y={area.y}
          height={area.height}
          fill="var(--wash)"
        />
      )}
      <line x1={x(0)} x2={x(0)} y1={area.y} y2={area.y + area.height} stroke="var(--line)" />
      {rows.map((row, at) => {
        const top = area.y + at * each;
        const bar = { y: top + each - 1.5 * rem, height: rem };
        return (
          <g key={`${row.label} ${at}`} fontSize="0.875rem" fill="var(--ink)">
            <text
              x={area.x + 4}
              y={top + 1.15 * rem}
              fontWeight={row.isStrong ? 700 : 400}
              {...HALO}
            >
              {clipped(row.label, layout.letters)}
            </text>
            <text
              x={layout.isTwoLine ? area.x + 4 : area.x + area.width}
              y={top + (layout.isTwoLine ? 2.35 : 1.15) * rem}
              textAnchor={layout.isTwoLine ? 'start' : 'end'}
              {...HALO}
              fontWeight={row.isStrong || row.tone ? 600 : 400}
              fill={row.tone ? `var(--${row.tone})` : 'var(--ink)'}
            >
              {layout.isShort ? row.short : row.value}
            </text>
            {row.parts.map(({ from, to, fill }) => (
              <rect
                key={`${from} ${to} ${fill}`}
                x={Math.min(x(from), x(to))}
                width={Math.max(1, Math.abs(x(to) - x(from)))}
                {...bar}
                fill={fill === 'hatched' ? `url(#${id})` : FILLS[fill]}
                stroke={fill === 'hatched' ? 'var(--accent)' : undefined}
              />
            ))}
            {row.tick !== undefined && (
              <rect
                x={x(row.tick) - 1.5}
                width={3}
                y={bar.y - 4}
                height={bar.height + 8}
                fill="var(--ink)"
                stroke="var(--surface)"
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

const FILLS = {
  own: 'var(--accent)',
  peer: 'var(--line)',
  good: 'var(--good)',
  bad: 'var(--bad)',
} as const;
