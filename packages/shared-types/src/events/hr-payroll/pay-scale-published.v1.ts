import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { EnteredAmount } from '../../money.ts';
import { BusinessDate } from '../fields.ts';
import { PayArea, PayPoint, PayScale } from './pay-scale.ts';

/** A pay scale applies in an area from a day on, for the whole trust, until its next version does. */
export const payScalePublished = contract({
  type: 'hr-payroll.pay-scale-published',
  version: 1,
  summary: 'A version of a pay scale has been published.',
  schema: z.strictObject({
    scale: PayScale,
    area: PayArea,
    /** 1 for the trust's first of this scale and area. */
    scaleVersion: z.int().min(1),
    effectiveFrom: BusinessDate,
    /** Full-time pay a year in pence, by point. */
    points: z.array(z.strictObject({ point: PayPoint, annual: EnteredAmount })).min(1),
  }),
  example: {
    scale: 'teachers-main',
    area: 'rest-of-england',
    scaleVersion: 1,
    effectiveFrom: '2025-09-01',
    points: [
      { point: 'M1', annual: 3_291_600 },
      { point: 'M2', annual: 3_482_300 },
    ],
  },
});
export type PayScalePublished = BodyOf<typeof payScalePublished>;
