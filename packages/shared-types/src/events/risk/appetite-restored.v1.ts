import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { appetiteCrossing, sampleCrossing } from './appetite.ts';

/**
 * A risk stands better than before: within appetite again, or, where `standing.after` says so,
 * still above it and within tolerance.
 */
export const appetiteRestored = contract({
  type: 'risk.appetite-restored',
  version: 1,
  summary: 'A risk stands better against the board’s appetite than before.',
  schema: z.strictObject(appetiteCrossing),
  example: {
    ...sampleCrossing,
    score: 10,
    standing: { before: 'above-appetite', after: 'within-appetite' },
  },
});
export type AppetiteRestored = BodyOf<typeof appetiteRestored>;
