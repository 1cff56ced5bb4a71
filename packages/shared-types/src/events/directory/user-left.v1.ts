import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { BusinessDate, Uuid } from '../fields.ts';

/** Someone leaves: after `leftOn` none of their roles counts, nor any cover they give or have. */
export const userLeft = contract({
  type: 'directory.user-left',
  version: 1,
  summary: 'Someone leaves the trust; their roles and cover end with the day given.',
  schema: z.strictObject({
    userId: Uuid,
    /** Last day on which they may act. */
    leftOn: BusinessDate,
  }),
  example: { userId: sample.officeManager, leftOn: '2026-07-31' },
});
export type UserLeft = BodyOf<typeof userLeft>;
