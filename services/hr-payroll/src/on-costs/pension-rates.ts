import type { Status } from '../pay-scales/index.ts';

/** What an employer pays into a scheme: basis points of pensionable pay, from a day to a day. */
export interface EmployerPensionRate {
  readonly from: string;
  readonly until: string | null;
  readonly rate: bigint;
  readonly status: Status;
  readonly source: string;
}

/** Teachers' Pension Scheme: 28.6 % and the administration levy of 0.08 %. */
export const teachersPensionRates: readonly EmployerPensionRate[] = [
  {
    from: '2019-09-01',
    until: '2024-03-31',
    rate: 2368n,
    status: 'unconfirmed',
    source: 'general knowledge; thekeysupport has 23.6 % without the levy',
  },
  {
    from: '2024-04-01',
    until: null,
    rate: 2868n,
    status: 'published',
    source: 'teacherspensions.co.uk, 2025/04 contribution changes: 28.68 %',
  },
];

/**
 * The employer's rate in one fund of the Local Government Pension Scheme. It is set for each
 * employer by the fund's three-yearly valuation, so it is the trust's own setting, never the
 * project's.
 */
export interface LgpsRate extends EmployerPensionRate {
  readonly fund: string;
}

/** The scheme someone is in through one assignment. */
export type PensionMembership =
  | { readonly scheme: 'TPS' }
  | { readonly scheme: 'LGPS'; readonly fund: string }
  | { readonly scheme: 'none' };

/**
 * The employer's rate for a membership on a day: null where it is not known, and a rate of nil
 * where someone is in no scheme.
 */
export function employerPensionRateAt(
  membership: PensionMembership,
  day: string,
  lgpsRates: readonly LgpsRate[],
): EmployerPensionRate | null {
  if (membership.scheme === 'none') return noScheme;
  const rates =
    membership.scheme === 'TPS'
      ? teachersPensionRates
      : lgpsRates.filter((rate) => rate.fund === membership.fund);
  return rates.find((r) => r.from <= day && (r.until === null || day <= r.until)) ?? null;
}

const noScheme: EmployerPensionRate = {
  from: '0001-01-01',
  until: null,
  rate: 0n,
  status: 'published',
  source: 'not a member of a scheme',
};
