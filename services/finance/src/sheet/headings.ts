import { plain, shortened } from './cell.ts';
import type { SheetRow } from './cell.ts';

/** The words by which each field's column may be headed, letters and digits alone. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Where the fields of a sheet stand. */
export interface Layout<Field extends string> {
  /** The number of the row with the headings; what lies above it is not read. */
  readonly headingRow: number;
  /** The index of each field's column, first is 0. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Headings that are not known, and whose columns are not read. */
  readonly ignored: readonly string[];
  /** Headings whose field had a column already. */
  readonly repeated: readonly string[];
}

/** A title or two may stand above the headings; further down nobody would look for them. */
const rowsSearched = 20;

/**
 * Finds the row of headings: the one among the first twenty that names most fields, at least
 * `atLeast` of them; null when there is none.
 */
export function findLayout<Field extends string>(
  rows: readonly SheetRow[],
  headings: Headings<Field>,
  atLeast: number,
): Layout<Field> | null {
  let best: Layout<Field> | null = null;
  for (const row of rows.slice(0, rowsSearched)) {
    const layout = layoutOf(row, headings);
    const enough = layout.columns.size >= atLeast;
    if (enough && (best === null || layout.columns.size > best.columns.size)) best = layout;
  }
  return best;
}

const lettersOf = (cell: string): string =>
  plain(cell)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

function layoutOf<Field extends string>(
  { row, cells }: SheetRow,
  headings: Headings<Field>,
): Layout<Field> {
  const columns = new Map<Field, number>();
  const ignored: string[] = [];
  const repeated: string[] = [];
  cells.forEach((cell, index) => {
    const letters = lettersOf(cell);
    if (letters === '') return;
    const fields = Object.keys(headings) as Field[];
    const field = fields.find((each) => headings[each].includes(letters));
    if (field === undefined) ignored.push(shortened(plain(cell)));
    else if (columns.has(field)) repeated.push(shortened(plain(cell)));
    else columns.set(field, index);
  });
  return { headingRow: row, columns, ignored, repeated };
}
