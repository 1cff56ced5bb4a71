/** A value that a cell of choices takes: `value` is what is kept, `label` what is shown. */
export interface GridChoice {
  readonly value: string;
  readonly label: string;
}

/** What a cell holds. A code is text whose leading noughts count; money is in pounds and pence. */
export type CellKind = 'text' | 'code' | 'money' | 'date' | 'choice';

/** A column of a grid, as data. */
export interface GridColumn<Key extends string = string, Kind extends CellKind = CellKind> {
  readonly key: Key;
  /** The heading, by which a pasted header row is known too: `Debit £`. */
  readonly title: string;
  readonly kind: Kind;
  /** For `choice`, and for a `code` that must be one of these. */
  readonly choices?: readonly GridChoice[];
  /** The least width in CSS pixels; columns share what is left. */
  readonly width?: number;
  readonly required?: boolean;
  /** Of money that is never below nil: what to say of an amount that is, a bracketed one too. */
  readonly belowNil?: string;
  /** Other headings that spreadsheets give it: `['Nominal', 'Account code']`. */
  readonly also?: readonly string[];
}

/**
 * A row as it is kept: the text of each cell, so that a draft keeps a bad cell as it was typed.
 * Good cells are kept plainly: `1240.50`, `2026-11-24`, the value of a choice.
 */
export type GridRow<Key extends string = string> = Readonly<Record<Key, string>>;

/** A row as it was read: pence for money, else text; absent where empty or faulty. */
export type RowValues<C extends readonly GridColumn[]> = {
  readonly [Each in C[number] as Each['key']]?: Each['kind'] extends 'money' ? number : string;
};

/** What could stand in a faulty cell: the text to keep and the words to show. */
export interface Suggestion {
  readonly text: string;
  readonly label: string;
}

/** A cell that must be mended; `row` counts from 0. */
export interface CellFault<Key extends string = string> {
  readonly row: number;
  readonly key: Key;
  readonly fault: string;
  readonly suggestion?: Suggestion;
}

/** A row with nothing in it. */
export function blankRow<Key extends string>(columns: readonly GridColumn<Key>[]): GridRow<Key> {
  return Object.fromEntries(columns.map(({ key }) => [key, ''])) as GridRow<Key>;
}

/** Whether nothing stands in any cell of the row; such a row is no line and has no faults. */
export function isBlank(row: GridRow): boolean {
  return Object.values(row).every((text) => text.trim() === '');
}
