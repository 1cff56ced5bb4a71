import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** What is kept of someone has been corrected. The event tells that it happened, not what. */
export const personChanged = contract({
  type: 'hr-payroll.person-changed',
  version: 1,
  summary: 'What is kept of a person has been corrected.',
  schema: z.strictObject({ personId: Uuid }),
  example: { personId: sample.person },
});
export type PersonChanged = BodyOf<typeof personChanged>;
