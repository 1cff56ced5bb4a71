import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import {
  AccountCode,
  Amount,
  BusinessDate,
  CostCentreCode,
  FinancialYear,
  FundCode,
  Month,
  Uuid,
} from '../fields.ts';
import { sample } from '../sample.ts';

/**
 * A month's pay of one school has been costed: what it costs the trust, employer's charges
 * included, by account, cost centre, fund and month. One event a school, all with the same
 * `runId`, so that each becomes one balanced journal: finance debits the lines and credits its
 * pay clearing account. Nothing here is by post or person. A run done again names in
 * `supersedes` the run whose journals finance must reverse.
 */
export const payCosted = contract({
  type: 'hr-payroll.pay-costed',
  version: 1,
  summary: 'A month’s pay of a school has been costed by account, cost centre and fund.',
  schema: z.strictObject({
    runId: Uuid,
    supersedes: Uuid.nullable(),
    schoolId: Uuid,
    /** The month that is paid, and the date on which it belongs in the ledger. */
    month: Month,
    year: FinancialYear,
    date: BusinessDate,
    /** How many schools the run has, hence how many of these events. */
    schools: z.int().min(1),
    total: Amount,
    lines: z
      .array(
        z.strictObject({
          schoolId: Uuid,
          account: AccountCode,
          costCentre: CostCentreCode,
          fund: FundCode,
          /** The month whose work is paid: another than the run's for arrears. */
          month: Month,
          amount: Amount,
        }),
      )
      .min(1),
  }),
  example: {
    runId: sample.payRun,
    supersedes: null,
    schoolId: sample.school,
    month: '2025-10',
    year: '2025/26',
    date: '2025-10-31',
    schools: 12,
    total: 15_634_218,
    lines: [
      {
        schoolId: sample.school,
        account: '510000',
        costCentre: 'TCH',
        fund: 'GAG',
        month: '2025-10',
        amount: 12_210_400,
      },
      {
        schoolId: sample.school,
        account: '530000',
        costCentre: 'ADM',
        fund: 'GAG',
        month: '2025-10',
        amount: 3_423_818,
      },
    ],
  },
});
export type PayCosted = BodyOf<typeof payCosted>;
