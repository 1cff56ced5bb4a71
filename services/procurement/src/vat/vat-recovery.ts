/**
 * How much of its VAT a trust gets back. An academy reclaims VAT on what it buys for its
 * non-business activities (section 33B of the VAT Act 1994, form VAT 126). What it buys for an
 * exempt business activity, such as lettings, stays a cost: that is the trust's own setting by
 * cost centre.
 */
export interface VatRecovery {
  /** Basis points of the VAT that come back where no cost centre says otherwise. */
  readonly otherwise: bigint;
  readonly byCostCentre: ReadonlyMap<string, bigint>;
}

/** Everything comes back: an academy without exempt business activities. */
export const recoversAll: VatRecovery = { otherwise: 10_000n, byCostCentre: new Map() };

/**
 * The part of a line's VAT that stays a cost, in pence. What comes back is rounded down, so that a
 * claim is never for more than the law gives, and the two add up to the VAT.
 */
export function irrecoverable(
  vat: bigint,
  costCentre: string | null,
  recovery: VatRecovery,
): bigint {
  const share =
    (costCentre === null ? undefined : recovery.byCostCentre.get(costCentre)) ?? recovery.otherwise;
  return vat - (vat * share) / 10_000n;
}
