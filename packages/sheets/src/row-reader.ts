import { errorFault, plain, wrong } from './cell.ts';
import type { Cell, CellFault, SheetRow } from './cell.ts';
import type { Layout } from './headings.ts';

/** Makes a value of a cell's plain text. */
export type Reading<T> = (text: string) => Cell<T>;

/** The cells of one row by their fields. */
export interface RowReader<Field extends string> {
  /** The plain text of a cell; '' where it is empty, and where there is no such column. */
  readonly textOf: (field: Field) => string;
  /** A cell's value; null where it is empty, and where it is wrong. */
  readonly read: <T>(field: Field, reading: Reading<T>) => T | null;
  /** As `read`, and an empty cell is wrong. */
  readonly required: <T>(field: Field, reading: Reading<T>) => T | null;
}

/** Reads the cells of a row below the headings; each that is wrong goes to `tell`. */
export function rowReader<Field extends string>(
  { cells }: SheetRow,
  { columns }: Layout<Field>,
  tell: (field: Field, fault: CellFault) => void,
): RowReader<Field> {
  const textOf = (field: Field): string => {
    const at = columns.get(field);
    return at === undefined ? '' : plain(cells[at]);
  };
  const read = <T>(field: Field, reading: Reading<T>): T | null => {
    const text = textOf(field);
    const cell = errorFault(text) ?? reading(text);
    if (cell.kind === 'wrong') tell(field, cell.fault);
    return cell.kind === 'value' ? cell.value : null;
  };
  const required = <T>(field: Field, reading: Reading<T>): T | null => {
    const mend = 'Fill it in, or remove the row if it is a total.';
    const missing = wrong(`${field}-missing`, `The row has no ${field}.`, mend);
    return read<T>(field, (text) => (text === '' ? missing : reading(text)));
  };
  return { textOf, read, required };
}
