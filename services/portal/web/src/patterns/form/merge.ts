/** A field that was changed here and by somebody else, to different values: mine stands until one is chosen. */
export interface Clash {
  /** The path of its value: `scores.current.impact`. */
  readonly field: string;
  readonly theirs: unknown;
}

/** Two edits of one record in one: what is asked, and what was taken over from the other, by field. */
export interface Merged<V> {
  readonly values: V;
  readonly clashes: readonly Clash[];
  readonly taken: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings two edits of one record together: a field that only one of them changed has that one's
 * value; one that both changed alike has it too; one that they changed differently has mine, and is
 * among the clashes, to be chosen. What `theirs` does not have is mine. A list is one field.
 */
export function mergeEdits<V extends object>(base: V, mine: V, theirs: Partial<V>): Merged<V> {
  const clashes: Clash[] = [];
  const taken: string[] = [];
  const merge = (b: object, m: object, t: object, above: string): object => {
    const merged: Record<string, unknown> = { ...m };
    for (const [name, theirsNow] of Object.entries(t)) {
      const field = above + name;
      const [before, mineNow] = [b, m].map((of) => (of as Record<string, unknown>)[name]);
      if (same(theirsNow, before) || same(theirsNow, mineNow)) continue;
      if (isParts(before) && isParts(mineNow) && isParts(theirsNow)) {
        merged[name] = merge(before, mineNow, theirsNow, `${field}.`);
      } else if (same(mineNow, before)) {
        merged[name] = theirsNow;
        taken.push(field);
      } else clashes.push({ field, theirs: theirsNow });
    }
    return merged;
  };
  return { values: merge(base, mine, theirs, '') as V, clashes, taken };
}
