import type { Pence } from '@bursar/shared-types/money';
import type { Account } from '../chart/index.ts';

/** What has been posted to an account in a fund of a school, up to some month, in pence. */
export interface Balance {
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly debit: Pence;
  readonly credit: Pence;
}

/** An account's balance on the side where it stands; the other side is 0n. */
export interface TrialBalanceRow {
  readonly account: string;
  readonly name: string;
  readonly debit: Pence;
  readonly credit: Pence;
}

/** Rows in the order of the chart's codes, with the totals, which are equal. */
export interface TrialBalance {
  readonly rows: readonly TrialBalanceRow[];
  readonly debit: Pence;
  readonly credit: Pence;
}

/** Debits less credits by account, in the order of the codes. */
export function netByAccount(balances: readonly Balance[]): [account: string, net: Pence][] {
  const nets = new Map<string, Pence>();
  for (const { account, debit, credit } of balances) {
    nets.set(account, (nets.get(account) ?? 0n) + debit - credit);
  }
  return [...nets].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A net amount as a row: debits above nil stand left, credits right. */
export function rowOf(
  account: string,
  net: Pence,
  accounts: ReadonlyMap<string, Account>,
): TrialBalanceRow {
  return {
    account,
    name: accounts.get(account)?.name ?? 'Not in the chart',
    debit: net > 0n ? net : 0n,
    credit: net < 0n ? -net : 0n,
  };
}

/** Rows with their totals. */
export function totalled(rows: readonly TrialBalanceRow[]): TrialBalance {
  return {
    rows,
    debit: rows.reduce((sum, row) => sum + row.debit, 0n),
    credit: rows.reduce((sum, row) => sum + row.credit, 0n),
  };
}

/**
 * The trial balance of some balances: of one school, of one fund, or of the trust before
 * eliminations, according to which are given. An account that moved and came back to nil is shown.
 */
export function trialBalance(
  balances: readonly Balance[],
  accounts: ReadonlyMap<string, Account>,
): TrialBalance {
  return totalled(netByAccount(balances).map(([account, net]) => rowOf(account, net, accounts)));
}

/** The trial balance of each school that has balances, the central team among them (F2). */
export function trialBalanceBySchool(
  balances: readonly Balance[],
  accounts: ReadonlyMap<string, Account>,
): Map<string, TrialBalance> {
  const bySchool = Map.groupBy(balances, ({ schoolId }) => schoolId);
  return new Map([...bySchool].map(([school, own]) => [school, trialBalance(own, accounts)]));
}
