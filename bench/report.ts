/** What a bench found: a ratio and the floor it must hold, or null where it is only reported. */
export interface Finding {
  readonly name: string;
  readonly ratio: number;
  readonly floor: number | null;
}

/** What a bench found and only reports: a figure by itself, in its unit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | '% of a core' | '/s';
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that `share` of the figures do not exceed; `share` 0.99 is p99. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** `NAME: ratio R (floor F) holds|short`; what has no floor is reported. */
export function lineOf(finding: Finding | Figure): string {
  if ('unit' in finding) {
    const { name, value, unit } = finding;
    return `${name}: ${value.toFixed(value < 100 ? 1 : 0)} ${unit} (no floor) reported`;
  }
  const { name, ratio, floor } = finding;
  const figure = `${name}: ratio ${ratio.toFixed(2)}`;
  if (floor === null) return `${figure} (no floor) reported`;
  return `${figure} (floor ${floor}) ${ratio >= floor ? 'holds' : 'short'}`;
}

/** Runs both sides in turn, `pairs` times, and gives the median of each side's figures. */
export async function interleave(
  pairs: number,
  sides: { readonly own: () => Promise<number>; readonly baseline: () => Promise<number> },
  say: (line: string) => void,
): Promise<{ own: number; baseline: number }> {
  const own: number[] = [];
  const baseline: number[] = [];
  for (let pair = 1; pair <= pairs; pair += 1) {
    own.push(await sides.own());
    baseline.push(await sides.baseline());
    say(`  pair ${pair}: ${own.at(-1)!.toFixed(0)}/s against ${baseline.at(-1)!.toFixed(0)}/s`);
  }
  return { own: median(own), baseline: median(baseline) };
}
