import { splitByWeights } from '@bursar/shared-types/money';
import { apprenticeshipLevy } from '../on-costs/index.ts';
import type { EmployerPensionRate, LevySetting, LgpsRate } from '../on-costs/index.ts';
import type { PayRow } from '../pay-scales/index.ts';
import type { Post } from '../posts/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { elementsOf } from './gross.ts';
import type { PayElement } from './gross.ts';
import { ledgerLines } from './ledger-lines.ts';
import type { LedgerLine } from './ledger-lines.ts';
import { employerNiOf } from './person-ni.ts';
import type { PersonNi } from './person-ni.ts';
import { daysOfMonth, sharedDays } from './pay-days.ts';
import type { Days } from './pay-days.ts';
import { pensionOf } from './post-pension.ts';

/**
 * What a month's pay costs the trust, worked out by post: gross pay, employer's National
 * Insurance and employer's pension contributions.
 *
 * This is cost, not pay: what reaches a person's bank account (tax, employee's National Insurance
 * and pension, student loans, statutory pay for absence) is gross to net, and comes later. Overtime,
 * claims, acting up and back pay are not in it either.
 */
export interface MonthToCost {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The day people are paid: it decides the tax year, and so the rates of National Insurance. */
  readonly payDate: string;
  readonly posts: readonly Post[];
  /** National Insurance category by person, as it is on the pay date. */
  readonly niCategories: ReadonlyMap<string, string>;
  /** The project's pay rows and the trust's own. */
  readonly payRows: readonly PayRow[];
  readonly lgpsRates: readonly LgpsRate[];
  /** Null leaves the apprenticeship levy out. */
  readonly levy: LevySetting | null;
}

/** What one person cost in one post in the month, in pence. */
export interface PostCost {
  readonly postId: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly held: Days;
  readonly elements: readonly PayElement[];
  readonly gross: bigint;
  readonly pensionable: bigint;
  readonly pensionRate: EmployerPensionRate;
  readonly employerPension: bigint;
  readonly employerNi: bigint;
  readonly levy: bigint;
  readonly total: bigint;
}

/** A month's cost, or everything that keeps it from being worked out: never half of it. */
export type MonthCost =
  | {
      readonly ok: true;
      readonly posts: readonly PostCost[];
      readonly people: readonly PersonNi[];
      readonly lines: readonly LedgerLine[];
      readonly total: bigint;
      readonly notIncluded: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly PostFault[] };

/** A fault of one post, or of one person. */
export interface PostFault extends Fault {
  readonly postId: string | null;
  readonly personId: string | null;
}

/**
 * Works out a month. The same input gives the same answer in the same order: by post, then by the
 * day it was held from. A vacant post costs nothing.
 */
export function costMonth(input: MonthToCost): MonthCost {
  const month = daysOfMonth(input.month);
  const faults: PostFault[] = [];
  const held = input.posts
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((post) => holdingsOf(post, month))
    .map(({ post, personId, pension, days }) => {
      const about = (wrong: Fault) => faults.push({ ...wrong, postId: post.id, personId });
      const found = elementsOf(post, days, month, input.payRows);
      found.faults.forEach(about);
      if (post.split.length === 0) about(noSplit);
      const gross = sumOf(found.elements);
      const onPension = pensionOf(found.elements, pension, month.until, input.lgpsRates);
      if ('pointer' in onPension) about(onPension);
      return { post, personId, held: days, elements: found.elements, gross, onPension };
    });

  const ni = employerNiOf(held, input.niCategories, input.payDate);
  faults.push(...ni.faults);
  if (faults.length) return { ok: false, faults };

  const payBill = held.reduce((sum, row) => sum + row.gross, 0n);
  const levy = input.levy === null ? 0n : apprenticeshipLevy(payBill, input.levy);
  const levyShares =
    levy > 0n
      ? splitByWeights(
          levy,
          held.map((row) => row.gross),
        )
      : [];

  const posts = held.flatMap((row, i): PostCost[] => {
    const { post, personId, elements, gross, onPension } = row;
    if ('pointer' in onPension) return [];
    const employerNi = ni.shares[i] ?? 0n;
    const share = levyShares[i] ?? 0n;
    return [
      {
        postId: post.id,
        schoolId: post.schoolId,
        personId,
        held: row.held,
        elements,
        gross,
        ...onPension,
        employerNi,
        levy: share,
        total: gross + employerNi + onPension.employerPension + share,
      },
    ];
  });
  const splits = new Map(input.posts.map((post) => [post.id, post.split]));
  return {
    ok: true,
    posts,
    people: ni.people,
    lines: ledgerLines(posts, splits),
    total: posts.reduce((sum, row) => sum + row.total, 0n),
    notIncluded: notIncluded(input.levy),
  };
}

const noSplit = fault(
  'no-split',
  '/split',
  'The post’s cost goes nowhere.',
  'Add an account to charge.',
);

function holdingsOf(post: Post, month: Days) {
  return post.assignments
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap(({ personId, pension, ...span }) => {
      const days = sharedDays(month, post, span);
      return days ? [{ post, personId, pension, days }] : [];
    });
}

const sumOf = (elements: readonly PayElement[]): bigint =>
  elements.reduce((sum, element) => sum + element.amount, 0n);

/** What a reader might look for in the figure and would not find. */
function notIncluded(levy: LevySetting | null): readonly string[] {
  return [
    'Gross to net is not included: tax, employees’ National Insurance and pension contributions, student loans and statutory pay.',
    'Overtime, claims, acting-up pay and back pay are not included.',
    ...(levy === null
      ? ['The apprenticeship levy is not included: the trust has set no allowance for it.']
      : []),
  ];
}
