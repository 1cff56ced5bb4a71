import { accountCategories } from '@bursar/shared-types/codes/finance';
import type { AccountKind } from '@bursar/shared-types/codes/finance';
import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';

/** Debit or credit: the side on which an account's balance is normally found. */
export type Side = 'debit' | 'credit';

/**
 * What becomes of VAT on the account. On a cost it says whether the VAT of a purchase comes back:
 * `recoverable` (section 33B of the VAT Act 1994, or input tax) or `irrecoverable` (exempt business,
 * entertaining). On income it is the treatment of the supply. `none` is the balance sheet.
 */
export type VatTreatment =
  | 'outside-scope'
  | 'exempt'
  | 'zero-rated'
  | 'standard'
  | 'recoverable'
  | 'irrecoverable'
  | 'none';

/**
 * Accounts that vanish when the schools are put together. In every journal the lines on one such
 * group net to nil: balances and charges across the schools of a fund, transfers across the funds
 * of a school (F1, F2).
 */
export type Elimination = 'inter-school-balances' | 'inter-school-charges' | 'fund-transfers';

/** Across what each group nets to nil. */
export const nilAcross: Readonly<Record<Elimination, 'schools' | 'funds'>> = {
  'inter-school-balances': 'schools',
  'inter-school-charges': 'schools',
  'fund-transfers': 'funds',
};

/** Who may use an account: every unit of the trust, its schools only, or its central team only. */
export type UsedBy = 'any' | 'schools' | 'central';

/** An account of the trust's chart: one code for every school (F2). */
export interface Account {
  /** Six digits. Digit 1 is the major category; digit 6 is 0 here and 1 to 9 for a trust's own. */
  readonly code: string;
  readonly name: string;
  readonly kind: AccountKind;
  readonly normalSide: Side;
  /** A control account agrees with a sub-ledger, which alone posts to it; nobody does by hand. */
  readonly control: boolean;
  readonly vat: VatTreatment;
  /** Line of the academies accounts return, or null: "no AAR line". */
  readonly aarCode: string | null;
  readonly eliminates: Elimination | null;
  readonly usedBy: UsedBy;
  /** First business date on which it may be posted to. */
  readonly openFrom: BusinessDate;
  /** Last business date on which it may be posted to, or null while it is open. */
  readonly openTo: BusinessDate | null;
  /** What a reader should know of it, for example that a mapping is unconfirmed. */
  readonly note: string | null;
}

/** A dated chart with its source, so that another can replace it without a change of code. */
export interface Chart {
  readonly title: string;
  /** First business date of the chart. */
  readonly from: BusinessDate;
  readonly source: string;
  /** `unconfirmed` is shown to whoever reads the chart. */
  readonly status: 'confirmed' | 'unconfirmed';
  readonly accounts: readonly Account[];
}

const carriesAar: readonly AccountKind[] = ['income', 'expenditure'];

/** The major category an account belongs to, by its first digit; null for a code without one. */
export function categoryOf(code: string): string | null {
  return accountCategories[code.charAt(0)] ?? null;
}

/** The AAR code of an account, or the words that stand where there is none. */
export function aarLine(account: Pick<Account, 'aarCode'>): string {
  return account.aarCode ?? 'no AAR line';
}

/** Whether an account may be posted to on a business date. */
export function isOpenOn(
  account: Pick<Account, 'openFrom' | 'openTo'>,
  date: BusinessDate,
): boolean {
  return account.openFrom <= date && (account.openTo === null || date <= account.openTo);
}

/** The part of a purchase's VAT that does not come back, in pence; it is a cost of the account. */
export function irrecoverableVat(account: Pick<Account, 'vat'>, vat: Pence): Pence {
  return account.vat === 'irrecoverable' ? vat : 0n;
}

/**
 * What is wrong with a chart, a sentence for each fault; empty when it may be used. A chart is
 * checked before a trust adopts it.
 */
export function chartFaults(chart: Chart): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const account of chart.accounts) {
    const { code } = account;
    if (!/^[1-8]\d{5}$/.test(code)) faults.push(`${code}: a code is six digits, the first 1 to 8.`);
    if (seen.has(code)) faults.push(`${code}: the code stands twice.`);
    if (account.name.trim() === '') faults.push(`${code}: it has no name.`);
    if (account.aarCode !== null && !carriesAar.includes(account.kind)) {
      faults.push(`${code}: a balance-sheet account has no AAR line.`);
    }
    if (account.openTo !== null && account.openTo < account.openFrom)
      faults.push(`${code}: it ends before it begins.`);
    seen.add(code);
  }
  return faults;
}
