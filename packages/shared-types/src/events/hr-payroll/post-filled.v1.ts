import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Fte, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A person takes up a post, which one person holds at a time. What they are paid stays in hr-payroll. */
export const postFilled = contract({
  type: 'hr-payroll.post-filled',
  version: 1,
  summary: 'A person takes up a post.',
  schema: z.strictObject({
    /** One person in one post: `post-vacated` names it again. */
    holdingId: Uuid,
    postId: Uuid,
    personId: Uuid,
    schoolId: Uuid,
    /** The post's full-time equivalent on that day. */
    fte: Fte,
    from: BusinessDate,
  }),
  example: {
    holdingId: sample.holding,
    postId: sample.post,
    personId: sample.person,
    schoolId: sample.school,
    fte: '1.0000',
    from: '2025-09-01',
  },
});
export type PostFilled = BodyOf<typeof postFilled>;
