import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { BusinessDate, Uuid } from '../fields.ts';

/** Someone has been invited to the trust. Who they are is asked of the directory. */
export const userInvited = contract({
  type: 'directory.user-invited',
  version: 1,
  summary: 'Someone has been invited to work in the trust.',
  schema: z.strictObject({
    /** Also the `sub` of the user's tokens. */
    userId: Uuid,
    /** First day on which their roles count. */
    startsOn: BusinessDate,
  }),
  example: { userId: sample.officeManager, startsOn: '2025-09-01' },
});
export type UserInvited = BodyOf<typeof userInvited>;
