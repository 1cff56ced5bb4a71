import { buffer } from 'node:stream/consumers';
import { maxCell, maxRow } from './limits.ts';
import { SheetError } from './sheet-error.ts';

// A process that reads a sheet: the file comes in at stdin, as arguments its media type and how
// many rows below the headings are taken. The cells go out as JSON, `{ rows }`, or why there are
// none, `{ kind, detail }`.
const [, , mediaType, most] = process.argv;
try {
  const bytes = await buffer(process.stdin);
  const rows =
    mediaType === 'text/csv'
      ? (await import('./csv-rows.ts')).csvRows(bytes, Number(most))
      : await (await import('./xlsx-rows.ts')).xlsxRows(bytes, Number(most));
  rows.forEach((row, i) => {
    const long = row.some((cell) => cell.length > maxCell)
      ? `a cell of more than ${count(maxCell)}`
      : null;
    const wide = row.join('').length > maxRow ? `more than ${count(maxRow)}` : null;
    if (long === null && wide === null) return;
    const detail = `Its row ${i + 1} has ${long ?? wide} characters.`;
    throw new SheetError('unreadable', `${detail} Shorten it.`);
  });
  process.stdout.write(JSON.stringify({ rows }));
} catch (error) {
  if (!(error instanceof SheetError)) throw error;
  process.stdout.write(JSON.stringify({ kind: error.kind, detail: error.message }));
}

function count(characters: number): string {
  return characters.toLocaleString('en-GB');
}
