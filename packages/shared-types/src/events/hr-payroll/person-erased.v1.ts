import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** Who someone was is no longer kept: the key is destroyed. Their id stays in what was counted (X24). */
export const personErased = contract({
  type: 'hr-payroll.person-erased',
  version: 1,
  summary: 'What was kept of a person has been erased for good.',
  schema: z.strictObject({ personId: Uuid, reasonSha256: Sha256 }),
  example: { personId: sample.person, reasonSha256: sample.digest },
});
export type PersonErased = BodyOf<typeof personErased>;
