import { CsvError, parse } from 'csv-parse/sync';
import { maxColumns } from './limits.ts';
import { SheetError, unreadable } from './sheet-error.ts';

/**
 * The rows of a CSV file, one more at the most than the headings and `rows` below them. Throws a
 * SheetError for what is no CSV or has too many columns.
 */
export function csvRows(bytes: Buffer, rows: number): string[][] {
  // The first cell too many ends it: a row may go on for millions.
  const cast = (cell: string, { index, lines }: { index: number; lines: number }): string => {
    if (index < maxColumns) return cell;
    const detail = `Its line ${lines} has more than ${maxColumns} columns, which are the most that are read.`;
    throw new SheetError('unreadable', `${detail} Keep those that are wanted.`);
  };
  try {
    const form = { bom: true, delimiter: delimiterOf(bytes), skipEmptyLines: false };
    return parse(bytes, { ...form, relaxColumnCount: true, cast, to: rows + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [what = ''] = error.message.split(':');
    throw unreadable(`It is no CSV file: ${what}, line ${Number(error['lines']) || 1}.`);
  }
}

/** What parts most in the first line that is parted: titles above the headings often are not. */
function delimiterOf(bytes: Buffer): string {
  const lines = bytes
    .subarray(0, 10_000)
    .toString()
    .split(/[\r\n]+/);
  const first = lines.find((line) => /[,;\t]/.test(line)) ?? '';
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
