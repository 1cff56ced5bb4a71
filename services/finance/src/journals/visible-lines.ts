import type { Pence } from '@bursar/shared-types/money';

interface Line {
  readonly schoolId: string | null;
  readonly debit: Pence;
  readonly credit: Pence;
}

/** What a reader sees of a journal's lines; amounts in pence. */
export interface VisibleLines<L> {
  /** Those of the reader's own schools. */
  readonly lines: L[];
  /** All others as one sum, so that the journal still balances; null where there are none. */
  readonly rest: { readonly lines: number; readonly debit: Pence; readonly credit: Pence } | null;
}

/** The lines of a journal as somebody sees them who reads the ledger in these units. */
export function visibleLines<L extends Line>(
  lines: readonly L[],
  units: 'all' | readonly string[],
): VisibleLines<L> {
  const isOwn = ({ schoolId }: L): boolean =>
    units === 'all' || (schoolId !== null && units.includes(schoolId));
  const others = lines.filter((line) => !isOwn(line));
  const sum = (side: 'debit' | 'credit'): Pence =>
    others.reduce((all, line) => all + line[side], 0n);
  const rest = { lines: others.length, debit: sum('debit'), credit: sum('credit') };
  return { lines: lines.filter(isOwn), rest: others.length > 0 ? rest : null };
}
