import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { checkHead, sampleCheckHead } from './check.ts';

/**
 * A check's day has passed and nobody did it. Written once for each check and due date, by the
 * clock, with nobody logged in (X1, E4). It is over when the check is completed or ended, or is
 * scheduled for a later day; a failed one stays out of order until its re-test passes.
 */
export const checkOverdue = contract({
  type: 'estates.check-overdue',
  version: 1,
  summary: 'A statutory check was not done by its day; written once for each check and due date.',
  schema: z.strictObject({
    ...checkHead,
    /** The business date on which it was found overdue: the day after `dueOn`, or later. */
    overdueOn: BusinessDate,
    daysLate: z.int().min(1),
    ownerId: Uuid.nullable(),
    dutyHolderId: Uuid.nullable(),
  }),
  example: {
    ...sampleCheckHead,
    overdueOn: '2025-10-07',
    daysLate: 1,
    ownerId: sample.siteManager,
    dutyHolderId: null,
  },
});
export type CheckOverdue = BodyOf<typeof checkOverdue>;
