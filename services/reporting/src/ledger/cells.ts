import { addTo, insertRows } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { monthsOf } from '@bursar/shared-types/dates';
import { accountMonth, accountYear } from './tables.ts';

/** Which line of the accounts, in which year. */
export interface CellKey {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
  readonly year: string;
}

/** What happened to a month of a line, in pence. */
export interface MonthMove extends CellKey {
  readonly month: string;
  readonly budget?: bigint;
  readonly debit?: bigint;
  readonly credit?: bigint;
}

/** What came to or went from a line's commitment. */
export interface CommittedMove extends CellKey {
  readonly amount: bigint;
}

/** A line's key as one text. */
export const cellText = ({ schoolId, fund, account, year }: CellKey): string =>
  [year, schoolId, fund, account].join(' ');

/**
 * Adds moves to the lines of the accounts. A line that is new (not in `known`) gets all its months
 * at once, so that it is in the accounts of each of them.
 */
export function addToCells(
  trustId: string,
  known: readonly CellKey[],
  months: readonly MonthMove[],
  committed: readonly CommittedMove[],
): Write[] {
  const there = new Set(known.map(cellText));
  const fresh = new Map<string, CellKey>();
  for (const { schoolId, fund, account, year } of [...months, ...committed]) {
    const key = { schoolId, fund, account, year };
    if (!there.has(cellText(key))) fresh.set(cellText(key), key);
  }
  const nil = { budget: 0n, debit: 0n, credit: 0n };
  const monthRow = ({ schoolId, fund, account, year, month, ...moved }: MonthMove) => {
    return { trustId, schoolId, fund, account, year, month, ...nil, ...moved };
  };
  const yearRow = ({ schoolId, fund, account, year }: CellKey, amount: bigint) => {
    return { trustId, schoolId, fund, account, year, committed: amount };
  };
  const key = ['trustId', 'year', 'schoolId', 'fund', 'account'] as const;
  return [
    insertRows(
      accountYear,
      [...fresh.values()].map((cell) => yearRow(cell, 0n)),
      { ifNew: true },
    ),
    insertRows(
      accountMonth,
      [...fresh.values()].flatMap((cell) =>
        monthsOf(cell.year).map((month) => monthRow({ ...cell, month })),
      ),
      { ifNew: true },
    ),
    addTo(
      accountYear,
      key,
      ['committed'],
      committed.map((move) => yearRow(move, move.amount)),
    ),
    addTo(accountMonth, [...key, 'month'], ['budget', 'debit', 'credit'], months.map(monthRow)),
  ];
}
