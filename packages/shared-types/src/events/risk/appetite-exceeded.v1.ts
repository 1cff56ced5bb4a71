import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { appetiteCrossing, sampleCrossing } from './appetite.ts';

/** A risk's current score has gone past its category's appetite: its owner is alerted. */
export const appetiteExceeded = contract({
  type: 'risk.appetite-exceeded',
  version: 1,
  summary: 'A risk has gone past the board’s appetite.',
  schema: z.strictObject(appetiteCrossing),
  example: sampleCrossing,
});
export type AppetiteExceeded = BodyOf<typeof appetiteExceeded>;
