import { CsvError, parse } from 'csv-parse/sync';
import { maxColumns, mostRows } from './limits.ts';
import { SheetFault, unreadable } from './sheet-fault.ts';

/**
 * The rows of a CSV file, one more than is taken at the most; parted by what parts most in its
 * first part. Throws a SheetFault for what is no CSV or has too many columns.
 */
export function csvRows(bytes: Buffer): string[][] {
  const start = bytes.subarray(0, 10_000).toString();
  const counts = [',', ';', '\t'].map((mark) => [mark, start.split(mark).length] as const);
  const [delimiter] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  // The first cell too many ends it: a row may go on for millions.
  const cast = (cell: string, { index, lines }: { index: number; lines: number }): string => {
    if (index < maxColumns) return cell;
    const detail = `Its line ${lines} has more than ${maxColumns} columns, which are the most that are read.`;
    throw new SheetFault('unreadable', `${detail} Keep the columns of the journals alone.`);
  };
  try {
    const limits = { to: mostRows + 1, skipEmptyLines: false };
    return parse(bytes, { bom: true, delimiter, relaxColumnCount: true, cast, ...limits });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']) || 1;
    throw unreadable(`Its line ${line} is no CSV: a quotation mark is out of place.`);
  }
}
