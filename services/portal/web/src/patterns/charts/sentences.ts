import { counted, month, pounds } from '../../words/format.ts';

/** A line of a budget: pence. */
export interface BudgetLine {
  readonly label: string;
  readonly actual: number;
  readonly committed: number;
  readonly budget: number;
}

/** What is spent, committed and left, and which line is furthest over. */
export function budgetSentence(lines: readonly BudgetLine[]): string {
  const sum = (of: (line: BudgetLine) => number) => lines.reduce((so, line) => so + of(line), 0);
  const [actual, committed, budget] = [
    sum((line) => line.actual),
    sum((line) => line.committed),
    sum((line) => line.budget),
  ];
  const left = budget - actual - committed;
  const rest = left < 0 ? `${pounds(-left)} more than the budget` : `${pounds(left)} is left`;
  const worst = lines.toSorted((a, b) => leftOf(a) - leftOf(b))[0];
  const over =
    worst && leftOf(worst) < 0
      ? ` Furthest over: ${worst.label}, by ${pounds(-leftOf(worst))}.`
      : '';
  return `Of ${pounds(budget)} budgeted, ${pounds(actual)} is spent and ${pounds(committed)} committed: ${rest}.${over}`;
}

/** Pence of the line that are neither spent nor committed; negative when it is over. */
export const leftOf = ({ actual, committed, budget }: BudgetLine): number =>
  budget - actual - committed;

/** The latest month that is known, against its profile. */
export function cumulativeSentence(
  months: readonly { month: string; actual: number | null; profile: number }[],
): string {
  const last = months.findLast(({ actual }) => actual !== null);
  if (!last) return 'No month of the year is over yet.';
  const more = last.actual! - last.profile;
  const against =
    more === 0 ? 'as profiled' : `${pounds(Math.abs(more))} ${more > 0 ? 'more' : 'less'}`;
  return `To ${month(last.month)}, ${pounds(last.actual)} against ${pounds(last.profile)} in the profile: ${against}.`;
}

/** Where the newest forecast ends, and the range of all that are shown. */
export function forecastSentence(
  months: readonly string[],
  forecasts: readonly { label: string; values: readonly (number | null)[] }[],
): string {
  const ends = forecasts
    .map(({ values }) => values.at(-1))
    .filter((end) => typeof end === 'number');
  const last = months.at(-1);
  if (ends.length === 0 || !last) return 'There is no forecast yet.';
  const range = `; the forecasts end between ${pounds(Math.min(...ends))} and ${pounds(Math.max(...ends))}`;
  return `${forecasts[0]!.label} for ${month(last)}: ${pounds(ends[0])}${ends.length > 1 ? range : ''}.`;
}

/** The lowest point and how it stands to the minimum of the policy. */
export function reservesSentence(
  points: readonly { period: string; reserves: number | null }[],
  minimum?: number,
): string {
  const known = points.filter(({ reserves }) => reserves !== null);
  const lowest = known.toSorted((a, b) => a.reserves! - b.reserves!)[0];
  if (!lowest) return 'The reserves are not known.';
  if (minimum === undefined) {
    return `Reserves are lowest in ${lowest.period}, at ${pounds(lowest.reserves)}.`;
  }
  const above = lowest.reserves! - minimum;
  return `Reserves are lowest in ${lowest.period}, at ${pounds(lowest.reserves)}: ${pounds(Math.abs(above))} ${above < 0 ? 'below' : 'above'} the policy minimum of ${pounds(minimum)}.`;
}

/** Which school stands first and last, and where one's own stands. */
export function rankSentence(
  ranked: readonly { name: string; isOwn: boolean; shown: string }[],
): string {
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) return 'There are no schools to compare.';
  const own = ranked.findIndex(({ isOwn }) => isOwn);
  const ends = `Of ${counted(ranked.length, 'school')}, ${first.name} is highest at ${first.shown} and ${last.name} lowest at ${last.shown}.`;
  return own < 0
    ? ends
    : `${ends} ${ranked[own]!.name} is ${own + 1} of ${ranked.length}, at ${ranked[own]!.shown}.`;
}

/** From what to what, and which change counted most. */
export function bridgeSentence(
  from: { label: string; pence: number },
  changes: readonly { label: string; pence: number }[],
  to: { label: string; pence: number },
): string {
  const most = changes.toSorted((a, b) => Math.abs(b.pence) - Math.abs(a.pence))[0];
  const cause = most ? `; the most came from ${most.label}, ${signed(most.pence)}` : '';
  return `${from.label} ${pounds(from.pence)}, ${to.label} ${pounds(to.pence)}${cause}.`;
}

/** Whole pounds with their sign: +£2,300, −£400. */
export const signed = (pence: number): string => `${pence > 0 ? '+' : ''}${pounds(pence)}`;
