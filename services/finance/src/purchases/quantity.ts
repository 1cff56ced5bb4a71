/**
 * Quantities are decimals with up to three places, as text: `30`, `1.5`, `0.125`. They are counted
 * in thousandths as bigint, so that nothing is rounded.
 */
export type Thousandths = bigint;

/** Reads a quantity. Throws a RangeError for what is none, which no schema lets through. */
export function thousandthsOf(quantity: string): Thousandths {
  const found = /^(?<whole>\d{1,9})(?:\.(?<part>\d{1,3}))?$/.exec(quantity);
  if (!found) throw new RangeError(`${quantity} is not a quantity`);
  const { whole = '', part = '' } = found.groups!;
  return BigInt(whole) * 1_000n + BigInt(part.padEnd(3, '0'));
}

/** A quantity as it is written, with no more places than it needs. */
export function quantityOf(thousandths: Thousandths): string {
  const part = String(thousandths % 1_000n)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return part === '' ? `${thousandths / 1_000n}` : `${thousandths / 1_000n}.${part}`;
}
