import { db, emit, insertRows, upsertRows } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import type { FinancialYear } from '@bursar/shared-types/dates';
import { budgetSet } from '@bursar/shared-types/events/finance/budget-set.v1';
import { penceToJson } from '@bursar/shared-types/money';
import { and, eq, inArray } from 'drizzle-orm';
import type { BudgetToSet } from './budget-faults.ts';
import { yearOfProfile } from './profile.ts';
import { budget, budgetLine } from './tables.ts';

/** A school's whole budget of a year, as it is set. */
export interface SetBudget {
  readonly id: string;
  readonly schoolId: string;
  readonly year: FinancialYear;
  /** One more than that of the budget before. */
  readonly revision: number;
  readonly lines: readonly BudgetToSet[];
}

/** Everything that setting budgets of one year writes, each of another school; at least one. */
export function budgetWrites(
  budgets: readonly SetBudget[],
  { trustId, actor, now, newId }: Pick<Context, 'trustId' | 'actor' | 'now' | 'newId'>,
): Write[] {
  const { year } = budgets[0]!;
  const schools = budgets.map(({ schoolId }) => schoolId);
  return [
    upsertRows(
      budget,
      ['trustId', 'schoolId', 'year'],
      budgets.map(({ id, schoolId, revision }) => {
        return { trustId, schoolId, year, id, revision, setBy: actor.id, setAt: now };
      }),
    ),
    db
      .delete(budgetLine)
      .where(and(inArray(budgetLine.schoolId, schools), eq(budgetLine.year, year))),
    insertRows(
      budgetLine,
      budgets.flatMap(({ schoolId, lines }) =>
        lines.map(({ fund, account, months }) => {
          const amount = yearOfProfile(months);
          return {
            trustId,
            id: newId(),
            year,
            schoolId,
            fund,
            account,
            months: [...months],
            amount,
          };
        }),
      ),
    ),
    ...budgets.map(({ id, schoolId, revision, lines }) =>
      emit(budgetSet, {
        budgetId: id,
        schoolId,
        year,
        revision,
        lines: lines.map((line) => ({ ...line, months: line.months.map(penceToJson) })),
      }),
    ),
  ];
}
