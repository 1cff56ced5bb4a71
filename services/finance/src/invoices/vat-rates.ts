import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';

/** The standard rate of VAT from a date on, in hundredths of a percent. */
interface VatRate {
  readonly from: BusinessDate;
  readonly basisPoints: bigint;
  readonly source: string;
}

/** Newest first. */
const standardRates: readonly VatRate[] = [
  {
    from: '2011-01-04',
    basisPoints: 2_000n,
    source: 'VAT Act 1994 s2; Finance (No. 2) Act 2010 s3',
  },
];

/**
 * The most VAT that a net amount can bear at a tax point, in pence, and a penny for the supplier's
 * rounding. Throws a RangeError before the first rate that is known.
 */
export function mostVat(net: Pence, taxPoint: BusinessDate): Pence {
  const rate = standardRates.find(({ from }) => from <= taxPoint);
  if (!rate) throw new RangeError(`no rate of VAT is known on ${taxPoint}`);
  return (net * rate.basisPoints + 9_999n) / 10_000n + 1n;
}
