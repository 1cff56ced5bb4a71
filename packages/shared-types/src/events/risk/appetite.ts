import { z } from 'zod';
import { BusinessDate } from '../fields.ts';
import { RiskCause, riskHead, sampleRiskCause, sampleRiskHead } from './risk.ts';

/** What is said when a risk's score crosses the appetite, up or down. */
export const appetiteCrossing = {
  ...riskHead,
  /** Current score, 1 to 25, and the threshold it was held against. */
  score: z.int().min(1).max(25),
  threshold: z.int().min(1).max(25),
  appetiteVersion: z.int().min(1),
  effectiveOn: BusinessDate,
  cause: RiskCause,
} as const;

export const sampleCrossing = {
  ...sampleRiskHead,
  score: 15,
  threshold: 12,
  appetiteVersion: 2,
  effectiveOn: '2025-10-07',
  cause: sampleRiskCause,
};
