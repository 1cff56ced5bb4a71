import type { GridRow } from '../../../patterns/grid/index.ts';
import { monthKeys, monthsOf } from './budget-rows.ts';

/** A line of the budget in force: what it comes to in the year; pence. */
interface YearLine {
  readonly account: string;
  readonly fund: string;
  readonly budget: number;
}
/** What of a line's budget falls to the months up to one; pence. */
interface ToDate {
  readonly account: string;
  readonly fund: string;
  readonly month: string;
  readonly budgetToDate: number;
}

const pounds = (pence: number): string => (pence / 100).toFixed(2);

/**
 * The lines in force as rows of the grid, each month by itself. A line whose months are not known,
 * as of fixed assets, which no management accounts show, stands with its year.
 */
export function rowsInForce(
  lines: readonly YearLine[],
  toDate: readonly ToDate[],
  year: string,
): readonly GridRow[] {
  return lines.map(({ account, fund, budget }) => {
    const own = new Map(
      toDate
        .filter((each) => each.account === account && each.fund === fund)
        .map((each) => [each.month, each.budgetToDate]),
    );
    const upTo = monthsOf(year).map((month) => own.get(month));
    const isKnown = upTo.every((each) => each !== undefined) && upTo.at(-1) === budget;
    const months = monthKeys.map((key, at) => {
      return [key, isKnown ? pounds(upTo[at]! - (at > 0 ? upTo[at - 1]! : 0)) : ''] as const;
    });
    return { account, fund, ...Object.fromEntries(months), year: isKnown ? '' : pounds(budget) };
  });
}
