import { money } from '../../words/format.ts';

/** What of a record the scheme of delegation measures limits by. */
export type Basis = 'net' | 'gross';

/**
 * "You decide up to £5,000.00 net; this order is £4,831.00 net": the limit beside the amount that it
 * is held against, which is not always the amount on the button. Pence; null is without limit.
 */
export function limitWords(
  limit: number | null,
  basis: Basis | null,
  amounts: Readonly<Record<Basis, number>>,
  one = 'order',
): string {
  if (limit === null) return 'You decide without limit';
  if (basis === null) return `You decide up to ${money(limit)}`;
  const of = basis === 'net' ? 'net' : 'with VAT';
  return `You decide up to ${money(limit)} ${of}; this ${one} is ${money(amounts[basis])} ${of}`;
}
