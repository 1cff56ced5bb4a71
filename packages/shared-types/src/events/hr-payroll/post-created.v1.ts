import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { AccountCode, BusinessDate, Code, CostCentreCode, Fte, FundCode, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A post exists at a school, filled or not, and says where its cost belongs. */
export const postCreated = contract({
  type: 'hr-payroll.post-created',
  version: 1,
  summary: 'A post has been created at a school.',
  schema: z.strictObject({
    postId: Uuid,
    schoolId: Uuid,
    workforce: z.enum([
      'teaching',
      'leadership',
      'education-support',
      'administration',
      'premises',
    ]),
    /** The pay scale it is paid on, such as `mpr` or `njc`. */
    scale: Code,
    fte: Fte,
    account: AccountCode,
    costCentre: CostCentreCode,
    fund: FundCode,
    from: BusinessDate,
    /** Last day of a post for a fixed term; null for a permanent one. */
    to: BusinessDate.nullable(),
  }),
  example: {
    postId: sample.post,
    schoolId: sample.school,
    workforce: 'teaching',
    scale: 'mpr',
    fte: '1.0000',
    account: '510000',
    costCentre: 'TCH',
    fund: 'GAG',
    from: '2025-09-01',
    to: null,
  },
});
export type PostCreated = BodyOf<typeof postCreated>;
