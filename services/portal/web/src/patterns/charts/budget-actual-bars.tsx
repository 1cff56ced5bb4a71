import { pounds, roughly } from '../../words/format.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './chart-figure.tsx';
import { RowBars } from './drawn.tsx';
import { budgetSentence, leftOf } from './sentences.ts';
import type { BudgetLine } from './sentences.ts';

/** Budget against actual, a bar a line: spent solid, committed hatched behind it, a mark the budget. */
export function BudgetActualBars({
  lines,
  ...figure
}: FigureProps & { readonly lines: readonly BudgetLine[] }) {
  const rows = lines.map((line) => {
    const { label, actual, committed, budget } = line;
    const over = -leftOf(line);
    const words = `${pounds(actual)} spent, ${pounds(committed)} committed of ${pounds(budget)}`;
    const short = `${roughly(actual + committed)} of ${roughly(budget)}`;
    return {
      label,
      value: over > 0 ? `▲ −${pounds(over)} over budget` : words,
      short: over > 0 ? `▲ −${pounds(over)} over` : short,
      ...(over > 0 && { tone: 'bad' as const }),
      parts: [
        { from: 0, to: actual, fill: 'own' as const },
        { from: actual, to: actual + committed, fill: 'hatched' as const },
      ],
      tick: budget,
    };
  });
  const table = {
    columns: [
      { key: 'label', title: 'Line', of: 'text' as const },
      { key: 'budget', title: 'Budget', of: 'money' as const },
      { key: 'actual', title: 'Actual', of: 'money' as const },
      { key: 'committed', title: 'Committed', of: 'money' as const },
      { key: 'left', title: 'Left', of: 'money' as const },
    ],
    rows: lines.map((line) => ({ ...line, left: leftOf(line) })),
  };
  return (
    <ChartFigure
      sentence={budgetSentence(lines)}
      {...figure}
      table={table}
      note="Solid: spent. Hatched: committed. Upright mark: budget."
    >
      <RowBars rows={rows} />
    </ChartFigure>
  );
}
