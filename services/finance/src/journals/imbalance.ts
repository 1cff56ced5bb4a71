import type { Pence } from '@bursar/shared-types/money';
import { ledgerAccounts } from '../chart/index.ts';
import type { JournalLine } from './journal.ts';

/** A fund of a school in which a journal's debits and credits differ. */
export interface Imbalance {
  readonly schoolId: string;
  readonly fund: string;
  /** Debits less credits, in pence; never nil. */
  readonly out: Pence;
  /** What it looks like: money between schools, between funds, or simply a line that is wrong. */
  readonly remedy: 'inter-school' | 'fund-transfer' | 'correct-a-line';
}

/** Adds up debits less credits of the lines by a key. */
export function netBy<T extends Pick<JournalLine, 'debit' | 'credit'>>(
  lines: readonly T[],
  key: (line: T) => string,
): Map<string, Pence> {
  const sums = new Map<string, Pence>();
  for (const line of lines) {
    sums.set(key(line), (sums.get(key(line)) ?? 0n) + line.debit - line.credit);
  }
  return sums;
}

/**
 * Every fund of every school that does not balance by itself, in the order of the lines. Where the
 * schools of one fund make up for each other, one has paid for another; where the funds of one
 * school do, one fund has paid for another.
 */
export function imbalancesOf(lines: readonly JournalLine[]): Imbalance[] {
  const ofFund = netBy(lines, (line) => line.fund);
  const ofSchool = netBy(lines, (line) => line.schoolId);
  const pairs = netBy(lines, (line) => `${line.schoolId}|${line.fund}`);
  return [...pairs].flatMap(([pair, out]) => {
    if (out === 0n) return [];
    const [schoolId = '', fund = ''] = pair.split('|');
    if (ofFund.get(fund) === 0n) return { schoolId, fund, out, remedy: 'inter-school' };
    if (ofSchool.get(schoolId) === 0n) return { schoolId, fund, out, remedy: 'fund-transfer' };
    return { schoolId, fund, out, remedy: 'correct-a-line' };
  });
}

/** The account that makes up for an imbalance: who owes, who is owed, or the transfer of a fund. */
export function remedyAccount({ remedy, out }: Imbalance): string {
  if (remedy === 'fund-transfer') return ledgerAccounts.fundTransfers;
  return out > 0n ? ledgerAccounts.dueToSchools : ledgerAccounts.dueFromSchools;
}

/**
 * The lines that would balance a journal between schools or between funds: what to add to it. They
 * are offered, never added unasked. An imbalance that a wrong line explains gets none.
 */
export function balancingLines(lines: readonly JournalLine[]): JournalLine[] {
  return imbalancesOf(lines)
    .filter(({ remedy }) => remedy !== 'correct-a-line')
    .map((imbalance) => ({
      account: remedyAccount(imbalance),
      schoolId: imbalance.schoolId,
      fund: imbalance.fund,
      costCentre: null,
      debit: imbalance.out < 0n ? -imbalance.out : 0n,
      credit: imbalance.out > 0n ? imbalance.out : 0n,
      narrative: null,
    }));
}
