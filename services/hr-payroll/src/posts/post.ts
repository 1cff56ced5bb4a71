import type { PayArea, RangedAllowance } from '@bursar/shared-types/codes/hr-payroll';
import type { PensionMembership } from '../on-costs/index.ts';
import { covers } from './spans.ts';

/**
 * A post: a place in the staffing of a school that one person at a time can hold, with what it is
 * paid and where its cost goes. Dates are inclusive, YYYY-MM-DD. Acting up (holding a higher post
 * for a while) is not covered: it is a second post with dates of its own.
 */
export interface Post {
  readonly id: string;
  readonly schoolId: string;
  readonly from: string;
  readonly until: string | null;
  /** What the post is paid, each from its day until the next; the first no later than the post. */
  readonly terms: readonly PostTerms[];
  readonly allowances: readonly Allowance[];
  /** Where the cost goes; a share is its weight over the sum of the weights. */
  readonly split: readonly CostShare[];
  /** Who holds it. Two assignments of a post never overlap; between them it is vacant. */
  readonly assignments: readonly Assignment[];
}

/** How a post is paid from a day on. A new pay point, FTE or number of weeks is a new row. */
export interface PostTerms {
  readonly from: string;
  /** Full-time equivalent in thousandths: 600 is 0.6. */
  readonly fte: number;
  readonly pay: PayBasis;
  /** Null where all weeks of the year are worked. */
  readonly termTime: PaidWeeks | null;
}

/** A point of a scale, or a salary of its own (pence a year for full time, all year). */
export type PayBasis =
  | {
      readonly kind: 'point';
      readonly scale: string;
      readonly point: string;
      readonly area: PayArea;
    }
  | { readonly kind: 'salary'; readonly annual: bigint };

/**
 * Term-time-only: the weeks paid (worked, and the holiday that goes with them) out of the weeks of
 * a year, both in thousandths of a week: 44,231 of 52,143.
 */
export interface PaidWeeks {
  readonly paid: number;
  readonly year: number;
}

/** A payment on top of the pay point. */
export interface Allowance {
  readonly kind: RangedAllowance | 'other';
  /** What it is for, where it is `other`: for example London weighting. */
  readonly label: string | null;
  /** Pence a year for full time, all year. */
  readonly annual: bigint;
  /** `as-pay` follows the post's FTE and weeks; a number is its own share in thousandths. */
  readonly share: 'as-pay' | number;
  readonly pensionable: boolean;
  readonly from: string;
  readonly until: string | null;
}

/** One part of where a post's cost goes. Gross pay, on-costs of NI and of pension by account. */
export interface CostShare {
  readonly account: string;
  readonly niAccount: string;
  readonly pensionAccount: string;
  readonly costCentre: string;
  readonly fund: string;
  readonly weight: number;
}

/** One person in the post, from a day to a day. */
export interface Assignment {
  readonly personId: string;
  readonly from: string;
  readonly until: string | null;
  readonly pension: PensionMembership;
}

/** The terms in force on a day; null before the first. Rows may come in any order. */
export function termsOn(post: Pick<Post, 'terms'>, day: string): PostTerms | null {
  return post.terms.reduce<PostTerms | null>(
    (best, row) => (row.from <= day && (best === null || row.from > best.from) ? row : best),
    null,
  );
}

/** Who holds the post on a day; null while it is vacant. */
export function holderOn(post: Pick<Post, 'assignments'>, day: string): Assignment | null {
  return post.assignments.find((held) => covers(held, day)) ?? null;
}

/** FTE as people write it: 600 is `0.6`, 1000 is `1`. */
export function formatFte(fte: number): string {
  return String(fte / 1000);
}
