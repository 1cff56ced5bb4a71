import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { appetiteCrossing, sampleCrossing } from './appetite.ts';

/**
 * A risk stands worse than before: past its category's appetite, or past its tolerance. `ownerId`
 * is to be alerted. One event a crossing, however far the score went.
 */
export const appetiteExceeded = contract({
  type: 'risk.appetite-exceeded',
  version: 1,
  summary: 'A risk stands worse against the board’s appetite than before; its owner is alerted.',
  schema: z.strictObject(appetiteCrossing),
  example: sampleCrossing,
});
export type AppetiteExceeded = BodyOf<typeof appetiteExceeded>;
