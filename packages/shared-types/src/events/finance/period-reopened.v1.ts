import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { FinancialYear, Month, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';

/** A locked month has been opened again; why is kept in finance. */
export const periodReopened = contract({
  type: 'finance.period-reopened',
  version: 1,
  summary: 'A locked month has been opened again, with a reason.',
  schema: z.strictObject({
    month: Month,
    year: FinancialYear,
    /** 1 for September to 12 for August. */
    period: z.int().min(1).max(12),
    reasonSha256: Sha256,
  }),
  example: { month: '2025-10', year: '2025/26', period: 2, reasonSha256: sample.digest },
});
export type PeriodReopened = BodyOf<typeof periodReopened>;
