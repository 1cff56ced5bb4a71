import type { FieldError } from '@bursar/service-kit';

/** Likelihood and impact, each a whole number from 1 to 5. */
export type Score = { readonly likelihood: number; readonly impact: number };

/** The three scores of a risk. */
export type Scores = {
  /** Before any control. */
  readonly inherent: Score;
  /** With the controls as they now work. */
  readonly current: Score;
  /** Where the trust aims to bring it. */
  readonly target: Score;
};

/** The names of the three scores. */
export const scoreKinds = ['inherent', 'current', 'target'] as const;

/** One of `scoreKinds`. */
export type ScoreKind = (typeof scoreKinds)[number];

/** What is compared and held against appetite: likelihood times impact, 1 to 25. */
export function points(score: Score): number {
  return score.likelihood * score.impact;
}

/** Whether two scores are the same in both parts: 2 × 5 is not 5 × 2. */
export function sameScore(one: Score, other: Score): boolean {
  return one.likelihood === other.likelihood && one.impact === other.impact;
}

/** Whether all three scores are the same. */
export function sameScores(one: Scores, other: Scores): boolean {
  return scoreKinds.every((kind) => sameScore(one[kind], other[kind]));
}

/**
 * What is wrong with the scores a person gives; empty when they may be kept. Controls do not make
 * a risk worse, and nobody aims for worse than no controls: current and target are at most the
 * inherent score. (What an indicator adds to the current score later is not held to that.)
 */
export function scoreFaults(scores: Scores): FieldError[] {
  const faults: FieldError[] = [];
  for (const kind of scoreKinds) {
    for (const part of ['likelihood', 'impact'] as const) {
      const value = scores[kind][part];
      if (!Number.isInteger(value) || value < 1 || value > 5) {
        faults.push({ pointer: `/${kind}/${part}`, detail: 'Give a whole number from 1 to 5.' });
      }
    }
  }
  if (faults.length > 0) return faults;
  const most = points(scores.inherent);
  return (['current', 'target'] as const)
    .filter((kind) => points(scores[kind]) > most)
    .map((kind) => ({
      pointer: `/${kind}`,
      detail: `Give a score up to ${most}, the inherent one, or raise the inherent score.`,
    }));
}
