import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate } from '../fields.ts';
import { RiskCause, Score, riskHead, sampleRiskCause, sampleRiskHead } from './risk.ts';

/**
 * A risk's scores as they are from `effectiveOn`, in the whole. Evidence that comes late may set
 * an earlier `effectiveOn`: the event's own time says when it was known, and both stay visible.
 */
export const riskScored = contract({
  type: 'risk.risk-scored',
  version: 1,
  summary: 'A risk has been scored: inherent, current and target, and what moved it.',
  schema: z.strictObject({
    ...riskHead,
    /** Before any control. */
    inherent: Score,
    /** With the controls as they now work. */
    current: Score,
    /** Where the trust means to bring it. */
    target: Score,
    /** The current score before this one; null for the first. */
    previous: Score.nullable(),
    effectiveOn: BusinessDate,
    cause: RiskCause,
  }),
  example: {
    ...sampleRiskHead,
    inherent: { likelihood: 4, impact: 5 },
    current: { likelihood: 3, impact: 5 },
    target: { likelihood: 1, impact: 5 },
    previous: { likelihood: 2, impact: 5 },
    effectiveOn: '2025-10-07',
    cause: sampleRiskCause,
  },
});
export type RiskScored = BodyOf<typeof riskScored>;
