import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** Someone's employment with the trust begins. Which posts they fill is said by `post-filled`. */
export const personStarted = contract({
  type: 'hr-payroll.person-started',
  version: 1,
  summary: 'A person’s employment with the trust begins.',
  schema: z.strictObject({
    personId: Uuid,
    /** The school where they mainly work. */
    schoolId: Uuid,
    startsOn: BusinessDate,
  }),
  example: { personId: sample.person, schoolId: sample.school, startsOn: '2025-09-01' },
});
export type PersonStarted = BodyOf<typeof personStarted>;
