import type { GridColumn, GridRow } from './columns.ts';
import { blankRow, isBlank } from './columns.ts';

/** A cell by the indexes of its row and column. */
export interface CellAt {
  readonly row: number;
  readonly col: number;
}

/** A selected rectangle, both corners within it. */
export interface Selected {
  readonly min: CellAt;
  readonly max: CellAt;
}

/**
 * Rows after a paste with its first cell in row `at`: pasted cells replace, others stay, rows are
 * added as needed. One pasted cell fills a whole selection, as in a spreadsheet.
 */
export function pasteInto<Key extends string>(
  columns: readonly GridColumn<Key>[],
  rows: readonly GridRow<Key>[],
  pasted: readonly Readonly<Partial<Record<Key, string>>>[],
  at: number,
  selected?: Selected,
): GridRow<Key>[] {
  const patches = selected ? filled(columns, pasted, selected) : pasted;
  const blank = blankRow(columns);
  const length = Math.max(rows.length, at + patches.length);
  const after = Array.from({ length }, (_, index) => {
    const patch = patches[index - at];
    return patch ? { ...blank, ...rows[index], ...patch } : (rows[index] ?? blank);
  });
  return withoutBlankEnd(after);
}

/** The rows without the blank ones at the end. */
export function withoutBlankEnd<Row extends GridRow>(rows: readonly Row[]): Row[] {
  return rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);
}

function filled<Key extends string>(
  columns: readonly GridColumn<Key>[],
  pasted: readonly Readonly<Partial<Record<Key, string>>>[],
  { min, max }: Selected,
): readonly Readonly<Partial<Record<Key, string>>>[] {
  const cells = Object.values(pasted[0] ?? {});
  if (pasted.length !== 1 || cells.length !== 1) return pasted;
  const keys = columns.slice(min.col, max.col + 1).map(({ key }) => key);
  const patch = Object.fromEntries(keys.map((key) => [key, cells[0]])) as Record<Key, string>;
  return Array.from({ length: max.row - min.row + 1 }, () => patch);
}

/** Rows with the first row of the selection copied down it; of one row, with the row above it. */
export function fillDown<Key extends string>(
  columns: readonly GridColumn<Key>[],
  rows: readonly GridRow<Key>[],
  { min, max }: Selected,
): GridRow<Key>[] {
  const from = min.row === max.row ? min.row - 1 : min.row;
  const source = rows[from];
  if (!source) return [...rows];
  const keys = columns.slice(min.col, max.col + 1).map(({ key }) => key);
  const patch = Object.fromEntries(keys.map((key) => [key, source[key]])) as Record<Key, string>;
  const patches = Array.from({ length: max.row - from }, () => patch);
  return pasteInto(columns, rows, patches, from + 1);
}
