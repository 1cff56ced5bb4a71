import { z } from 'zod';

/**
 * Money: whole pence, `bigint` in code, an integer in JSON. No floating point touches it: a JSON
 * number is taken only while it is a safe integer (up to about £90 trillion either way), and an
 * amount that a person enters only up to `maxPence`.
 */

/** An amount of money in pence. Negative where the field says so. */
export type Pence = bigint;

/**
 * The most that one amount may be that a person enters, either way: £999,999,999.99. What is typed
 * beyond it is a mistake, and below it the sum of 90,000 such amounts still is a safe integer. Sums
 * may be more.
 */
export const maxPence = 99_999_999_999n;

/** The same as a JSON integer. */
export const maxPenceJson = Number(maxPence);

const tooMuch = 'must be £999,999,999.99 or less';

/**
 * An amount that was entered, of either sign, as a JSON integer: refuses fractions, text and what
 * is beyond `maxPence` either way.
 */
export const EnteredPence = z
  .int({ error: 'must be a whole number of pence' })
  .min(-maxPenceJson, 'must be −£999,999,999.99 or more')
  .max(maxPenceJson, tooMuch);

/** Reads an amount that was entered from JSON, as `EnteredPence`; gives a bigint. */
export const Pence = EnteredPence.transform(BigInt);

/** An amount that was entered, nil or more, as the JSON integer that events carry. */
export const EnteredAmount = z
  .int({ error: 'must be a whole number of pence' })
  .min(0, 'must not be below nil')
  .max(maxPenceJson, tooMuch)
  .describe('pence, zero or more, at most £999,999,999.99');

/** Pence as a JSON integer: for replies and events, where nothing is transformed. */
export const penceJson = z.int();

/** Pence as they leave in JSON. Throws a RangeError beyond the safe integers. */
export function penceToJson(pence: Pence): number {
  const json = Number(pence);
  if (!Number.isSafeInteger(json)) throw new RangeError(`${pence} pence do not fit JSON exactly`);
  return json;
}

/** Pence from a JSON integer that was already checked. Throws a RangeError for a fraction. */
export function penceFromJson(json: number): Pence {
  return BigInt(json);
}

/** `£1,240.50`, and `−£1,240.50` with a true minus sign (U+2212). */
export function formatPence(pence: Pence): string {
  const size = pence < 0n ? -pence : pence;
  const pounds = groupThousands(String(size / 100n));
  return `${pence < 0n ? '\u2212' : ''}£${pounds}.${String(size % 100n).padStart(2, '0')}`;
}

/** Digits with a comma before every three from the right: `1,234,567`. Linear in their number. */
export function groupThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}

/**
 * Splits an amount by weights so that the parts add up to it exactly: each gets its share rounded
 * towards zero, and the pence left over go one each to the largest remainders, the earlier part
 * first where two are equal. A negative amount is split as the positive one and negated.
 * Throws a RangeError when a weight is negative or all are zero.
 */
export function splitByWeights(amount: Pence, weights: readonly bigint[]): Pence[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('weights must be zero or more, and not all zero');
  }
  if (amount < 0n) return splitByWeights(-amount, weights).map((part) => -part);
  const parts = weights.map((weight) => (amount * weight) / whole);
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amount * weight) % whole }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1n;
  return parts;
}
