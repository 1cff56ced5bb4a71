import type { Pence } from '@bursar/shared-types/money';
import { nilAcross } from '../chart/index.ts';
import type { Account, Elimination } from '../chart/index.ts';
import { netByAccount, rowOf, totalled } from './trial-balance.ts';
import type { Balance, TrialBalance } from './trial-balance.ts';

/** A group of accounts that should net to nil within the trust and does not; pence of debits. */
export interface NotEliminated {
  readonly group: Elimination;
  /** The fund, or for transfers between funds the school, where it does not. */
  readonly where: string;
  readonly out: Pence;
}

/**
 * The trust's own trial balance, to the penny the sum of its schools’ and central team’s less
 * eliminations (F2); or why there is none, with the whole list of what to put right.
 */
export type Consolidation =
  | {
      readonly kind: 'consolidated';
      readonly sum: TrialBalance;
      /** What was taken out: the balances between schools, and between funds. */
      readonly eliminations: TrialBalance;
      readonly trust: TrialBalance;
    }
  | {
      readonly kind: 'stopped';
      /** Codes with a balance that the chart does not have. */
      readonly unknownAccounts: readonly string[];
      readonly notEliminated: readonly NotEliminated[];
    };

function notEliminated(
  balances: readonly Balance[],
  accounts: ReadonlyMap<string, Account>,
): NotEliminated[] {
  const sums = new Map<string, NotEliminated>();
  for (const { account, schoolId, fund, debit, credit } of balances) {
    const group = accounts.get(account)?.eliminates;
    if (!group) continue;
    const where = nilAcross[group] === 'schools' ? fund : schoolId;
    const key = `${group}|${where}`;
    sums.set(key, { group, where, out: (sums.get(key)?.out ?? 0n) + debit - credit });
  }
  return [...sums.values()].filter(({ out }) => out !== 0n);
}

/**
 * Puts the schools and the central team together. An account that the chart does not have, or a
 * group that does not net to nil, stops it: a consolidation is whole or is not made.
 */
export function consolidate(
  balances: readonly Balance[],
  accounts: ReadonlyMap<string, Account>,
): Consolidation {
  const nets = netByAccount(balances);
  const unknownAccounts = nets.map(([account]) => account).filter((code) => !accounts.has(code));
  const out = notEliminated(balances, accounts);
  if (unknownAccounts.length > 0 || out.length > 0) {
    return { kind: 'stopped', unknownAccounts, notEliminated: out };
  }
  const vanishes = (account: string): boolean => accounts.get(account)?.eliminates !== null;
  const rows = (chosen: readonly [string, Pence][]): TrialBalance =>
    totalled(chosen.map(([account, net]) => rowOf(account, net, accounts)));
  return {
    kind: 'consolidated',
    sum: rows(nets),
    eliminations: rows(nets.filter(([account]) => vanishes(account))),
    trust: rows(nets.filter(([account]) => !vanishes(account))),
  };
}
