import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { FinancialYear, Month } from '../fields.ts';

/** A month is closed: nothing more is posted to it until it is reopened. */
export const periodLocked = contract({
  type: 'finance.period-locked',
  version: 1,
  summary: 'A month has been locked; nothing more is posted to it.',
  schema: z.strictObject({
    month: Month,
    year: FinancialYear,
    /** 1 for September to 12 for August. */
    period: z.int().min(1).max(12),
  }),
  example: { month: '2025-10', year: '2025/26', period: 2 },
});
export type PeriodLocked = BodyOf<typeof periodLocked>;
