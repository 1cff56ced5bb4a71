/** An exact fraction. `bottom` is greater than nil, so the sign stands on `top`. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A whole number as a fraction. */
export const whole = (value: bigint): Rational => ({ top: value, bottom: 1n });

/**
 * Reads a decimal such as `-5` or `0.74`. Thresholds are written so, since 0.74 has no exact
 * floating point. Throws a RangeError for anything else.
 */
export function decimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a decimal: ${text}`);
  const [, sign, units, fraction = ''] = match;
  const top = BigInt(`${units}${fraction}`);
  return { top: sign === '-' ? -top : top, bottom: 10n ** BigInt(fraction.length) };
}

/** a + b. */
export const plus = (a: Rational, b: Rational): Rational => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

/** a − b. */
export const minus = (a: Rational, b: Rational): Rational =>
  plus(a, { top: -b.top, bottom: b.bottom });

/** a × b. */
export const times = (a: Rational, b: Rational): Rational => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
});

/**
 * a ÷ b, or null when b is nil or less: a share of nothing, or of a negative total, says nothing
 * (the benchmarking tool of the Department for Education leaves it empty too).
 */
export const over = (a: Rational, b: Rational): Rational | null =>
  b.top <= 0n ? null : { top: a.top * b.bottom, bottom: a.bottom * b.top };

/** Less than nil, nil, or greater than nil as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The decimal text of a fraction with `places` digits; a half rounds away from nil. */
export function fixed(value: Rational, places: number): string {
  const scaled = (value.top < 0n ? -value.top : value.top) * 10n ** BigInt(places);
  const rounded = (scaled * 2n + value.bottom) / (value.bottom * 2n);
  const digits = rounded.toString().padStart(places + 1, '0');
  const units = digits.slice(0, digits.length - places);
  const text = places === 0 ? units : `${units}.${digits.slice(-places)}`;
  return value.top < 0n && rounded > 0n ? `-${text}` : text;
}
