import type { AccountKind } from '@bursar/shared-types/codes/finance';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { closingFault } from '../dated.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Account } from './accounts.ts';
import { chart2025, ledgerAccounts } from './chart-2025.ts';

/** What may change in an account; its code and its kind never do. */
export type AccountChange = Pick<Account, 'name' | 'aarCode' | 'openTo' | 'note'>;

/** The lines of the academies accounts return that accounts of a kind may be mapped to. */
export function aarLinesFor(kind: AccountKind): ReadonlySet<string> {
  const alike = chart2025.accounts.filter((account) => account.kind === kind);
  return new Set(alike.flatMap(({ aarCode }) => aarCode ?? []));
}

/**
 * Everything that is wrong with a change of an account. `lastPosted` is the date of the last
 * journal with a line on it, or null.
 */
export function accountChangeFaults(
  account: Account,
  change: AccountChange,
  lastPosted: BusinessDate | null,
): Fault[] {
  const { code, kind } = account;
  const faults: Fault[] = [];
  if (change.aarCode !== null && !aarLinesFor(kind).has(change.aarCode)) {
    const detail = `${change.aarCode} is no line of the AAR for ${kind}.`;
    const mend = 'Choose one that other accounts of its kind have, or none.';
    faults.push(fault('unknown-aar-line', '/aarCode', detail, mend));
  }
  if (change.openTo !== null && Object.values<string>(ledgerAccounts).includes(code)) {
    const detail = `The ledger itself posts to ${code} ${account.name}.`;
    faults.push(fault('account-needed', '/openTo', detail, 'Leave it open.'));
  }
  const closing = closingFault(account, change.openTo, lastPosted);
  return closing ? [...faults, closing] : faults;
}
