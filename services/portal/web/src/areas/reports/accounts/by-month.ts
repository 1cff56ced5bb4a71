import type { Reply } from '../../../api/types.ts';

export type ByMonth = Reply<'reporting', '/management-accounts/months'>;
type MonthOf = ByMonth['months'][number];
type Series = MonthOf['income'];

const sum = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a + b;

const plus = (a: Series, b: Series): Series => ({
  budget: a.budget + b.budget,
  actual: sum(a.actual, b.actual),
  forecast: a.forecast + b.forecast,
  budgetToDate: a.budgetToDate + b.budgetToDate,
  actualToDate: sum(a.actualToDate, b.actualToDate),
  forecastToDate: a.forecastToDate + b.forecastToDate,
});

/** The months of several schools as one; a month that is still to come stays unknown. */
export const addMonths = (all: readonly ByMonth[]): readonly MonthOf[] =>
  all
    .map(({ months }) => months)
    .reduce((before, months) =>
      before.map((month, at) => ({
        ...month,
        income: plus(month.income, months[at]!.income),
        expenditure: plus(month.expenditure, months[at]!.expenditure),
        balance: plus(month.balance, months[at]!.balance),
        commitment: sum(month.commitment, months[at]!.commitment),
        payPosted: month.payPosted && months[at]!.payPosted,
      })),
    );
