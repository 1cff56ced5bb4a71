import { monthsOf } from '@bursar/shared-types/dates';
import { splitByWeights } from '@bursar/shared-types/money';
import { linesOfBudget, proportions } from './proportions.ts';
import type { LineOfBudget } from './proportions.ts';
import { between } from './random.ts';
import type { RandomGenerator } from './random.ts';
import type { DemoSchool } from './trusts.ts';

/** A line of a school's year, in pence by month, September first. */
export interface PlannedLine {
  readonly line: LineOfBudget;
  readonly months: readonly bigint[];
}

const weights: Readonly<Record<LineOfBudget['lies'], readonly bigint[]>> = {
  even: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
  term: [4n, 3n, 4n, 3n, 4n, 3n, 4n, 2n, 4n, 4n, 3n, 0n],
  September: [1n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n],
};

/** Phases differ in what a pupil costs: factors in per cent, the demonstration's own. */
const factor: Readonly<Record<DemoSchool['phase'], number>> = {
  primary: 92,
  secondary: 108,
  'all-through': 104,
  special: 330,
};

/**
 * A school's budget of a year: pounds per pupil by its phase, each school a little above or below.
 * Examinations are for schools that have them.
 */
export function budgetOf(school: DemoSchool, random: RandomGenerator): PlannedLine[] {
  const lines = linesOfBudget.filter(
    ({ word }) => word !== 'examinations' || school.phase !== 'primary',
  );
  // The accounts of one word vary together.
  const drawn = new Map(linesOfBudget.map(({ word }) => [word, between(random, 92, 107)]));
  const variation = (word: LineOfBudget['word']): number => drawn.get(word)!;
  return lines.map((line) => {
    const { pounds, part } = proportions[line.word];
    const own = (pounds * part * line.part) / 1_000_000;
    const perPupil = own * factor[school.phase] * variation(line.word);
    // Rounded to ten pounds, as budgets are.
    const year = BigInt(Math.round((perPupil * school.pupils) / 100_000)) * 1_000n;
    return { line, months: splitByWeights(year, weights[line.lies]) };
  });
}

/** The place of a month in its year's twelve, September 0. */
export function placeOf(month: string, year: string): number {
  return monthsOf(year).indexOf(month);
}

/** The budgets of a year by school key. */
export type Budgets = ReadonlyMap<string, readonly PlannedLine[]>;

/** Every school's budget of each year. */
export function planBudgets(
  schools: readonly DemoSchool[],
  years: readonly string[],
  random: RandomGenerator,
): ReadonlyMap<string, Budgets> {
  return new Map(
    years.map((year) => [
      year,
      new Map(schools.map((school) => [school.key, budgetOf(school, random)])),
    ]),
  );
}

/** What a line comes to over a year, in pence. */
export const yearOfLine = ({ months }: PlannedLine): bigint => months.reduce((a, b) => a + b, 0n);
