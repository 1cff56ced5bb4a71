import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/universal';
import { cellText } from './cell-text.ts';
import type { SheetValue } from './cell-text.ts';

// A thread that reads the first worksheet of a file and answers with its cells as text.
const bytes = workerData as Uint8Array<ArrayBuffer>;
const rows = await readSheet(new Blob([bytes]), { parseNumber: (text: string) => text });
parentPort!.postMessage((rows as SheetValue[][]).map((row) => row.map(cellText)), []);
