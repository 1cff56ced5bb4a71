import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { problems, ProblemError } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import type { SheetRow } from './cell.ts';
import { maxRows } from './limits.ts';
import { sheetUnreadable } from './problems.ts';
import { SheetError, unreadable } from './sheet-error.ts';
import type { SheetErrorKind } from './sheet-error.ts';

const script = fileURLToPath(new URL('./sheet-process.ts', import.meta.url));
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * What reading a sheet may take. The process has nothing of this one's environment; a heap that it
 * fills ends it and nobody else, as it would not in a thread.
 */
const limits = {
  env: {},
  timeout: 10_000,
  killSignal: 'SIGKILL',
  // Ten megabytes of nothing but commas are thirty of empty cells.
  maxBuffer: 48 * 1024 * 1024,
} as const;
const heap = '--max-old-space-size=512';

/** How a sheet is read where it is not read as most are. */
export interface ReadOptions {
  /** As many rows as are taken below the headings; 2,000 unless given. */
  readonly rows?: number;
  /** The problem of a file that is no sheet; `sheet-unreadable` unless given. */
  readonly unreadable?: (detail: string) => Problem;
}

/**
 * The rows of an uploaded file, every one with the number that a spreadsheet shows: of CSV, or of
 * an XLSX file's first worksheet. Rejects with a problem: `sheet-unreadable` (422) for what is
 * neither, or reaches further than is read, 413 for more rows than are taken at once.
 */
export async function readSheet(
  bytes: Buffer,
  mediaType: string,
  { rows = maxRows, unreadable: refused = sheetUnreadable }: ReadOptions = {},
): Promise<SheetRow[]> {
  try {
    const cells = await rowsOf(bytes, mediaType, rows);
    if (cells.length > rows + 1) {
      const detail = `The sheet has more than ${rows} rows, which are the most for one go.`;
      throw new SheetError('too-large', `${detail} Split it.`);
    }
    return cells.map((row, i) => ({ row: i + 1, cells: row }));
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const { kind, message } = error;
    throw new ProblemError(kind === 'too-large' ? problems.tooLarge(message) : refused(message));
  }
}

type Answer = { rows: string[][] } | { kind: SheetErrorKind; detail: string };

/** Reads in a process of its own: nobody else waits, and what takes too much or too long is ended. */
async function rowsOf(bytes: Buffer, mediaType: string, rows: number): Promise<string[][]> {
  if (mediaType !== 'text/csv' && mediaType !== workbook) {
    throw unreadable('It is neither CSV nor an Excel workbook.');
  }
  const asked = [heap, script, mediaType, String(rows)];
  const reading = promisify(execFile)(process.execPath, asked, limits);
  // Where the process has ended early, its answer says why.
  reading.child.stdin!.on('error', () => undefined).end(bytes);
  const ended = await reading.catch(() => {
    throw unreadable('It is damaged, locked by a password, or far too large.');
  });
  const answer = JSON.parse(ended.stdout) as Answer;
  if ('rows' in answer) return answer.rows;
  throw new SheetError(answer.kind, answer.detail);
}
