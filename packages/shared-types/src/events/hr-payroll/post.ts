import { workforces } from '../../codes/hr-payroll.ts';
import { z } from 'zod';
import { AccountCode, BusinessDate, CostCentreCode, FundCode, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A part of where a post's cost goes; its share is its weight over the sum of the weights. */
export const CostShare = z.strictObject({
  /** For gross pay, and for the employer's National Insurance and pension on it. */
  account: AccountCode,
  niAccount: AccountCode,
  pensionAccount: AccountCode,
  costCentre: CostCentreCode,
  fund: FundCode,
  weight: z.int().min(1).max(1_000_000),
});

/** What every event that describes a post says of it. */
export const postPlace = {
  postId: Uuid,
  schoolId: Uuid,
  workforce: z.enum(workforces),
  split: z.array(CostShare).min(1),
  from: BusinessDate,
  /** Last day of a post for a fixed term; null for a permanent one. */
  to: BusinessDate.nullable(),
} as const;

export const samplePostPlace = {
  postId: sample.post,
  schoolId: sample.school,
  workforce: 'teaching' as const,
  split: [
    {
      account: '210010',
      niAccount: '210020',
      pensionAccount: '210030',
      costCentre: 'TCH',
      fund: 'GAG',
      weight: 1,
    },
  ],
  from: '2025-09-01',
  to: null,
};
