import { checkAreas } from '@bursar/shared-types/codes/estates';
import { namedOptions } from '../../words/options.ts';
import { sentenceCase } from '../../words/sentence-case.ts';

/** Likelihood and impact, 1 to 5 each. */
export interface Score {
  readonly likelihood: number;
  readonly impact: number;
}

/** A version of the board's appetite for a category. */
export interface Appetite {
  readonly category: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly appetite: number;
  readonly tolerance: number;
}

export const likelihoods = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] as const;
export const impacts = ['Minor', 'Noticeable', 'Moderate', 'Major', 'Severe'] as const;

/** "3 Possible" to choose from: a step of either scale with its word. */
export const stepsOf = (words: readonly string[]) =>
  words.map((word, at) => ({ value: String(at + 1), label: `${at + 1} ${word}` }));

/** Where a risk may lie. */
export const levels = [
  { value: 'school', label: 'A school' },
  { value: 'function', label: 'A function of the trust' },
  { value: 'trust', label: 'The whole trust' },
] as const;

/** The functions of a trust that a risk may lie with. */
export const functions = [
  { value: 'finance', label: 'Finance' },
  { value: 'procurement', label: 'Procurement' },
  { value: 'people', label: 'People' },
  { value: 'estates', label: 'Estates' },
  { value: 'education', label: 'Education' },
  { value: 'governance', label: 'Governance' },
  { value: 'information-technology', label: 'Information technology' },
] as const;

/** Areas of the catalogue of checks, by which risks are linked. */
export const areaOptions = namedOptions(checkAreas);

/** The name of an area; its code in words where it is new. */
export const areaName = (area: string): string =>
  (checkAreas as Readonly<Record<string, string>>)[area] ?? sentenceCase(area);

/** Likelihood times impact, 1 to 25. */
export const pointsOf = ({ likelihood, impact }: Score): number => likelihood * impact;

/** "3 × 5 = 15", likelihood first; its parts stay on one line. */
export const scoreWords = (score: Score): string =>
  `${score.likelihood} × ${score.impact} = ${pointsOf(score)}`.replaceAll(' ', '\u00a0');

/** How far points are from the appetite, in words. */
export function distanceWords(distance: number | null): string {
  if (distance === null) return 'No appetite set';
  if (distance === 0) return 'At the appetite';
  return distance > 0 ? `${distance} above` : `${-distance} within`;
}

/** What the board accepts, in words. */
export function appetiteWords({
  appetite,
  tolerance,
}: Pick<Appetite, 'appetite' | 'tolerance'>): string {
  const above =
    tolerance > appetite
      ? `${appetite + 1 === tolerance ? tolerance : `${appetite + 1} to ${tolerance}`} is above appetite; `
      : '';
  return `Up to ${appetite} is within appetite; ${above}more than ${tolerance} is above tolerance.`;
}

/** How points compare with what the board accepts. On the line is within it. */
export function standingOf(
  points: number,
  { appetite, tolerance }: Pick<Appetite, 'appetite' | 'tolerance'>,
): string {
  if (points > tolerance) return 'Above tolerance';
  return points > appetite ? 'Above appetite' : 'Within appetite';
}

/** The version of a category in force on a day; undefined where the board set none by then. */
export const appetiteOn = <A extends Appetite>(
  versions: readonly A[],
  category: string | null,
  day: string,
): A | undefined =>
  versions
    .filter((each) => each.category === category && each.effectiveFrom <= day)
    .toSorted((a, b) => b.version - a.version)[0];

/** Where a risk stood on two days: whether its current score rises. New: it was not there before. */
export function directionOf(before: number | undefined, now: number | undefined): string | null {
  if (now === undefined) return null;
  if (before === undefined) return 'New';
  return now > before ? 'Rising' : now < before ? 'Falling' : 'Steady';
}

/** The day so many months before one; in a shorter month its last day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

const events: Readonly<Record<string, string>> = {
  'estates.check-overdue': 'The check became overdue',
  'estates.check-failed': 'The check failed',
  'estates.check-completed': 'The check was done',
  'estates.check-ended': 'The check no longer applies',
  'estates.check-scheduled': 'The check was set up or moved',
  'risk.risk-scored': 'The risk was re-scored',
  'risk.appetite-exceeded': 'The risk went above appetite or tolerance',
  'risk.appetite-restored': 'The risk came back within appetite or tolerance',
  'risk.risk-raised': 'The risk was put on the register',
};

/** What happened, in words, by an event's type. */
export const eventWords = (type: string): string =>
  events[type] ?? sentenceCase(type.split('.').at(-1)!);

const causes: Readonly<Record<string, string>> = {
  review: 'Reviewed by a person',
  'appetite-set': 'The board set its appetite',
  'estates.check-overdue': 'A check became overdue',
  'estates.check-failed': 'A check failed',
  'estates.check-completed': 'A check was done',
  'estates.check-ended': 'A check no longer applies',
  'estates.check-scheduled': 'A check was moved',
};

/** Why a score changed, in words. */
export const causeWords = (by: string): string => causes[by] ?? eventWords(by);
