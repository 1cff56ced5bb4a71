import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/universal';
import { cellText } from './cell-text.ts';
import type { SheetValue } from './cell-text.ts';

/** What the thread is given: a file, and how many rows of it are wanted at the most. */
interface Given {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

// A thread that reads the first worksheet of a file and answers with its cells as text.
const { bytes, rows } = workerData as Given;
const sheet = await readSheet(new Blob([bytes]), { parseNumber: (text: string) => text });
const wanted = (sheet as SheetValue[][]).slice(0, rows);
parentPort!.postMessage(
  wanted.map((row) => row.map(cellText)),
  [],
);
