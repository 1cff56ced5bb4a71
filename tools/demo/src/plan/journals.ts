import { yearOf } from '@bursar/shared-types/dates';
import { placeOf } from './budget.ts';
import type { Budgets, PlannedLine } from './budget.ts';
import { lineNames } from './line-names.ts';
import { isPay } from './proportions.ts';
import type { LineOfBudget } from './proportions.ts';
import { between } from './random.ts';
import type { RandomGenerator } from './random.ts';
import type { DemoSchool } from './trusts.ts';

/** What a journal books against the bank: an account and pence. */
export interface PlannedPart {
  readonly line: LineOfBudget;
  readonly amount: number;
}

/** Something received or paid without an order: one line of the budget, or a bureau's whole pay. */
export interface PlannedJournal {
  readonly school: DemoSchool;
  /** What it is for. */
  readonly what: string;
  readonly parts: readonly PlannedPart[];
  readonly date: string;
}

/** The day of the month on which a payroll bureau has paid. */
const PAYDAY = '26';

/** What comes by journals beside income and what is bought without orders. */
export interface ByJournals {
  /** Whether a school's pay does: a bureau pays it. */
  readonly pay: (school: DemoSchool) => boolean;
  /** Whether what is ordered does: it was bought before there were orders. */
  readonly ordered: boolean;
}

/**
 * A month's journals of all schools: grants and income received, what is paid without an order, and
 * what else comes by journals. None is dated after `lastDay`.
 */
export function planJournals(
  schools: readonly DemoSchool[],
  month: string,
  lastDay: string,
  budgets: ReadonlyMap<string, Budgets>,
  { pay, ordered }: ByJournals,
  random: RandomGenerator,
): PlannedJournal[] {
  const year = yearOf(month);
  const place = placeOf(month, year);
  const about = ({ months }: PlannedLine, least: number, most: number): number =>
    Math.round((Number(months[place]!) * between(random, least, most)) / 100);
  return schools
    .flatMap((school): PlannedJournal[] => {
      const lines = budgets.get(year)!.get(school.key)!;
      const single = lines
        .filter(({ line }) => (ordered || !line.ordered) && !isPay(line.word))
        .map((each) => {
          const [least, most] = each.line.ordered ? [70, 95] : [88, 113];
          const parts = [{ line: each.line, amount: about(each, least!, most!) }];
          const day = String(between(random, 1, 27)).padStart(2, '0');
          return { school, what: lineNames[each.line.word], parts, date: `${month}-${day}` };
        });
      if (!pay(school)) return single;
      const paid = lines
        .filter(({ line }) => isPay(line.word))
        .map((each) => ({ line: each.line, amount: about(each, 97, 101) }));
      const all = {
        school,
        what: 'salaries and wages, by the payroll bureau',
        parts: paid,
        date: `${month}-${PAYDAY}`,
      };
      return [...single, all];
    })
    .filter(({ parts, date }) => parts.every(({ amount }) => amount > 0) && date <= lastDay);
}
