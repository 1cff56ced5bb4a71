/** A place on the matrix: likelihood and impact, 1 to 5 each. */
export interface RiskAt {
  readonly likelihood: number;
  readonly impact: number;
}

/** A risk and its three scores. */
export interface MatrixRisk {
  readonly id: string;
  readonly title: string;
  readonly inherent: RiskAt;
  readonly current: RiskAt;
  /** Null where none is set. */
  readonly target: RiskAt | null;
}

/** The five steps of both scales, the highest first as they stand from the top. */
export const STEPS = [5, 4, 3, 2, 1] as const;

const isAt = (a: RiskAt | null, likelihood: number, impact: number): boolean =>
  a?.likelihood === likelihood && a.impact === impact;

/** The risks whose current score is at a place. */
export const risksAt = (
  risks: readonly MatrixRisk[],
  { likelihood, impact }: RiskAt,
): MatrixRisk[] => risks.filter(({ current }) => isAt(current, likelihood, impact));

/** Which scores of a risk stand at a place: `inherent and current`. */
export function scoresAt(risk: MatrixRisk, { likelihood, impact }: RiskAt): readonly Score[] {
  return SCORES.filter((score) => isAt(risk[score], likelihood, impact));
}

/** The scores in the order in which a risk is treated. */
export const SCORES = ['inherent', 'current', 'target'] as const;
export type Score = (typeof SCORES)[number];

/** Likelihood times impact, 1 to 25. */
export const scoreOf = ({ likelihood, impact }: RiskAt): number => likelihood * impact;

/** How a risk moves, in words: "Inherent 20, current 12, target 6." */
export function movement({ inherent, current, target }: MatrixRisk): string {
  const aim = target ? `target ${scoreOf(target)}` : 'no target set';
  return `Inherent ${scoreOf(inherent)}, current ${scoreOf(current)}, ${aim}.`;
}
