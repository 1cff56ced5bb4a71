import { buffer } from 'node:stream/consumers';
import { maxCell } from './limits.ts';
import { SheetFault } from './sheet-fault.ts';

// A process that reads a sheet: the file comes in at stdin, its media type as the argument, and the
// cells go out as JSON, `{ rows }`, or why there are none, `{ kind, detail }`.
try {
  const bytes = await buffer(process.stdin);
  const rows =
    process.argv[2] === 'text/csv'
      ? (await import('./csv-rows.ts')).csvRows(bytes)
      : await (await import('./xlsx-rows.ts')).xlsxRows(bytes);
  const long = rows.findIndex((row) => row.some((cell) => cell.length > maxCell));
  if (long >= 0) {
    const detail = `Its row ${long + 1} has a cell of more than ${maxCell.toLocaleString('en-GB')} characters.`;
    throw new SheetFault('unreadable', `${detail} Shorten it.`);
  }
  process.stdout.write(JSON.stringify({ rows }));
} catch (error) {
  if (!(error instanceof SheetFault)) throw error;
  process.stdout.write(JSON.stringify({ kind: error.kind, detail: error.message }));
}
