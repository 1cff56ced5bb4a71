import { z } from 'zod';
import { shown } from './csv-sheet.ts';
import type { Sheet, SheetRow } from './csv-sheet.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

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

type Words = Pick<SheetFault, 'code' | 'detail' | 'mend'>;

/** A fault in the cell of a field; in the whole row where there is no such column. */
export function faultAt<Field extends string>(
  sheet: Sheet<Field>,
  row: number,
  field: Field | null,
  { code, detail, mend }: Words,
): SheetFault {
  const column = field === null ? null : (sheet.letters[field] ?? null);
  const heading = field === null ? null : (sheet.headings[field] ?? null);
  return { row, column, heading, code, detail, mend };
}

/** Rows of which nobody can tell what stands where. */
export function brokenRows({ broken, width }: Sheet<string>): SheetFault[] {
  const mend = 'A text with a comma must stand in quotation marks. Save the file anew as CSV.';
  return broken.map(({ row, cells }) => {
    const detail = `The row has ${cells} cells, and there are ${width} headings.`;
    return { row, column: null, heading: null, code: 'cells-missing', detail, mend };
  });
}

const error = /^#(N\/A|NAME\?|(NULL|DIV\/0|VALUE|REF|NUM|SPILL|CALC)!)$/i;

/** Cells that hold a formula, or the error of one, in place of a value. */
export function formulaFaults<Field extends string>(
  sheet: Sheet<Field>,
  { row, cells }: SheetRow<Field>,
): SheetFault[] {
  return (Object.entries(cells) as [Field, string][])
    .filter(([, text]) => text.startsWith('=') || error.test(text))
    .map(([field, text]) => {
      const detail = `“${shown(text)}” is a spreadsheet’s formula or its error, not a value.`;
      const mend = 'Type what the cell should hold.';
      return faultAt(sheet, row, field, { code: 'cell-in-error', detail, mend });
    });
}

/** A file that is not the sheet it should be. */
export function sheetUnreadable(detail: string): Problem {
  return problem('sheet-unreadable', 422, 'The file cannot be read', detail, {
    errors: [{ pointer: '/file', detail }],
  });
}

/** A sheet of which no row can be taken; nothing was done. */
export function sheetRefused(faults: readonly SheetFault[]): Problem {
  const detail =
    faults.length === 0
      ? 'There is no row below its headings.'
      : `Each of the ${faults.length} things that are wrong is told with its row, its column and its mend.`;
  return problem('sheet-refused', 422, 'No row of the sheet can be taken', detail, {
    extra: { faults: faults.slice(0, 500) },
  });
}
