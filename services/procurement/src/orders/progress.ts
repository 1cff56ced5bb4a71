import type { Progress } from '@bursar/shared-types/codes/procurement';

/** One line: what was ordered and what has been done of it, in the same unit, nil or more. */
export interface LineProgress {
  readonly ordered: bigint;
  readonly done: bigint;
}

/**
 * The progress of an order, judged line by line: what is over on one line never makes up for what
 * another lacks. Part while any line is short, Over only where none is and one has more than was
 * ordered. `complete` says whether nothing is still to come.
 */
export function progressOf(lines: readonly LineProgress[]): {
  readonly status: Progress;
  readonly complete: boolean;
} {
  const complete = lines.every(({ ordered, done }) => done >= ordered);
  if (!complete) return { status: lines.some(({ done }) => done > 0n) ? 'Part' : 'None', complete };
  return { status: lines.some(({ ordered, done }) => done > ordered) ? 'Over' : 'Full', complete };
}

/** Adds up quantities by line of the order; those of no line (null) count for none. */
export function sumByLine(
  rows: readonly { readonly line: number | null; readonly quantity: bigint }[],
): ReadonlyMap<number, bigint> {
  const sums = new Map<number, bigint>();
  for (const { line, quantity } of rows) {
    if (line !== null) sums.set(line, (sums.get(line) ?? 0n) + quantity);
  }
  return sums;
}

/** The lines of an order (`ordered` in thousandths) beside what has been done of each. */
export function lineProgress(
  lines: readonly { readonly line: number; readonly ordered: bigint }[],
  done: ReadonlyMap<number, bigint>,
): readonly LineProgress[] {
  return lines.map(({ line, ordered }) => ({ ordered, done: done.get(line) ?? 0n }));
}
