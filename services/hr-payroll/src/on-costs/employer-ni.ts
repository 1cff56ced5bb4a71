import type { NiCategory } from '@bursar/shared-types/codes/hr-payroll';
import { startsAbove } from './national-insurance-rates.ts';
import type { EmployerThresholds } from './national-insurance-rates.ts';

/**
 * Employer's National Insurance on one pay period's earnings, in pence (earnings in pence, rate in
 * basis points). HMRC's rule: for each band multiply, cut to a tenth of a penny, round half down to
 * the penny, then add the bands. It reproduces every row of HMRC's test data for 2025-26.
 */
export function employerNi(
  earnings: bigint,
  category: NiCategory,
  thresholds: EmployerThresholds,
  rate: bigint,
): bigint {
  const start = thresholds[startsAbove[category]];
  const steps = [thresholds.secondary, thresholds.zone, thresholds.upper];
  return steps.reduce((total, lower, step) => {
    if (lower < start) return total;
    const upper = steps[step + 1];
    const top = upper === undefined ? earnings : least(earnings, BigInt(upper) * 100n);
    const inBand = top - BigInt(lower) * 100n;
    return inBand > 0n ? total + roundHalfDown((inBand * rate) / 1000n) : total;
  }, 0n);
}

/** Tenths of a penny to pence: five tenths go down. */
const roundHalfDown = (tenths: bigint): bigint => (tenths + 4n) / 10n;

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
