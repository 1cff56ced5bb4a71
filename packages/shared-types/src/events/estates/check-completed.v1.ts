import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { checkDone, checkHead, sampleCheckHead } from './check.ts';

/**
 * A check has been done and passed, with evidence. It ends its being overdue, and, where it is the
 * re-test of a failed one, that one's being out of order.
 *
 * Evidence that comes late, or is added or replaced, writes the event again with the same
 * `checkId`: the last one holds, and the earlier ones stay in the log (E8, X1).
 */
export const checkCompleted = contract({
  type: 'estates.check-completed',
  version: 1,
  summary:
    'A statutory check has been done and passed, with evidence; it is no longer overdue, nor is the failed one that it re-tests. Written again, with the same checkId, when evidence comes late or is replaced.',
  schema: z.strictObject({ ...checkHead, ...checkDone }),
  example: {
    ...sampleCheckHead,
    completedOn: '2025-10-09',
    evidence: [sample.digest],
    daysLate: 3,
    nextCheckId: sample.nextCheck,
    textSha256: null,
  },
});
export type CheckCompleted = BodyOf<typeof checkCompleted>;
