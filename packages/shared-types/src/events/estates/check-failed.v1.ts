import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { checkDone, checkHead, sampleCheckHead } from './check.ts';

/**
 * A check has been done, with evidence, and what was checked did not pass. It is out of order, and
 * counts as overdue, until its re-test `nextCheckId` passes or the check ends. Written again, as
 * `check-completed` is, when evidence comes late or is replaced.
 */
export const checkFailed = contract({
  type: 'estates.check-failed',
  version: 1,
  summary:
    'A statutory check has been done, with evidence, and was not passed: it counts as overdue until its re-test (nextCheckId) passes.',
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
    textSha256: null,
    ticketId: sample.ticket,
  },
});
export type CheckFailed = BodyOf<typeof checkFailed>;
