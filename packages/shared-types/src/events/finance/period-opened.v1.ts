import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { FinancialYear, Month } from '../fields.ts';

/** A month may be posted to. */
export const periodOpened = contract({
  type: 'finance.period-opened',
  version: 1,
  summary: 'A month has been opened for posting.',
  schema: z.strictObject({
    month: Month,
    year: FinancialYear,
    /** 1 for September to 12 for August. */
    period: z.int().min(1).max(12),
  }),
  example: { month: '2025-10', year: '2025/26', period: 2 },
});
export type PeriodOpened = BodyOf<typeof periodOpened>;
