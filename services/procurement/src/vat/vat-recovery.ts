/**
 * What of its VAT a trust gets back. An academy reclaims the VAT on what it buys for its
 * non-business activities (section 33B of the VAT Act 1994, form VAT 126); on accounts of exempt
 * business or entertaining it stays a cost. Which accounts those are is a datum of finance's chart.
 */
export interface VatRecovery {
  readonly irrecoverableAccounts: ReadonlySet<string>;
}

/** Everything comes back. */
export const recoversAll: VatRecovery = { irrecoverableAccounts: new Set() };

/** The part of a line's VAT that stays a cost of its account, in pence. */
export function irrecoverable(vat: bigint, account: string, recovery: VatRecovery): bigint {
  return recovery.irrecoverableAccounts.has(account) ? vat : 0n;
}
