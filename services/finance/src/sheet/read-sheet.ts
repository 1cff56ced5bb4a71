import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { problem, problems, ProblemError } from '@bursar/service-kit';
import type { SheetRow } from './cell.ts';
import { maxRows, mostRows } from './limits.ts';
import { SheetFault, unreadable } from './sheet-fault.ts';
import type { SheetFaultKind } from './sheet-fault.ts';

const script = fileURLToPath(new URL('./sheet-process.ts', import.meta.url));

/**
 * What reading a sheet may take. The process has nothing of this one's environment; a heap that it
 * fills ends it and nobody else, as it would not in a thread.
 */
const limits = {
  env: {},
  timeout: 10_000,
  killSignal: 'SIGKILL',
  maxBuffer: 16 * 1024 * 1024,
} as const;
const heap = '--max-old-space-size=512';

/**
 * The rows of an uploaded file, every one with the number that a spreadsheet shows: of CSV, or of
 * an XLSX file's first worksheet. Rejects with a problem: `sheet-unreadable` (422) for what is
 * neither, or reaches further than is read, 413 for more rows than are taken at once.
 */
export async function readSheet(bytes: Buffer, mediaType: string): Promise<SheetRow[]> {
  try {
    const cells = await rowsOf(bytes, mediaType);
    if (cells.length > mostRows) {
      const detail = `The sheet has more than ${maxRows} rows, which are the most for one go.`;
      throw new SheetFault('too-large', `${detail} Split it.`);
    }
    return cells.map((row, i) => ({ row: i + 1, cells: row }));
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    if (error.kind === 'too-large') throw new ProblemError(problems.tooLarge(error.message));
    const title = 'The file cannot be read';
    throw new ProblemError(problem('sheet-unreadable', 422, title, error.message));
  }
}

type Answer = { rows: string[][] } | { kind: SheetFaultKind; detail: string };

/** Reads in a process of its own: nobody else waits, and what takes too much or too long is ended. */
async function rowsOf(bytes: Buffer, mediaType: string): Promise<string[][]> {
  const reading = promisify(execFile)(process.execPath, [heap, script, mediaType], limits);
  // Where the process has ended early, its answer says why.
  reading.child.stdin!.on('error', () => undefined).end(bytes);
  const ended = await reading.catch(() => {
    throw unreadable('It is damaged, locked by a password, or far too large.');
  });
  const answer = JSON.parse(ended.stdout) as Answer;
  if ('rows' in answer) return answer.rows;
  throw new SheetFault(answer.kind, answer.detail);
}
