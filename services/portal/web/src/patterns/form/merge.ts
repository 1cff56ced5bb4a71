/** A field that was changed here and by somebody else, to different values. */
export interface Clash {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Brings two edits of one record together: a field that only one of them changed has that one's
 * value; one that both changed alike has it too; one that they changed differently has mine, and is
 * among the clashes, to be chosen.
 */
export function mergeEdits<V extends object>(
  base: V,
  mine: V,
  theirs: V,
): { readonly values: V; readonly clashes: readonly Clash[]; readonly taken: readonly string[] } {
  const clashes: Clash[] = [];
  const taken: string[] = [];
  const values = { ...mine };
  for (const field of Object.keys(base) as (keyof V & string)[]) {
    if (same(theirs[field], base[field]) || same(theirs[field], mine[field])) continue;
    if (same(mine[field], base[field])) {
      values[field] = theirs[field];
      taken.push(field);
    } else clashes.push({ field, mine: mine[field], theirs: theirs[field] });
  }
  return { values, clashes, taken };
}
