import { pounds } from '../../words/format.ts';
import { bridgeSteps } from './bridge-steps.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './chart-figure.tsx';
import { RowBars } from './drawn.tsx';
import { bridgeSentence, signed } from './sentences.ts';

const FILLS = { level: 'own', up: 'good', down: 'bad' } as const;

/** What changed: from one level to another by its causes, each signed; plus is always favourable. */
export function Bridge({
  from,
  changes,
  to,
  ...figure
}: FigureProps & {
  readonly from: { readonly label: string; readonly pence: number };
  readonly changes: readonly { readonly label: string; readonly pence: number }[];
  readonly to: { readonly label: string; readonly pence: number };
}) {
  const steps = bridgeSteps(from, changes, to);
  const words = (step: (typeof steps)[number]) =>
    step.kind === 'level' ? pounds(step.to) : signed(step.to - step.from);
  const table = {
    columns: [
      { key: 'label', title: 'Cause', of: 'text' as const },
      { key: 'change', title: 'Change', of: 'money' as const },
      { key: 'level', title: 'Level after it', of: 'money' as const },
    ],
    rows: steps.map(({ label, from: before, to: after, kind }) => ({
      label,
      change: kind === 'level' ? null : after - before,
      level: after,
    })),
  };
  return (
    <ChartFigure sentence={bridgeSentence(from, changes, to)} {...figure} table={table}>
      <RowBars
        rows={steps.map((step) => ({
          label: step.label,
          isStrong: step.kind === 'level',
          value: words(step),
          short: words(step),
          parts: [{ from: step.from, to: step.to, fill: FILLS[step.kind] }],
        }))}
      />
    </ChartFigure>
  );
}
