import { z } from 'zod';
import { columnLetter } from './cell.ts';
import type { CellFault } from './cell.ts';
import type { Layout } from './headings.ts';

/** One thing that is wrong in a sheet, where the person will look for it. */
export const SheetFault = z.object({
  row: z.int().describe('The row, as a spreadsheet numbers it'),
  column: z.string().nullable().describe('The column by its letter; null for a whole row'),
  heading: z.string().nullable(),
  code: z.string(),
  detail: z.string().describe('What is wrong'),
  mend: z.string().describe('What to do about it'),
});
export type SheetFault = z.output<typeof SheetFault>;

/**
 * A fault in the cell of a field; in the whole row where there is no field, or no column of it.
 * @param heading what the column is called, unless as its own heading says
 */
export function faultAt<Field extends string>(
  { columns, titles }: Pick<Layout<Field>, 'columns' | 'titles'>,
  row: number,
  field: Field | null,
  { code, detail, mend }: CellFault,
  heading: string | null = (field && titles.get(field)) ?? null,
): SheetFault {
  const at = field === null ? undefined : columns.get(field);
  return { row, column: at === undefined ? null : columnLetter(at), heading, code, detail, mend };
}

/** A fault of a whole row, or of the headings: what they lack is named by `heading`. */
export function rowFault(
  row: number,
  { code, detail, mend }: CellFault,
  heading: string | null = null,
): SheetFault {
  return { row, column: null, heading, code, detail, mend };
}
