import type { AccountKind } from '@bursar/shared-types/codes/finance';
import type { Month } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';
import type { BudgetLine } from './budget.ts';
import { profileAfter } from './profile.ts';
import type { Profile } from './profile.ts';

/**
 * What a line will come to by the end of the year, in pence: actual up to and including a month,
 * plus the greater of what is committed and what the profile still has (F11). Orders beyond the
 * profile show at once; money not yet ordered is taken as going to be spent.
 */
export function forecast(
  { actual, reserved }: Pick<BudgetLine, 'actual' | 'reserved'>,
  profile: Profile,
  actualsTo: Month,
): Pence {
  const remaining = profileAfter(profile, actualsTo);
  return actual + (reserved > remaining ? reserved : remaining);
}

/**
 * Budget against what is expected, in pence; above nil is always favourable: income above its
 * budget, cost below it.
 */
export function variance(kind: AccountKind, budget: Pence, expected: Pence): Pence {
  return kind === 'income' ? expected - budget : budget - expected;
}
