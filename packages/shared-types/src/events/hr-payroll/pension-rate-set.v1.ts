import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Code } from '../fields.ts';

/** What the trust pays, as employer, into a fund of the Local Government Pension Scheme from a day on. */
export const pensionRateSet = contract({
  type: 'hr-payroll.pension-rate-set',
  version: 1,
  summary: 'The employer’s rate in a local government pension fund has been set from a day on.',
  schema: z.strictObject({
    pensionFund: Code,
    from: BusinessDate,
    /** Last day; null until the next valuation says otherwise. */
    to: BusinessDate.nullable(),
    /** Hundredths of a percent of pensionable pay: 2150 is 21.5 %. */
    basisPoints: z.int().min(0).max(10_000),
  }),
  example: {
    pensionFund: 'ridgeway-county',
    from: '2025-04-01',
    to: '2026-03-31',
    basisPoints: 2_150,
  },
});
export type PensionRateSet = BodyOf<typeof pensionRateSet>;
