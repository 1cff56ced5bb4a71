/** One row of a sheet, as text: of a CSV file, or of a worksheet whose cells were made text. */
export interface SheetRow {
  /** The row's number as the person sees it; the first is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A cell that could not be read: what is wrong with it, and what to type in its place. */
export interface CellFault {
  readonly code: string;
  readonly detail: string;
  readonly mend: string;
}

/** What a cell holds: a value, nothing, or something that cannot be read. */
export type Cell<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly fault: CellFault };

/** A cell that holds nothing. */
export const empty: Cell<never> = { kind: 'empty' };

/** A cell that was read. */
export function valueOf<T>(value: T): Cell<T> {
  return { kind: 'value', value };
}

/** A cell that could not be read. */
export function wrong(code: string, detail: string, mend: string): Cell<never> {
  return { kind: 'wrong', fault: { code, detail, mend } };
}

/** The text of a cell: spaces and control characters made one plain space, none at its ends. */
export function plain(cell: string | undefined): string {
  return (cell ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** As much of a cell's text as a sentence repeats, in characters. */
const mostRepeated = 60;

/** A text, cut short where it would drown what is said about it. */
export function shortened(text: string): string {
  if (text.length <= mostRepeated) return text;
  return `${text.slice(0, mostRepeated).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A cell's text in quotation marks, cut short. */
export function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

/** What spreadsheets write where a formula failed: `#N/A`, `#REF!`, `#NAME?`, `Err:502`. */
const failed = new RegExp(
  '^(?:#(?:N/A|GETTING_DATA|NAME\\?|' +
    '(?:NULL|DIV/0|VALUE|REF|NUM|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|CONNECT|BUSY|EXTERNAL|PYTHON|' +
    'NOT CALCULATED)!)|Err:\\d{3})$',
  'i',
);

/** A fault for a cell that holds a spreadsheet's error in place of a value; null for any other. */
export function errorFault(text: string): Cell<never> | null {
  if (!failed.test(text)) return null;
  const detail = `${quoted(text)} is an error of the spreadsheet, not a value.`;
  return wrong('cell-in-error', detail, 'Mend the cell’s formula, or type what it should hold.');
}

/** What is wrong with a text that is a formula, or the error of one; null for any other. */
export function formulaFault(text: string): CellFault | null {
  const error = errorFault(text);
  if (error?.kind === 'wrong') return error.fault;
  if (!text.startsWith('=')) return null;
  const detail = `${quoted(text)} is a spreadsheet’s formula, not a value.`;
  return { code: 'cell-in-error', detail, mend: 'Type what the cell should hold.' };
}

/** `A` for the first column, `AB` for the twenty-eighth: how a sheet names it. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
