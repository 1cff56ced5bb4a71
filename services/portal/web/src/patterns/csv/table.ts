import { count, month, money } from '../../words/format.ts';

/** What the cells of a column hold: money is pence, a share is parts of one. */
export type CellOf = 'text' | 'money' | 'count' | 'share' | 'month';

/** A cell; null is not known. */
export type DataCell = string | number | null;

/** Rows of figures, as they are read, printed and exported. */
export interface DataTable {
  readonly columns: readonly {
    readonly key: string;
    readonly title: string;
    readonly of: CellOf;
    /** What is read where there is no value, because there is none yet; else it is not known. */
    readonly none?: string;
  }[];
  readonly rows: readonly Readonly<Record<string, DataCell>>[];
}

const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A cell as it is read: £1,240.50, 12.5%, Nov 2026. */
export function cellShown(
  cell: DataCell | undefined,
  of: CellOf,
  none: string = 'Not known',
): string {
  if (cell === null || cell === undefined) return none;
  if (typeof cell === 'string') return of === 'month' ? month(cell) : cell;
  if (of === 'money') return money(cell);
  return of === 'share' ? share.format(cell).replace('-', '\u2212') : count(cell);
}

/** How text begins that a spreadsheet takes for a formula: in full width too, as in exports. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The same cell as spreadsheets take it: 1240.50, 0.125, 2026-11; empty where it is not known. */
export function cellPlain(cell: DataCell | undefined, of: CellOf): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return FORMULA.test(cell) ? `'${cell}` : cell;
  if (of !== 'money') return String(cell);
  const digits = String(Math.abs(cell)).padStart(3, '0');
  return `${cell < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The table as CSV: the same rows and columns, with plain numbers. Text that a spreadsheet would
 * take for a formula gets an apostrophe before it, as in the services' exports.
 */
export function csvOf({ columns, rows }: DataTable): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ key, of }) => cellPlain(row[key], of))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
