import type { NiCategory } from '@bursar/shared-types/codes/hr-payroll';
import type { Status } from '../pay-scales/index.ts';

/** How often someone is paid: thresholds are set for each. */
export type PayFrequency = 'week' | 'fortnight' | 'four-weeks' | 'month';

/** Employers' earnings thresholds, whole pounds a pay period. */
export interface EmployerThresholds {
  /** Secondary threshold (ST): an employer pays on what is above it. */
  readonly secondary: number;
  /** Freeport and investment-zone upper secondary threshold (FUST, IZUST). */
  readonly zone: number;
  /** Upper earnings limit, and the upper secondary threshold for young people, apprentices, veterans. */
  readonly upper: number;
}

/** Employers' National Insurance for one tax year, by the day someone is paid. */
export interface EmployerNiYear {
  readonly from: string;
  readonly until: string;
  /** Basis points: 1500 is 15 %. */
  readonly rate: bigint;
  readonly thresholds: { readonly month: EmployerThresholds } & Partial<
    Record<PayFrequency, EmployerThresholds>
  >;
  readonly status: Status;
  readonly source: string;
}

const payetools = 'HMRC’s rates as kept in payetools/Payetools reference-data';

/** Employers' rates of the tax years that the project knows. */
export const employerNiYears: readonly EmployerNiYear[] = [
  {
    from: '2024-04-06',
    until: '2025-04-05',
    rate: 1380n,
    thresholds: { month: { secondary: 758, zone: 2083, upper: 4189 } },
    status: 'published',
    source: payetools,
  },
  {
    from: '2025-04-06',
    until: '2026-04-05',
    rate: 1500n,
    thresholds: {
      week: { secondary: 96, zone: 481, upper: 967 },
      fortnight: { secondary: 193, zone: 962, upper: 1934 },
      'four-weeks': { secondary: 385, zone: 1924, upper: 3867 },
      month: { secondary: 417, zone: 2083, upper: 4189 },
    },
    status: 'published',
    source: `${payetools}; reproduces HMRC’s test data of the year`,
  },
  {
    from: '2026-04-06',
    until: '2027-04-05',
    rate: 1500n,
    thresholds: { month: { secondary: 417, zone: 2083, upper: 4189 } },
    status: 'unconfirmed',
    source:
      'rate, secondary threshold and upper limit from PolicyEngine/policyengine-uk; the zones’ threshold carried forward unchecked',
  },
];

/**
 * From which threshold an employer pays, by the letter of someone's National Insurance category:
 * A, B, C, J above the secondary threshold; freeports and investment zones (D, E, F, I, K, L, N, S)
 * above theirs; under 21, apprentices under 25 and veterans (H, M, V, Z) above the upper limit.
 */
export const startsAbove = {
  A: 'secondary',
  B: 'secondary',
  C: 'secondary',
  J: 'secondary',
  D: 'zone',
  E: 'zone',
  F: 'zone',
  I: 'zone',
  K: 'zone',
  L: 'zone',
  N: 'zone',
  S: 'zone',
  H: 'upper',
  M: 'upper',
  V: 'upper',
  Z: 'upper',
} as const satisfies Record<NiCategory, keyof EmployerThresholds>;

/** Whether a letter is a category; X (no National Insurance) is not, and has no employer's part. */
export function isNiCategory(letter: string): letter is NiCategory {
  return Object.hasOwn(startsAbove, letter);
}

/** The employers' rates for someone paid on a day; null for a tax year that is not known. */
export function employerNiYearAt(payDate: string): EmployerNiYear | null {
  return employerNiYears.find((year) => year.from <= payDate && payDate <= year.until) ?? null;
}
