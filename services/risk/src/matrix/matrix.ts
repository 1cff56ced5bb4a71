import type { RiskState } from '@bursar/shared-types/codes/risk';
import { inForce, scoreKinds } from '../scores/index.ts';
import type { Dated, Score, ScoreKind, Scoring, View } from '../scores/index.ts';

/** A risk of the register with its history. */
export type RegisteredRisk = {
  readonly riskId: string;
  readonly schoolId: string | null;
  readonly category: string;
  readonly states: readonly (Dated & { readonly state: RiskState })[];
  readonly scorings: readonly Scoring[];
};

/** Which risks to count; a part that is left out takes all. */
export type MatrixFilter = {
  /** A school's id; null for the risks that belong to no school. */
  readonly schoolId?: string | null;
  readonly category?: string;
};

/** One cell: the risks in it, in the order of the register. Their number is the count. */
export type Cell = {
  readonly likelihood: number;
  readonly impact: number;
  readonly count: number;
  readonly riskIds: readonly string[];
};

/** Five rows of likelihood 1 to 5, each with five cells of impact 1 to 5, for each score. */
export type Matrix = {
  readonly view: View;
  /** Live risks that were counted; each is in one cell of each of the three. */
  readonly total: number;
} & { readonly [Kind in ScoreKind]: readonly (readonly Cell[])[] };

const steps = [1, 2, 3, 4, 5];

/**
 * The risk matrix in a view: the risks that were live on that day with a score, by their inherent,
 * current and target score as they then were. Without `knownAt` as effective.
 */
export function matrixOf(
  register: readonly RegisteredRisk[],
  view: View,
  filter: MatrixFilter = {},
): Matrix {
  const counted = register.flatMap((risk) => {
    const fits =
      (filter.schoolId === undefined || filter.schoolId === risk.schoolId) &&
      (filter.category === undefined || filter.category === risk.category);
    if (!fits || inForce(risk.states, view)?.state !== 'Live') return [];
    const scoring = inForce(risk.scorings, view);
    return scoring === undefined ? [] : [{ riskId: risk.riskId, scoring }];
  });
  const [inherent, current, target] = scoreKinds.map((kind) =>
    cellsOf(counted.map(({ riskId, scoring }) => ({ riskId, score: scoring[kind] }))),
  ) as [Cell[][], Cell[][], Cell[][]];
  return { view, total: counted.length, inherent, current, target };
}

function cellsOf(risks: readonly { riskId: string; score: Score }[]): Cell[][] {
  const byCell = Map.groupBy(risks, ({ score }) => score.likelihood * 10 + score.impact);
  return steps.map((likelihood) =>
    steps.map((impact) => {
      const riskIds = (byCell.get(likelihood * 10 + impact) ?? []).map((risk) => risk.riskId);
      return { likelihood, impact, count: riskIds.length, riskIds };
    }),
  );
}
