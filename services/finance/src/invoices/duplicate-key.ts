import type { Pence } from '@bursar/shared-types/money';

/**
 * A supplier's reference as it is told from others: letters and figures in their runs, capitals,
 * no leading zeros. `inv-00123`, `INV 123` and `Inv123` are one; `12-3` and `123` are two.
 */
export function normalisedReference(reference: string): string {
  const runs =
    reference
      .normalize('NFKC')
      .toUpperCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\d)/, '')).join('-');
}

/**
 * What makes an invoice the same as another: supplier, reference, gross amount (F3). A second one
 * of the same key is refused, however it was written.
 */
export function duplicateKey(invoice: {
  readonly supplierId: string;
  readonly reference: string;
  readonly gross: Pence;
}): string {
  return [invoice.supplierId, normalisedReference(invoice.reference), invoice.gross].join('|');
}
