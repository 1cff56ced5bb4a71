import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { problem, problems, ProblemError } from '@bursar/service-kit';
import { CsvError, parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import type { SheetRow } from './cell.ts';

/** More rows than these below the headings are too many for one import. */
export const maxRows = 2_000;
const most = maxRows + 1;

/** A worksheet that takes more, unpacked, or longer to read, is not one that people made. */
const maxUnpacked = 64 * 1024 * 1024;
const maxMilliseconds = 20_000;

/**
 * The rows of an uploaded file, every one with the number that a spreadsheet shows: of CSV, or of
 * an XLSX file's first worksheet. Rejects with a problem: `sheet-unreadable` (422) for what is
 * neither, 413 for more rows than are taken at once.
 */
export async function readSheet(bytes: Buffer, mediaType: string): Promise<SheetRow[]> {
  const cells = mediaType === 'text/csv' ? csvRows(bytes) : await xlsxRows(bytes);
  if (cells.length > most) {
    const detail = `The sheet has more than ${maxRows} rows, which are the most for one go. Split it.`;
    throw new ProblemError(problems.tooLarge(detail));
  }
  return cells.map((row, i) => ({ row: i + 1, cells: row }));
}

function csvRows(bytes: Buffer): string[][] {
  const start = bytes.subarray(0, 10_000).toString();
  const counts = [',', ';', '\t'].map((mark) => [mark, start.split(mark).length] as const);
  const [delimiter] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  try {
    // One row more than is taken is enough to know.
    const limits = { to: most + 1, skipEmptyLines: false };
    return parse(bytes, { bom: true, delimiter, relaxColumnCount: true, ...limits });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']) || 1;
    throw unreadable(`Its line ${line} is no CSV: a quotation mark is out of place.`);
  }
}

/** Reads in a thread of its own: nobody else waits, and what takes too long is ended. */
async function xlsxRows(bytes: Buffer): Promise<string[][]> {
  let worker: Worker | undefined;
  try {
    if (unpackedSize(bytes) > maxUnpacked) throw new Error('too large');
    worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
      workerData: { bytes: new Uint8Array(bytes), rows: most + 1 },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const signal = AbortSignal.timeout(maxMilliseconds);
    const [rows] = (await once(worker, 'message', { signal })) as [string[][]];
    return rows;
  } catch {
    throw unreadable('It is damaged, locked by a password, or far too large.');
  } finally {
    await worker?.terminate();
  }
}

/** What the files in an archive say that they take, unpacked; nothing is unpacked for it. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  const count = ({ originalSize }: { originalSize: number }): boolean => {
    size += originalSize;
    return false;
  };
  unzipSync(bytes, { filter: count });
  return size;
}

function unreadable(detail: string): ProblemError {
  const mend = 'Save it again as CSV (UTF-8) or as an Excel workbook, and upload that.';
  return new ProblemError(
    problem('sheet-unreadable', 422, 'The file cannot be read', `${detail} ${mend}`),
  );
}
