import { z } from 'zod';
import { BusinessDate } from '../fields.ts';
import { RiskCause, riskHead, sampleRiskCause, sampleRiskHead } from './risk.ts';

/** How a current score stands against the board's lines. */
export const AppetiteStanding = z.enum(['within-appetite', 'above-appetite', 'above-tolerance']);
export type AppetiteStanding = z.output<typeof AppetiteStanding>;

/** What is said when a risk's standing against appetite changes, for worse or for better. */
export const appetiteCrossing = {
  ...riskHead,
  /** Current score, 1 to 25. */
  score: z.int().min(1).max(25),
  /** The lines it is held against, and the version that set them. */
  appetite: z.int().min(1).max(25),
  tolerance: z.int().min(1).max(25),
  appetiteVersion: z.int().min(1),
  /** A risk that was held against no line is taken to have been within. */
  standing: z.strictObject({ before: AppetiteStanding, after: AppetiteStanding }),
  effectiveOn: BusinessDate,
  cause: RiskCause,
} as const;

export const sampleCrossing = {
  ...sampleRiskHead,
  score: 15,
  appetite: 12,
  tolerance: 16,
  appetiteVersion: 2,
  standing: { before: 'within-appetite' as const, after: 'above-appetite' as const },
  effectiveOn: '2025-10-07',
  cause: sampleRiskCause,
};
