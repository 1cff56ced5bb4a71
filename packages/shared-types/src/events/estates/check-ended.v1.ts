import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { checkHead, sampleCheckHead } from './check.ts';

/**
 * A check no longer concerns its site: there is no lift any more, the minibus is sold. Nothing is
 * due; one that was overdue, or had failed, is over from `endedOn` on. If it is set up again, that
 * is a new check.
 */
export const checkEnded = contract({
  type: 'estates.check-ended',
  version: 1,
  summary:
    'A statutory check no longer applies to its site; one that was overdue or failed is over.',
  schema: z.strictObject({
    ...checkHead,
    /** What was open; null, as `dueOn` is, where the check had not been set up. */
    checkId: Uuid.nullable(),
    dueOn: BusinessDate.nullable(),
    endedOn: BusinessDate,
    reasonSha256: Sha256,
  }),
  example: { ...sampleCheckHead, endedOn: '2025-10-08', reasonSha256: sample.digest },
});
export type CheckEnded = BodyOf<typeof checkEnded>;
