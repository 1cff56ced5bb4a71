import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Fte, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A person leaves a post; they may keep others. */
export const postVacated = contract({
  type: 'hr-payroll.post-vacated',
  version: 1,
  summary: 'A person leaves a post.',
  schema: z.strictObject({
    /** What `post-filled` named. Told again when the last day changes: the last one counts. */
    holdingId: Uuid,
    postId: Uuid,
    personId: Uuid,
    schoolId: Uuid,
    /** What `post-filled` said of the same holder. */
    fte: Fte,
    /** Last day in the post. */
    to: BusinessDate,
  }),
  example: {
    holdingId: sample.holding,
    postId: sample.post,
    personId: sample.person,
    schoolId: sample.school,
    fte: '1.0000',
    to: '2026-08-31',
  },
});
export type PostVacated = BodyOf<typeof postVacated>;
