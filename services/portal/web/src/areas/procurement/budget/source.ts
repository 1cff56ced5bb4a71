import { academicYear } from '../../../words/format.ts';

/** Where it is read how a year's budget stands. */
export type BudgetSource =
  /** The management accounts, which know what was spent: of now, or as at the end of a past year. */
  | { readonly from: 'accounts'; readonly month?: string }
  /** The budgets of a year ahead, of which nothing can be spent yet. */
  | { readonly from: 'budgets'; readonly year: string };

/** Where it is read how the budget of the year of `day` stands on `today`; both YYYY-MM-DD. */
export function budgetSource(day: string, today: string): BudgetSource {
  const [year, present] = [academicYear(day), academicYear(today)];
  if (year === present) return { from: 'accounts' };
  return year > present
    ? { from: 'budgets', year }
    : { from: 'accounts', month: `${Number(year.slice(0, 4)) + 1}-08` };
}
