import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Fte } from '../fields.ts';
import { PayScale } from './pay-scale.ts';
import { postPlace, samplePostPlace } from './post.ts';

/**
 * What a post is paid, how much of full time it is, where its cost goes or when it ends has been
 * set anew. Carries the whole of it; what it is paid stays in hr-payroll.
 */
export const postChanged = contract({
  type: 'hr-payroll.post-changed',
  version: 1,
  summary: 'A post’s pay, hours, cost split or last day has been set anew.',
  schema: z.strictObject({
    ...postPlace,
    /** Each from its day until the next, first day first. */
    terms: z
      .array(z.strictObject({ from: BusinessDate, scale: PayScale.nullable(), fte: Fte }))
      .min(1),
  }),
  example: {
    ...samplePostPlace,
    terms: [
      { from: '2025-09-01', scale: 'teachers-main', fte: '1.0000' },
      { from: '2026-01-01', scale: 'teachers-main', fte: '0.6000' },
    ],
  },
});
export type PostChanged = BodyOf<typeof postChanged>;
