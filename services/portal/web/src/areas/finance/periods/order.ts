import type { Item } from '../../../api/types.ts';
import { monthsFrom } from './months-from.ts';

/** A month of the ledger that was opened at some time. */
export type Period = Item<'finance', '/periods'>;
type Month = Pick<Period, 'month' | 'state'>;

/** The months from the last to the first. */
export const latestFirst = <P extends Pick<Period, 'month'>>(periods: readonly P[]): readonly P[] =>
  periods.toSorted((a, b) => (a.month < b.month ? 1 : -1));

/** The month that may be locked next: the first that is open. */
export const nextToLock = <P extends Month>(periods: readonly P[]): P | undefined =>
  inOrder(periods).find(({ state }) => state === 'open');

/** The month that may be opened again: the last that is locked. */
export const nextToReopen = <P extends Month>(periods: readonly P[]): P | undefined =>
  inOrder(periods).findLast(({ state }) => state === 'locked');

/** The month after the last that was opened; null while none was, when the first may be any. */
export function nextToOpen(periods: readonly Month[]): string | null {
  const last = inOrder(periods).at(-1);
  if (!last) return null;
  return monthsFrom(last.month, 1);
}

const inOrder = <P extends Month>(periods: readonly P[]): readonly P[] =>
  periods.toSorted((a, b) => (a.month < b.month ? -1 : 1));
