import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { checkDone, checkHead, sampleCheckHead } from './check.ts';

/** A check has been done and passed, with evidence; also ends its being overdue. */
export const checkCompleted = contract({
  type: 'estates.check-completed',
  version: 1,
  summary: 'A statutory check has been done and passed, with evidence.',
  schema: z.strictObject({ ...checkHead, ...checkDone }),
  example: {
    ...sampleCheckHead,
    completedOn: '2025-10-09',
    evidence: [sample.digest],
    daysLate: 3,
    nextCheckId: sample.nextCheck,
  },
});
export type CheckCompleted = BodyOf<typeof checkCompleted>;
