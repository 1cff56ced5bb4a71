import { lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import { standardLevy } from './apprenticeship-levy.ts';
import type { LevySetting } from './apprenticeship-levy.ts';
import type { LgpsRate } from './pension-rates.ts';
import { levyAllowance, pensionRate } from './tables.ts';

/** What the trust has set for itself as an employer. */
export const employerRates = () => ({
  pensionRates: lookup(pensionRate, [], [[]]),
  levyAllowances: lookup(levyAllowance, [], [[]]),
});
type Found = FactsOf<ReturnType<typeof employerRates>>;

/** Its rates in local government pension funds, as the rules want them. */
export function lgpsRatesOf({ pensionRates }: Pick<Found, 'pensionRates'>): LgpsRate[] {
  return pensionRates.map(({ fund, from, until, rate, source }) => {
    return { fund, from, until, rate, status: 'published', source };
  });
}

/** The levy on a day by the allowance that was set last; null where none was, which leaves it out. */
export function levyOn(
  { levyAllowances }: Pick<Found, 'levyAllowances'>,
  day: string,
): LevySetting | null {
  const begun = levyAllowances.filter(({ from }) => from <= day);
  const last = begun.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return last ? { rate: standardLevy.rate, monthlyAllowance: last.monthly } : null;
}
