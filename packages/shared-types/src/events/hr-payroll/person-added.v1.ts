import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** Someone is on the trust's books. Who they are is asked of hr-payroll by those who may. */
export const personAdded = contract({
  type: 'hr-payroll.person-added',
  version: 1,
  summary: 'A person has been added to the trust’s records.',
  schema: z.strictObject({ personId: Uuid }),
  example: { personId: sample.person },
});
export type PersonAdded = BodyOf<typeof personAdded>;
