/** Scores of a risk, their bands and their history: what the register, matrix and indicators share. */
export { bandOf, defaultBands } from './bands.ts';
export type { Band, Bands } from './bands.ts';
export { directionOf, inForce } from './history.ts';
export type { Dated, Direction, Scoring, View } from './history.ts';
export { points, sameScore, sameScores, scoreFaults, scoreKinds } from './score.ts';
export type { Score, ScoreKind, Scores } from './score.ts';
