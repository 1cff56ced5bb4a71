import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { appetiteCrossing, sampleCrossing } from './appetite.ts';

/** A risk that was past its category's appetite is within it again. */
export const appetiteRestored = contract({
  type: 'risk.appetite-restored',
  version: 1,
  summary: 'A risk is within the board’s appetite again.',
  schema: z.strictObject(appetiteCrossing),
  example: { ...sampleCrossing, score: 10 },
});
export type AppetiteRestored = BodyOf<typeof appetiteRestored>;
