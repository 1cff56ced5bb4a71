import { riskLevels } from '@bursar/shared-types/codes/risk';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { points } from '../scores/index.ts';
import type { Scores } from '../scores/index.ts';

const Part = z.int().min(1).max(5);

/** Likelihood and impact, 1 to 5 each. */
export const ScoreShown = z.strictObject({ likelihood: Part, impact: Part });

/** The three scores. */
export const ScoresShown = z.strictObject({
  inherent: ScoreShown.describe('Before any control'),
  current: ScoreShown.describe('With the controls as they now work, by the owner’s judgement'),
  target: ScoreShown.describe('Where the trust aims to bring it'),
});

/** A word of a growing set, as in events. */
const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens')
  .max(60);

/** Checks of an area, at one school or (null) at every school of the trust. */
export const LinkInput = z.strictObject({
  area: Code.describe('Area of the catalogue of checks, such as fire'),
  schoolId: Uuid.nullable(),
});

/** A risk as people write it; what a draft may still lack is null. */
export const RiskInput = z.strictObject({
  level: z.enum(riskLevels),
  schoolId: Uuid.nullable().default(null),
  function: Code.nullable().default(null).describe('Such as finance; of a risk of a function'),
  category: Code.nullable().default(null),
  title: text({ max: 200 }).describe('What may happen'),
  description: text({ min: 0, max: 4_000, lines: 'many' }).default('').describe('Why, and so what'),
  ownerId: Uuid.nullable().default(null).describe('Its owner'),
});
export type RiskInput = z.output<typeof RiskInput>;

/** Scores as columns of the register before anything has moved them; null for a draft without. */
export function ownColumns(scores: Scores | null) {
  return {
    inherentLikelihood: scores?.inherent.likelihood ?? null,
    inherentImpact: scores?.inherent.impact ?? null,
    ownLikelihood: scores?.current.likelihood ?? null,
    ownImpact: scores?.current.impact ?? null,
    currentLikelihood: scores?.current.likelihood ?? null,
    currentImpact: scores?.current.impact ?? null,
    targetLikelihood: scores?.target.likelihood ?? null,
    targetImpact: scores?.target.impact ?? null,
    points: scores === null ? null : points(scores.current),
  };
}

/** The scores that the owner gave, from the register; null for a draft without. */
export function ownScores(
  row: Omit<ReturnType<typeof ownColumns>, 'currentLikelihood' | 'currentImpact' | 'points'>,
): Scores | null {
  const { inherentLikelihood, inherentImpact, ownLikelihood, ownImpact } = row;
  const { targetLikelihood, targetImpact } = row;
  if (inherentLikelihood === null || ownLikelihood === null || targetLikelihood === null)
    return null;
  return {
    inherent: { likelihood: inherentLikelihood, impact: inherentImpact! },
    current: { likelihood: ownLikelihood, impact: ownImpact! },
    target: { likelihood: targetLikelihood, impact: targetImpact! },
  };
}
