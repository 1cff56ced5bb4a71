import { z } from 'zod';

/**
 * Money: whole pence, `bigint` in code, an integer in JSON. No floating point touches it: a JSON
 * number is taken only while it is a safe integer (up to about £90 trillion either way).
 */

/** An amount of money in pence. Negative where the field says so. */
export type Pence = bigint;

/** Reads pence from JSON: refuses fractions, text and unsafe integers; gives a bigint. */
export const Pence = z.int({ error: 'must be a whole number of pence' }).transform(BigInt);

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
  const pounds = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0n ? '\u2212' : ''}£${pounds}.${String(size % 100n).padStart(2, '0')}`;
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
