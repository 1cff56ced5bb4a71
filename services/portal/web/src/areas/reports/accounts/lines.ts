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

/** As many causes as can be taken in. */
const CAUSES = 6;

/**
 * What moves the year's end from its budget: the lines with the largest variances, plus being
 * favourable, and all others as one, so that the causes add up to the whole change.
 */
export function largestChanges(
  lines: readonly Line[],
  shown = CAUSES,
): { readonly label: string; readonly pence: number }[] {
  const moved = lines
    .filter(({ variance }) => variance !== 0)
    .toSorted((a, b) => Math.abs(b.variance) - Math.abs(a.variance));
  const causes = moved
    .slice(0, shown)
    .map(({ name, variance }) => ({ label: name, pence: variance }));
  const others = moved.slice(shown).reduce((sum, { variance }) => sum + variance, 0);
  return others === 0 ? causes : [...causes, { label: 'All other lines', pence: others }];
}
