import type { VatRecovery } from '../vat/index.ts';

/** What has a first day and may have a last one; both are included. */
interface Dated {
  readonly openFrom: string;
  readonly openTo: string | null;
}

/** An account, as far as ordering is concerned. */
export interface LedgerAccount extends Dated {
  readonly code: string;
  readonly kind: 'asset' | 'liability' | 'reserves' | 'income' | 'expenditure';
  readonly control: boolean;
  readonly vat: string;
}

/** Those that are open on a day. */
export function openOn<T extends Dated>(rows: readonly T[], day: string): readonly T[] {
  return rows.filter(
    ({ openFrom, openTo }) => openFrom <= day && (openTo === null || day <= openTo),
  );
}

/** Orders cost: expenditure, or an asset that is bought. What the ledger keeps itself is neither. */
export function isOrderedOn({ kind, control }: LedgerAccount): boolean {
  return !control && (kind === 'expenditure' || kind === 'asset');
}

/** On which accounts the VAT of a purchase stays a cost. */
export function recoveryOf(accounts: readonly LedgerAccount[]): VatRecovery {
  const irrecoverable = accounts.filter(({ vat }) => vat === 'irrecoverable');
  return { irrecoverableAccounts: new Set(irrecoverable.map(({ code }) => code)) };
}
