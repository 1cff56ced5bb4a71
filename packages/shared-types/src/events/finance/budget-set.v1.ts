import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { EnteredAmount } from '../../money.ts';
import { AccountCode, FinancialYear, FundCode, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/**
 * A school's budget of a year has been set. One event a school, since a trust's whole budget
 * would not fit one event. It takes the place of the school's former version altogether: a line
 * that is left out is zero. Amounts run in the account's natural direction: income is positive
 * for income, expenditure for cost.
 */
export const budgetSet = contract({
  type: 'finance.budget-set',
  version: 1,
  summary: 'A school’s budget of a year has been set, by fund, account and month.',
  schema: z.strictObject({
    budgetId: Uuid,
    schoolId: Uuid,
    year: FinancialYear,
    /** 1 for the first budget of the school and year, then 2, 3 … */
    revision: z.int().min(1),
    lines: z.array(
      z.strictObject({
        fund: FundCode,
        account: AccountCode,
        /** Twelve amounts, September first; none below nil. */
        months: z.array(EnteredAmount).length(12),
      }),
    ),
  }),
  example: {
    budgetId: sample.budget,
    schoolId: sample.school,
    year: '2025/26',
    revision: 1,
    lines: [
      {
        fund: 'GAG',
        account: '615000',
        months: [
          150_000, 150_000, 100_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000, 25_000,
          25_000,
        ],
      },
    ],
  },
});
export type BudgetSet = BodyOf<typeof budgetSet>;
