import { monthsOf, yearOf } from '@bursar/shared-types/dates';
import type { Month } from '@bursar/shared-types/dates';
import type { Cell } from '../ledger/index.ts';
import { balance, measuresOf, total } from './measures.ts';
import type { LineFacts, LineKind, LineMeasures } from './measures.ts';

/** An account of the chart, as the accounts need it. */
export interface Account {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly aarCode: string | null;
}

/** One line (school × fund × account) as seen in a month. */
export interface Line {
  readonly cell: Cell;
  readonly account: Account;
  readonly kind: LineKind;
  readonly measures: LineMeasures;
}

/** What lines come to: income, expenditure, and what is left over. */
export interface Totals {
  readonly income: LineMeasures;
  readonly expenditure: LineMeasures;
  readonly balance: LineMeasures;
}

const isLine = (kind: string | undefined): kind is LineKind =>
  kind === 'income' || kind === 'expenditure';

/** Twelve amounts as amounts by month. */
export const byMonth = (month: Month, amounts: readonly bigint[]) =>
  new Map(monthsOf(yearOf(month)).map((each, at) => [each, amounts[at]!]));

/** What `measuresOf` needs of a cell. */
export const factsOf = (cell: Cell, kind: LineKind, month: Month): LineFacts => ({
  kind,
  profile: byMonth(month, cell.budget),
  posted: byMonth(month, cell.posted),
  committed: cell.committed,
});

/** The lines of income and expenditure as seen in a month; those of the balance sheet are left out. */
export function linesOf(cells: readonly Cell[], chart: readonly Account[], month: Month): Line[] {
  const accounts = new Map(chart.map((account) => [account.code, account]));
  return cells.flatMap((cell) => {
    const account = accounts.get(cell.account);
    if (!account || !isLine(account.kind)) return [];
    const { kind } = account;
    return [{ cell, account, kind, measures: measuresOf(factsOf(cell, kind, month), month) }];
  });
}

/** The sum of lines, by kind. */
export function totalsOf(lines: readonly Line[]): Totals {
  const of = (kind: LineKind) =>
    total(lines.filter((line) => line.kind === kind).map(({ measures }) => measures));
  const [income, expenditure] = [of('income'), of('expenditure')];
  return { income, expenditure, balance: balance(income, expenditure) };
}

/** Lines by what they have in common, in the order in which they first come. */
export function grouped(lines: readonly Line[], key: (line: Line) => string): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(key(line));
    if (group) group.push(line);
    else groups.set(key(line), [line]);
  }
  return groups;
}
