import type { CellFault, GridColumn, RowValues } from './columns.ts';
import type { CellReader } from './read-cell.ts';
import { cellReaders, readRows } from './read-cell.ts';
import { tableOf } from './table-of.ts';

/** What was pasted, read for the columns it falls in. */
export interface Pasted<C extends readonly GridColumn[]> {
  /** The text to keep for each cell that was pasted; cells of other columns are absent. */
  readonly rows: readonly Readonly<Partial<Record<C[number]['key'], string>>>[];
  readonly values: readonly RowValues<C>[];
  /** Cells to mend; `row` counts from the first pasted row. Only of columns that were pasted. */
  readonly faults: readonly CellFault<C[number]['key']>[];
  /** Whether the first row was headings; then each column went where its heading says. */
  readonly header: boolean;
  /** Headings, or columns by number, for which the grid has no column. */
  readonly left: readonly string[];
}

/** Where and when something is pasted. */
export interface PasteAt {
  /** `YYYY-MM-DD`, for dates without a year. */
  readonly today: string;
  /** Index of the column under the cursor; the first by default. */
  readonly column?: number;
  /** Readers that remember, if the caller has some. */
  readonly readers?: ReadonlyMap<string, CellReader>;
}

/**
 * Reads what a spreadsheet puts on the clipboard as text. A row of headings is recognised, wherever
 * the cursor is and in whichever order; without one the columns follow from the cursor. Bad cells
 * keep their text and are named in `faults`; good ones are ready. Blank rows at the end are left out.
 */
export function parseClipboard<const C extends readonly GridColumn[]>(
  text: string,
  columns: C,
  { today, column = 0, readers = cellReaders(columns, today) }: PasteAt,
): Pasted<C> {
  const table = tableOf(text);
  const headed = byHeadings(table[0] ?? [], columns, table.length);
  const placed = headed ?? columns.slice(column);
  const body = headed ? table.slice(1) : table;
  const widest = Math.max(0, ...body.map((cells) => cells.length));
  const used = placed.slice(0, widest).filter((each) => each !== undefined);
  const rows = body.map((cells) => rowOf(cells, placed, readers));
  const { values, faults } = readRows(used, rows as never, readers);
  const left = headed
    ? table[0]!.filter((heading, at) => heading.trim() && !headed[at])
    : Array.from(
        { length: Math.max(0, widest - placed.length) },
        (_, at) => `column ${placed.length + at + 1}`,
      );
  return { rows: rows as never, values: values as never, faults, header: !!headed, left };
}

type Placed = readonly (GridColumn | undefined)[];

/** A pasted row; a short one has its missing cells blank, as in a spreadsheet. */
function rowOf(
  cells: readonly string[],
  placed: Placed,
  readers: ReadonlyMap<string, CellReader>,
): Record<string, string> {
  const row: Record<string, string> = {};
  placed.forEach((column, at) => {
    const cell = cells[at];
    if (column && cell !== undefined) row[column.key] = readers.get(column.key)!(cell).text;
  });
  return row;
}

/** The columns in the order of a row of headings; undefined when the row is not headings. */
function byHeadings(
  cells: readonly string[],
  columns: readonly GridColumn[],
  rowCount: number,
): Placed | undefined {
  const free = new Set(columns);
  const placed = cells.map((cell) => {
    const found = [...free].find((column) => isHeading(cell, column));
    if (found) free.delete(found);
    return found;
  });
  const known = placed.filter((each) => each !== undefined).length;
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const isHeader =
    known > 0 && rowCount > 1 && (known === filled || (known > 1 && known * 2 >= filled));
  return isHeader ? placed : undefined;
}

const isHeading = (cell: string, { key, title, also = [] }: GridColumn): boolean => {
  const heading = letters(cell);
  return heading !== '' && [key, title, ...also].some((name) => letters(name) === heading);
};

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
