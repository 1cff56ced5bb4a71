import { addMonths } from '@bursar/shared-types/dates';
import { yearOfLine } from './budget.ts';
import type { PlannedLine } from './budget.ts';
import type { Calendar } from './calendar.ts';
import { nameOf } from './names.ts';
import { linesOfBudget, payWords } from './proportions.ts';
import type { PayWord } from './proportions.ts';
import { between, oneByWeight, oneOf } from './random.ts';
import type { RandomGenerator } from './random.ts';
import { headteacher, kindsOfPost, termTimeWeeks } from './staffing.ts';
import type { KindOfPost } from './staffing.ts';
import type { DemoSchool } from './trusts.ts';

/** Somebody who holds a post for a time. */
export interface PlannedHolder {
  readonly givenName: string;
  readonly familyName: string;
  readonly niCategory: 'A' | 'M';
  readonly startsOn: string;
  /** The place of the month with which they leave, or null. */
  readonly leavesAfter: number | null;
}

/** A post of a school, with who holds it, one after the other. */
export interface PlannedPost {
  readonly school: DemoSchool;
  readonly kind: KindOfPost;
  readonly point: string;
  /** Thousandths. */
  readonly fte: number;
  /** A responsibility payment, pence a year; null for most. */
  readonly tlr: number | null;
  readonly first: PlannedHolder;
  /** Who comes after them, and the place of the month in which they start. */
  readonly next: (PlannedHolder & { readonly month: number }) | null;
}

/** What a point is paid in pence a year, by `scale point`. */
export type Rates = ReadonlyMap<string, number>;

const pension: Readonly<Record<PayWord, number>> = {
  teachers: 287,
  educationSupport: 204,
  administration: 204,
  premisesStaff: 204,
  otherStaff: 204,
};
/** The secondary threshold of a year, in pence: with it the size of a workforce is estimated. */
const THRESHOLD = 500_400;

/** About what a year of a post costs its school, in pence: pay, pension, National Insurance. */
export function yearlyCost(
  { kind, point, fte, tlr }: Pick<PlannedPost, 'kind' | 'point' | 'fte' | 'tlr'>,
  rates: Rates,
): number {
  const annual = rates.get(`${kind.scale} ${point}`);
  if (annual === undefined) throw new Error(`${kind.scale} has no point ${point}`);
  const weeks = kind.termTime ? termTimeWeeks.paid / termTimeWeeks.year : 1;
  const gross = ((annual + (tlr ?? 0)) * fte * weeks) / 1_000;
  const ni = Math.max(0, gross - THRESHOLD) * 0.15;
  return Math.round(gross + (gross * pension[kind.word]) / 1_000 + ni);
}

/** The posts of a school: as many as its budget for pay has room for. */
export function planWorkforce(
  school: DemoSchool,
  budget: readonly PlannedLine[],
  { months, firstDay }: Calendar,
  rates: Rates,
  random: RandomGenerator,
): PlannedPost[] {
  return payWords.flatMap((word) => {
    const lines = budget.filter(({ line }) => line.word === word);
    let left = Number(lines.reduce((sum, line) => sum + yearOfLine(line), 0n));
    const kinds = kindsOfPost.filter((kind) => kind.word === word);
    const posts: PlannedPost[] = [];
    for (;;) {
      const isHead = word === 'teachers' && posts.length === 0;
      const kind = isHead
        ? headteacher(school.pupils)
        : oneByWeight(
            random,
            kinds.map((each) => [each, each.weight] as const),
          );
      const post = postOf(school, kind, months, firstDay, random);
      left -= yearlyCost(post, rates);
      if (left < 0 && !isHead) return posts;
      posts.push(post);
    }
  });
}

function postOf(
  school: DemoSchool,
  kind: KindOfPost,
  months: readonly string[],
  firstDay: string,
  random: RandomGenerator,
): PlannedPost {
  const fte = oneOf(random, kind.ftes);
  const mayLead = kind.scale === 'teachers-upper' && fte === 1_000;
  const tlr = mayLead && between(random, 1, 3) === 1 ? 400_000 : null;
  const holder = () => ({
    ...nameOf(random),
    niCategory: between(random, 1, 40) === 1 ? ('M' as const) : ('A' as const),
  });
  const startsOn = addMonths(firstDay, -between(random, 1, 90));
  // One in eight leaves in the course of the story; most are followed by somebody, some weeks later.
  const leaves = kind.weight > 0 && months.length > 5 && between(random, 1, 8) === 1;
  const leavesAfter = leaves ? between(random, 1, months.length - 4) : null;
  const first = { ...holder(), startsOn, leavesAfter };
  const follows = leavesAfter !== null && between(random, 1, 5) > 1;
  const month = (leavesAfter ?? 0) + between(random, 1, 3);
  const next = follows
    ? { ...holder(), startsOn: `${months[month]}-01`, leavesAfter: null, month }
    : null;
  return { school, kind, point: oneOf(random, kind.points), fte, tlr, first, next };
}

/** Where a post's cost stands. */
export function chargeOf({ word }: KindOfPost): {
  readonly group: string;
  readonly costCentre: string;
} {
  const { account, costCentre } = linesOfBudget.find((line) => line.word === word)!;
  return { group: account.slice(0, 3), costCentre: costCentre! };
}
