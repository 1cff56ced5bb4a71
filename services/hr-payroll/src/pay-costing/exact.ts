/** An exact part of a penny or many: never a floating point. The denominator is more than nil. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The exact sum of two fractions. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** To the nearest whole, halves up. For amounts of nil or more. */
export function roundHalfUp({ over, under }: Fraction): bigint {
  return (2n * over + under) / (2n * under);
}

/**
 * Whole pence for each of a row of exact parts, such that any first few of them add up to their
 * exact sum rounded: so together they are the rounded whole.
 */
export function wholeParts(parts: readonly Fraction[]): readonly bigint[] {
  let sum: Fraction = { over: 0n, under: 1n };
  let given = 0n;
  return parts.map((part) => {
    sum = plus(sum, part);
    const upToHere = roundHalfUp(sum);
    const whole = upToHere - given;
    given = upToHere;
    return whole;
  });
}
