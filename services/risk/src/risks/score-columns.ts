import type { Scores, Scoring } from '../scores/index.ts';

/** Scores as the columns that hold them. */
export interface ScoreColumns {
  readonly inherentLikelihood: number;
  readonly inherentImpact: number;
  readonly currentLikelihood: number;
  readonly currentImpact: number;
  readonly targetLikelihood: number;
  readonly targetImpact: number;
}

/** Scores as columns. */
export const columnsOf = ({ inherent, current, target }: Scores): ScoreColumns => ({
  inherentLikelihood: inherent.likelihood,
  inherentImpact: inherent.impact,
  currentLikelihood: current.likelihood,
  currentImpact: current.impact,
  targetLikelihood: target.likelihood,
  targetImpact: target.impact,
});

/** Scores from columns. */
export const scoresOf = (row: ScoreColumns): Scores => ({
  inherent: { likelihood: row.inherentLikelihood, impact: row.inherentImpact },
  current: { likelihood: row.currentLikelihood, impact: row.currentImpact },
  target: { likelihood: row.targetLikelihood, impact: row.targetImpact },
});

/** A dated set of scores from its row. */
export function scoringOf(
  row: ScoreColumns & Pick<Scoring, 'id' | 'effectiveOn' | 'recordedAt'>,
): Scoring {
  const { id, effectiveOn, recordedAt } = row;
  return { id, effectiveOn, recordedAt, ...scoresOf(row) };
}
