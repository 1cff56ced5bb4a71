import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Fte } from '../fields.ts';
import { PayScale } from './pay-scale.ts';
import { postPlace, samplePostPlace } from './post.ts';

/** A post exists at a school, filled or not, and says where its cost belongs. */
export const postCreated = contract({
  type: 'hr-payroll.post-created',
  version: 1,
  summary: 'A post has been created at a school.',
  schema: z.strictObject({
    ...postPlace,
    /** The pay scale it is paid on at first; null for a salary of its own. */
    scale: PayScale.nullable(),
    /** At first; `post-changed` tells of every later one. */
    fte: Fte,
  }),
  example: { ...samplePostPlace, scale: 'teachers-main', fte: '1.0000' },
});
export type PostCreated = BodyOf<typeof postCreated>;
