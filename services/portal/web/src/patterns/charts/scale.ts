/**
 * Round marks for an axis that takes in `values` and nought: steps of 1, 2 or 5 times a power of
 * ten, about `wanted` of them. The first and last are the ends of the axis.
 */
export function niceTicks(values: readonly number[], wanted = 5): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), 1)];
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/**
 * Places for labels that want to stand at `wanted` but need `gap` between them and must stay within
 * `from` and `to`: in the same order, each as near as can be. Where there is no room for all, the
 * last ones overlap the end.
 */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  let least = from;
  for (const at of order) {
    placed[at] = Math.max(placed[at]!, least);
    least = placed[at]! + gap;
  }
  let most = to;
  for (const at of order.toReversed()) {
    placed[at] = Math.max(Math.min(placed[at]!, most), from);
    most = placed[at]! - gap;
  }
  return placed;
}

/** The values between which the middle half lies: the quartiles, by linear interpolation. */
export function middleHalf(values: readonly number[]): { from: number; to: number } | undefined {
  if (values.length < 4) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part;
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
  };
  return { from: at(0.25), to: at(0.75) };
}
