import { monthOf } from '@bursar/shared-types/dates';
import type { Month } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';
import type { Journal } from './journal.ts';

/** Where a balance stands: one figure for each account, school, fund, cost centre and month. */
export interface BalanceKey {
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly costCentre: string | null;
  readonly month: Month;
}

/** What is to be added to a balance; debits and credits are kept apart. */
export interface BalanceDelta extends BalanceKey {
  readonly debit: Pence;
  readonly credit: Pence;
}

/** A balance's key as text; no part of it may hold a `|`, and none does. */
export function balanceKey({ account, schoolId, fund, costCentre, month }: BalanceKey): string {
  return [account, schoolId, fund, costCentre ?? '', month].join('|');
}

/**
 * What journals add to the balances, lines of the same key merged, ordered by key: whoever writes
 * them takes the rows in one order.
 */
export function balanceDeltas(
  ...journals: readonly Pick<Journal, 'date' | 'lines'>[]
): BalanceDelta[] {
  const deltas = new Map<string, BalanceDelta>();
  for (const { date, lines } of journals) {
    for (const { account, schoolId, fund, costCentre, debit, credit } of lines) {
      const place = { account, schoolId, fund, costCentre, month: monthOf(date) };
      const key = balanceKey(place);
      const sum = deltas.get(key);
      deltas.set(key, {
        ...place,
        debit: (sum?.debit ?? 0n) + debit,
        credit: (sum?.credit ?? 0n) + credit,
      });
    }
  }
  return [...deltas.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => delta);
}
