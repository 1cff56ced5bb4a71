import { lookup } from '@bursar/service-kit';
import type { PayRow } from './pay-row.ts';
import { referencePayRows } from './point-at.ts';
import { payRate } from './tables.ts';

/** All points that the trust has published. */
export const ownRates = () => lookup(payRate, [], [[]]);

/**
 * The platform's pay rows and the trust's own, which count where both begin on one day; of two
 * versions of the trust's with one first day, the later.
 */
export function payRowsOf(own: readonly (typeof payRate.$inferSelect)[]): readonly PayRow[] {
  const rows = own
    .toSorted((a, b) => a.version - b.version)
    .map(({ scale, point, area, from, annual, source }): PayRow => {
      return { scale, point, area, from, until: null, annual, status: 'published', source };
    });
  return [...referencePayRows, ...rows];
}
