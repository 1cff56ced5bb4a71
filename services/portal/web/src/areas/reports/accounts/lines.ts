import type { BudgetLine } from '../../../patterns/charts/index.ts';
import type { Line } from './add.ts';

/** As many bars as can be told apart. */
const SHOWN = 8;

/** The largest lines of cost, and all others as one, so that the bars add up to the statement. */
export function largestLines(lines: readonly Line[], shown = SHOWN): BudgetLine[] {
  const costs = lines
    .filter(({ kind }) => kind === 'expenditure')
    .toSorted((a, b) => b.budget - a.budget || a.account.localeCompare(b.account));
  const bar = ({ name, actual, commitment, budget }: Line): BudgetLine => ({
    label: name,
    actual,
    committed: commitment,
    budget,
  });
  const others = costs.slice(shown);
  if (others.length <= 1) return costs.map(bar);
  const sum = (of: (line: Line) => number) => others.reduce((so, line) => so + of(line), 0);
  return [
    ...costs.slice(0, shown).map(bar),
    {
      label: `${others.length} further lines`,
      actual: sum(({ actual }) => actual),
      committed: sum(({ commitment }) => commitment),
      budget: sum(({ budget }) => budget),
    },
  ];
}
