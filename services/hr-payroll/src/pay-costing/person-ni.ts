import type { NiCategory } from '@bursar/shared-types/codes/hr-payroll';
import { splitByWeights } from '@bursar/shared-types/money';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { employerNi, employerNiYearAt, isNiCategory } from '../on-costs/index.ts';
import type { EmployerNiYear } from '../on-costs/index.ts';

/** Employer's National Insurance of one person for a month: on all their posts together. */
export interface PersonNi {
  readonly personId: string;
  readonly category: NiCategory;
  /** Pence, all posts. */
  readonly earnings: bigint;
  readonly employerNi: bigint;
  readonly year: EmployerNiYear;
}

/** What someone is paid in one post. */
interface Earned {
  readonly personId: string;
  readonly gross: bigint;
}

/** What keeps one person's contribution, or everyone's where `personId` is null, from being known. */
export interface NiFault extends Fault {
  readonly postId: null;
  readonly personId: string | null;
}

/**
 * Earnings from several posts of one employer are added up before the threshold is taken off
 * (a threshold for each post would cost the employer too little), and the contribution is shared
 * back by pay. `shares` has one amount for each row given, in its order; their sum is the sum over
 * people.
 */
export function employerNiOf(
  rows: readonly Earned[],
  categories: ReadonlyMap<string, string>,
  payDate: string,
): {
  readonly shares: readonly bigint[];
  readonly people: readonly PersonNi[];
  readonly faults: readonly NiFault[];
} {
  const year = employerNiYearAt(payDate);
  if (year === null) {
    const unknown = fault(
      'ni-rates-unknown',
      '/payDate',
      `National Insurance for someone paid on ${payDate} is not known.`,
      'Load the rates of that tax year.',
    );
    return { shares: [], people: [], faults: [{ ...unknown, postId: null, personId: null }] };
  }
  const shares: bigint[] = rows.map(() => 0n);
  const people: PersonNi[] = [];
  const faults: NiFault[] = [];
  for (const [personId, indexes] of byPerson(rows)) {
    const category = categories.get(personId);
    if (category === undefined || !isNiCategory(category)) {
      const missing = fault(
        'ni-category-missing',
        '/niCategory',
        `This person’s National Insurance category is ${category ?? 'missing'}.`,
        'Enter one of HMRC’s letters.',
      );
      faults.push({ ...missing, postId: null, personId });
      continue;
    }
    const pay = indexes.map((index) => rows[index]?.gross ?? 0n);
    const earnings = pay.reduce((sum, part) => sum + part, 0n);
    const due = employerNi(earnings, category, year.thresholds.month, year.rate);
    people.push({ personId, category, earnings, employerNi: due, year });
    if (due === 0n) continue;
    splitByWeights(due, pay).forEach((part, i) => {
      const index = indexes[i];
      if (index !== undefined) shares[index] = part;
    });
  }
  return { shares, people, faults };
}

function byPerson(rows: readonly Earned[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach(({ personId }, index) => {
    found.set(personId, [...(found.get(personId) ?? []), index]);
  });
  return found;
}
