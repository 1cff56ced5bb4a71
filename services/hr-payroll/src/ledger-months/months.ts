import { lookup } from '@bursar/service-kit';
import type { Month } from '@bursar/shared-types/dates';
import { ledgerMonth } from './tables.ts';

/** How finance's ledger stands in a month, as far as this service has heard. */
export type LedgerMonthState = 'never-opened' | 'open' | 'locked';

/** The months of the trust's ledger that this service knows; at most twelve a year. */
export const allMonths = () => lookup(ledgerMonth, [], [[]]);

/** How a month stands among them. */
export function monthStateOf(
  rows: readonly Pick<typeof ledgerMonth.$inferSelect, 'month' | 'state'>[],
  month: Month,
): LedgerMonthState {
  return rows.find((row) => row.month === month)?.state ?? 'never-opened';
}
