import { month } from '../../../words/format.ts';
import type { GridChoice } from '../../../patterns/grid/index.ts';

/** The months of a year, September first: 2026-09 to 2027-08 of 2026/27. */
export function monthsOf(year: string): readonly string[] {
  const from = Number(year.slice(0, 4));
  return Array.from({ length: 12 }, (_, at) =>
    new Date(Date.UTC(from, 8 + at, 1)).toISOString().slice(0, 7),
  );
}

export const monthKeys = [
  'm0',
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
  'm7',
  'm8',
  'm9',
  'm10',
  'm11',
] as const;

const monthNames = [
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
];

/** The columns of a school's budget of a year: fund, account, the year or its twelve months. */
export function budgetColumns(
  year: string,
  accounts: readonly GridChoice[],
  funds: readonly GridChoice[],
) {
  const months = monthsOf(year);
  const monthColumn = <const K extends string>(key: K, at: number) => ({
    key,
    title: month(months[at]!),
    kind: 'money' as const,
    width: 92,
    also: [monthNames[at]!, monthNames[at]!.slice(0, 3)],
  });
  return [
    {
      key: 'account',
      title: 'Account',
      kind: 'code',
      required: true,
      choices: accounts,
      width: 110,
      also: ['Account code', 'Nominal'],
    },
    { key: 'fund', title: 'Fund', kind: 'code', required: true, choices: funds, width: 80 },
    {
      key: 'year',
      title: 'Year, spread evenly',
      kind: 'money',
      width: 120,
      also: ['Spread evenly', 'Evenly'],
    },
    ...monthKeys.map(monthColumn),
  ] as const;
}

/** A row as it was read; money in pence, absent where it is empty. */
export type BudgetRow = Readonly<
  { account?: string; fund?: string; year?: number } & Partial<
    Record<(typeof monthKeys)[number], number>
  >
>;

/** A line of a budget as the service takes it: twelve months in pence, September first. */
export interface BudgetLine {
  readonly account: string;
  readonly fund: string;
  readonly months: readonly number[];
}

/** A year's amount over its months, to the penny: what is over goes to the first months. */
export function spread(year: number): readonly number[] {
  const whole = Math.floor(year / 12);
  return Array.from({ length: 12 }, (_, at) => whole + (at < year - whole * 12 ? 1 : 0));
}

const isGiven = (row: BudgetRow): boolean => monthKeys.some((key) => row[key] !== undefined);

/** Why a row that was read is no line yet; null where it is one. */
export function rowFault(row: BudgetRow): string | null {
  if (row.year !== undefined && isGiven(row)) return 'Give the months or the year, not both.';
  if (row.year === undefined && !isGiven(row)) return 'Give the months, or the year to be spread.';
  const amounts = [row.year, ...monthKeys.map((key) => row[key])];
  if (amounts.some((pence) => (pence ?? 0) < 0)) return 'Income and cost are both nil or more.';
  return null;
}

/** The line of a row without a fault. */
export const lineOf = (row: BudgetRow): BudgetLine => ({
  account: row.account ?? '',
  fund: row.fund ?? '',
  months: row.year === undefined ? monthKeys.map((key) => row[key] ?? 0) : spread(row.year),
});

/** What a line comes to in the year; pence. */
export const yearOf = ({ months }: BudgetLine): number =>
  months.reduce((sum, each) => sum + each, 0);
