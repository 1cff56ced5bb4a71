import { csvOf } from './table.ts';
import type { DataTable } from './table.ts';

/** Gives the reader a file that was made in the page. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the address may go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for a file after a title: `science-is-2-300-over`. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Gives the reader a table as CSV, named after its title; the mark tells spreadsheets UTF-8. */
export const saveCsv = (table: DataTable, title: string): void =>
  save(
    new Blob(['\ufeff', csvOf(table)], { type: 'text/csv;charset=utf-8' }),
    `${fileName(title)}.csv`,
  );
