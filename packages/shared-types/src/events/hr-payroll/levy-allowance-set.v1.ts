import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, BusinessDate } from '../fields.ts';

/** How much of the apprenticeship levy's allowance is the trust's, a month, from a day on. */
export const levyAllowanceSet = contract({
  type: 'hr-payroll.levy-allowance-set',
  version: 1,
  summary: 'The trust’s monthly allowance against the apprenticeship levy has been set.',
  schema: z.strictObject({ from: BusinessDate, monthly: Amount }),
  example: { from: '2025-04-06', monthly: 125_000 },
});
export type LevyAllowanceSet = BodyOf<typeof levyAllowanceSet>;
