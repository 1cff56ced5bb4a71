import { periodNumber } from '@bursar/shared-types/dates';
import type { Month } from '@bursar/shared-types/dates';
import { splitByWeights } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';

/** A year's amount by month: twelve amounts in pence, September first. */
export type Profile = readonly Pence[];

/** How a year's amount may lie over its months, as weights from September to August. */
export const patterns = {
  /** The same each month: pay, contracts. */
  even: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
  /** While school is open, with the shorter months at holidays: supplies, catering. */
  'term-time': [4n, 3n, 4n, 3n, 4n, 3n, 4n, 2n, 4n, 4n, 3n, 0n],
  /** At the beginning: licences, subscriptions, insurance. */
  'in-september': [1n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n],
} as const satisfies Record<string, readonly bigint[]>;

/** A year's amount spread over the months by a pattern; the parts add up to it exactly. */
export function spread(amount: Pence, pattern: keyof typeof patterns): Profile {
  return splitByWeights(amount, patterns[pattern]);
}

/** The whole year of a profile, in pence. */
export function yearOfProfile(profile: Profile): Pence {
  return profile.reduce((sum, month) => sum + month, 0n);
}

/** What a profile has from September up to a month, that month included. */
export function profileTo(profile: Profile, month: Month): Pence {
  return yearOfProfile(profile.slice(0, periodNumber(month)));
}

/** What a profile still has after a month. */
export function profileAfter(profile: Profile, month: Month): Pence {
  return yearOfProfile(profile.slice(periodNumber(month)));
}
