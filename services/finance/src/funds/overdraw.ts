import type { AccountKind } from '@bursar/shared-types/codes/finance';
import { formatPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';
import type { Account } from '../chart/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Fund } from './fund.ts';

/** A line of a journal, as far as it moves a fund. */
export interface FundLine {
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly debit: Pence;
  readonly credit: Pence;
}

/** Who let a restricted fund be overdrawn, by name and with a reason (F19). */
export interface FundOverride {
  /** The id of the person. */
  readonly by: string;
  readonly reason: string;
}

/** A restricted fund of a school that a posting would take below nil; amounts in pence. */
export interface Overdraft {
  readonly schoolId: string;
  readonly fund: string;
  readonly balance: Pence;
  readonly after: Pence;
}

/** A fund's balance is what came in less what went out; its other side, the assets, is not. */
const movesFunds: readonly AccountKind[] = ['income', 'expenditure', 'reserves'];

/** By how much lines move each fund of each school, in pence, by `school|fund`. */
export function fundMovements(
  lines: readonly FundLine[],
  accounts: ReadonlyMap<string, Account>,
): Map<string, Pence> {
  const moved = new Map<string, Pence>();
  for (const { account, schoolId, fund, debit, credit } of lines) {
    const kind = accounts.get(account)?.kind;
    if (kind === undefined || !movesFunds.includes(kind)) continue;
    const place = placeOf(schoolId, fund);
    moved.set(place, (moved.get(place) ?? 0n) + credit - debit);
  }
  return moved;
}

/**
 * The restricted funds that lines would overdraw, given each fund's balance by `school|fund`. A
 * posting that leaves a fund no worse than it was is never among them.
 */
export function overdraftsOf(
  lines: readonly FundLine[],
  accounts: ReadonlyMap<string, Account>,
  funds: ReadonlyMap<string, Fund>,
  balances: ReadonlyMap<string, Pence>,
): Overdraft[] {
  return [...fundMovements(lines, accounts)].flatMap(([place, moved]) => {
    const [schoolId = '', fund = ''] = place.split('|');
    const balance = balances.get(place) ?? 0n;
    const after = balance + moved;
    const known = funds.get(fund);
    const guarded = known !== undefined && known.kind !== 'unrestricted' && !known.mayOverdraw;
    return guarded && moved < 0n && after < 0n ? { schoolId, fund, balance, after } : [];
  });
}

/** The faults of overdrawing, at `/lines`; none where somebody overrides it by name, with a reason. */
export function overdraftFaults(
  overdrafts: readonly Overdraft[],
  override: FundOverride | null,
): Fault[] {
  if (override !== null && override.reason.trim() !== '') return [];
  return overdrafts.map(({ fund, balance, after }) =>
    fault(
      'fund-overdrawn',
      '/lines',
      `${fund} holds ${formatPence(balance)} and would stand at ${formatPence(after)}.`,
      'Charge another fund, or have the finance lead override it with a reason.',
    ),
  );
}

const placeOf = (schoolId: string, fund: string): string => `${schoolId}|${fund}`;
