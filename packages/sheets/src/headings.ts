import { plain, shortened } from './cell.ts';
import type { SheetRow } from './cell.ts';

/** How a column is headed: a pattern, or words of which letters and digits count, the plainest first. */
export type Heading = RegExp | readonly string[];

/** How each field's column may be headed; a field without is not looked for. */
export type Headings<Field extends string> = Readonly<Partial<Record<Field, Heading>>>;

/** Where the fields of a sheet stand. */
export interface Layout<Field extends string> {
  /** The number of the row with the headings; what lies above it is not read. */
  readonly headingRow: number;
  /** The index of each field's column, first is 0. */
  readonly columns: ReadonlyMap<Field, number>;
  /** How each of them is headed in the sheet itself. */
  readonly titles: ReadonlyMap<Field, string>;
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
  const fieldOf = fieldsBy(headings);
  let best: Layout<Field> | null = null;
  for (const row of rows.slice(0, rowsSearched)) {
    const layout = placed(row, fieldOf);
    const enough = layout.columns.size >= atLeast;
    if (enough && (best === null || layout.columns.size > best.columns.size)) best = layout;
  }
  return best;
}

/** Where the fields stand by the headings of this very row. */
export function layoutOf<Field extends string>(
  row: SheetRow,
  headings: Headings<Field>,
): Layout<Field> {
  return placed(row, fieldsBy(headings));
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Which field a heading names, if any. */
function fieldsBy<Field extends string>(
  headings: Headings<Field>,
): (title: string) => Field | undefined {
  const all = Object.entries(headings) as [Field, Heading][];
  const patterns = all.flatMap(([field, one]) => (one instanceof RegExp ? [{ field, one }] : []));
  const words = all.flatMap(([field, one]) =>
    one instanceof RegExp ? [] : one.map((each) => [lettersOf(each), field] as const),
  );
  const known = new Map(words.toReversed());
  return (title) =>
    known.get(lettersOf(title)) ?? patterns.find(({ one }) => one.test(title))?.field;
}

function placed<Field extends string>(
  { row, cells }: SheetRow,
  fieldOf: (title: string) => Field | undefined,
): Layout<Field> {
  const columns = new Map<Field, number>();
  const titles = new Map<Field, string>();
  const ignored: string[] = [];
  const repeated: string[] = [];
  cells.forEach((cell, index) => {
    const title = plain(cell);
    if (title === '') return;
    const field = fieldOf(title);
    if (field === undefined) ignored.push(shortened(title));
    else if (columns.has(field)) repeated.push(shortened(title));
    else {
      columns.set(field, index);
      titles.set(field, shortened(title));
    }
  });
  return { headingRow: row, columns, titles, ignored, repeated };
}
