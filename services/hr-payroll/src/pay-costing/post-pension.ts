import { employerPensionRateAt } from '../on-costs/index.ts';
import type { EmployerPensionRate, LgpsRate, PensionMembership } from '../on-costs/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { roundHalfUp } from './exact.ts';
import type { PayElement } from './gross.ts';

/** The employer's contribution for one holding, in pence, and the rate it came from. */
export interface PostPension {
  readonly pensionable: bigint;
  readonly pensionRate: EmployerPensionRate;
  readonly employerPension: bigint;
}

/**
 * Employer's pension on the pensionable elements, at the rate on the month's last day, rounded half
 * up to the penny. A rate the trust has not set is a fault, never nil.
 */
export function pensionOf(
  elements: readonly PayElement[],
  membership: PensionMembership,
  lastDay: string,
  lgpsRates: readonly LgpsRate[],
): PostPension | Fault {
  const pensionRate = employerPensionRateAt(membership, lastDay, lgpsRates);
  if (pensionRate === null) {
    const of = membership.scheme === 'LGPS' ? `the fund “${membership.fund}”` : membership.scheme;
    return fault(
      'pension-rate-unknown',
      '/assignments/pension',
      `The employer’s rate of ${of} on ${lastDay} is not known.`,
      'Enter it in the trust’s settings.',
    );
  }
  const pensionable = elements
    .filter((element) => element.pensionable)
    .reduce((sum, element) => sum + element.amount, 0n);
  const employerPension = roundHalfUp({ over: pensionable * pensionRate.rate, under: 10_000n });
  return { pensionable, pensionRate, employerPension };
}
