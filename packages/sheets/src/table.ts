import { formulaFault } from './cell.ts';
import type { SheetRow } from './cell.ts';
import { layoutOf } from './headings.ts';
import type { Heading, Headings, Layout } from './headings.ts';
import { faultAt, rowFault } from './sheet-fault.ts';
import type { SheetFault } from './sheet-fault.ts';

/** A kind of table: where each field stands, by its heading; what it does not have is not known. */
export interface TableKind<Field extends string> {
  readonly name: string;
  readonly headings: Headings<Field>;
  /** Without these it is another file. */
  readonly needs: readonly Field[];
}

/** A row of a table. */
export interface TableRow<Field extends string> {
  /** As a spreadsheet numbers it: the headings stand in row 1. */
  readonly row: number;
  /** Fields that the table has, trimmed; '' where the cell is empty. */
  readonly cells: Readonly<Partial<Record<Field, string>>>;
}

/** A sheet that has its headings in its first row: its kind, where they stand, its rows. */
export interface Table<Field extends string> extends Layout<Field> {
  readonly kind: TableKind<Field>;
  readonly rows: readonly TableRow<Field>[];
  /** Rows that have not as many cells as there are headings: nobody can tell what stands where. */
  readonly broken: readonly { readonly row: number; readonly cells: number }[];
  readonly width: number;
}

/** Why a sheet is no table of any kind asked for, in a sentence. */
export interface NoTable {
  readonly unreadable: string;
}

/** More broken rows than this are no slips: the file itself is not right. */
const fewBroken = 100;

/** Reads a sheet whose first row has the headings of one of these kinds of table. */
export function readTable<Field extends string>(
  [first = { row: 1, cells: [] }, ...rest]: readonly SheetRow[],
  kinds: readonly TableKind<Field>[],
): Table<Field> | NoTable {
  const layouts = kinds.map((kind) => ({ kind, ...layoutOf(first, kind.headings) }));
  const layout = layouts.find(({ kind, columns }) => kind.needs.every((one) => columns.has(one)));
  if (!layout) {
    const forms = kinds.map(({ name, needs, headings }) => {
      const wanted = needs.map((field) => nameOf(headings[field]!));
      return `${name} (${wanted.join(', ')})`;
    });
    return { unreadable: `Its first row has not the headings of ${forms.join(', nor of ')}.` };
  }
  const width = first.cells.length;
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const isBroken = ({ cells }: SheetRow): boolean => cells.length !== width;
  const broken = filled.filter(isBroken);
  if (broken.length > fewBroken) {
    const rows = `${broken.length} of its rows have not the ${width} cells of the first`;
    return { unreadable: `${rows}. Save the file anew as CSV.` };
  }
  const cellsOf = (cells: readonly string[]) =>
    Object.fromEntries([...layout.columns].map(([field, at]) => [field, cells[at]!.trim()]));
  return {
    ...layout,
    ignored: [...layout.ignored, ...layout.repeated],
    rows: filled
      .filter((one) => !isBroken(one))
      .map(({ row, cells }) => ({ row, cells: cellsOf(cells) as Record<Field, string> })),
    broken: broken.map(({ row, cells }) => ({ row, cells: cells.length })),
    width,
  };
}

/** Rows of which nobody can tell what stands where. */
export function brokenRows({ broken, width }: Table<string>): SheetFault[] {
  const mend = 'A text with a comma must stand in quotation marks. Save the file anew as CSV.';
  return broken.map(({ row, cells }) => {
    const detail = `The row has ${cells} cells, and there are ${width} headings.`;
    return rowFault(row, { code: 'cells-missing', detail, mend });
  });
}

/** Cells that hold a formula, or the error of one, in place of a value. */
export function formulaFaults<Field extends string>(
  table: Table<Field>,
  { row, cells }: TableRow<Field>,
): SheetFault[] {
  return (Object.entries(cells) as [Field, string][]).flatMap(([field, text]) => {
    const found = formulaFault(text);
    return found ? [faultAt(table, row, field, found)] : [];
  });
}

const nameOf = (heading: Heading): string =>
  heading instanceof RegExp ? heading.source.replace(/^\^|\$$|\\/g, '') : heading[0]!;
