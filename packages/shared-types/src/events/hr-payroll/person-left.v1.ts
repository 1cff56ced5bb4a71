import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** Someone's employment ends. Why is never said here. */
export const personLeft = contract({
  type: 'hr-payroll.person-left',
  version: 1,
  summary: 'A person’s employment with the trust ends.',
  schema: z.strictObject({
    personId: Uuid,
    schoolId: Uuid,
    /** Last day of employment. */
    leftOn: BusinessDate,
  }),
  example: { personId: sample.person, schoolId: sample.school, leftOn: '2026-08-31' },
});
export type PersonLeft = BodyOf<typeof personLeft>;
