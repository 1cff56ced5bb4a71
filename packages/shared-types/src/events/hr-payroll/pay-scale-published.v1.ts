import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, BusinessDate, Code } from '../fields.ts';

/** A pay scale applies from a day on, for the whole trust, until its next version does. */
export const payScalePublished = contract({
  type: 'hr-payroll.pay-scale-published',
  version: 1,
  summary: 'A version of a pay scale has been published.',
  schema: z.strictObject({
    scale: Code,
    scaleVersion: z.int().min(1),
    effectiveFrom: BusinessDate,
    /** Full-time pay a year in pence, by point. */
    points: z.array(z.strictObject({ point: Code, annual: Amount })).min(1),
  }),
  example: {
    scale: 'mpr',
    scaleVersion: 1,
    effectiveFrom: '2025-09-01',
    points: [
      { point: 'm1', annual: 3_200_000 },
      { point: 'm2', annual: 3_400_000 },
    ],
  },
});
export type PayScalePublished = BodyOf<typeof payScalePublished>;
