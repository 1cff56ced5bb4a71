import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { checkDone, checkHead, sampleCheckHead } from './check.ts';

/**
 * A check has been done, with evidence, and what was checked did not pass. It is no longer
 * overdue; `nextCheckId` is the check to be done again once it is mended.
 */
export const checkFailed = contract({
  type: 'estates.check-failed',
  version: 1,
  summary: 'A statutory check has been done, with evidence, and was not passed.',
  schema: z.strictObject({
    ...checkHead,
    ...checkDone,
    /** The ticket raised to mend it; null where none was. */
    ticketId: Uuid.nullable(),
  }),
  example: {
    ...sampleCheckHead,
    completedOn: '2025-10-06',
    evidence: [sample.digest],
    daysLate: 0,
    nextCheckId: sample.nextCheck,
    ticketId: sample.ticket,
  },
});
export type CheckFailed = BodyOf<typeof checkFailed>;
