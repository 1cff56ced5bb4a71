import type { LooseList } from './definition.ts';

interface Step {
  readonly path: string;
  readonly schoolId: string | null;
}
let trail: readonly Step[] = [];

/** Keeps what the last list showed, so that its records can be gone through with `[` and `]`. */
export function rememberRows(definition: LooseList, rows: readonly unknown[]): void {
  const { open, school } = definition;
  if (open) trail = rows.map((row) => ({ path: open(row), schoolId: school?.(row) ?? null }));
}

/** The records before and after one, in the list that it was come to from. */
export function neighbours(path: string): { readonly before?: Step; readonly after?: Step } {
  const at = trail.findIndex((step) => step.path === path);
  return at < 0 ? {} : { before: trail[at - 1], after: trail[at + 1] };
}
