import { parentPort, workerData } from 'node:worker_threads';
import writeXlsxFile from 'write-excel-file/node';
import type { CellObject } from 'write-excel-file/node';
import type { Cell, Kind } from './export.ts';

// A thread that collects rows until it is told `end`, and answers with the bytes of the workbook.
const kinds = workerData as readonly Kind[];
const sheet: (CellObject | null)[][] = [];

/** Full-width signs too: some spreadsheets normalise them. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** The most that Excel keeps in a cell. */
const LONGEST = 32_767;

function text(value: string): CellObject {
  return { type: String, value: `${FORMULA.test(value) ? "'" : ''}${value}`.slice(0, LONGEST) };
}

function cellOf(value: Cell, kind: Kind): CellObject | null {
  if (value === null) return null;
  if (kind === 'money') return { type: Number, value: Number(value) / 100, format: '#,##0.00' };
  if (kind === 'number') return { type: Number, value: Number(value) };
  if (kind === 'date')
    return { type: Date, value: new Date(String(value).slice(0, 10)), format: 'dd/mm/yyyy' };
  if (kind === 'instant') {
    const at = new Date(`${String(value).replace(' ', 'T')}Z`);
    return { type: Date, value: at, format: 'dd/mm/yyyy hh:mm:ss' };
  }
  return text(String(value));
}

function add(rows: readonly Cell[][]): void {
  for (const row of rows) {
    const title = sheet.length === 0;
    sheet.push(
      row.map((value, i) =>
        title ? { ...text(String(value)), fontWeight: 'bold' } : cellOf(value, kinds[i]!),
      ),
    );
  }
}

async function finish(): Promise<void> {
  const columns = kinds.map((kind) => ({ width: kind === 'text' ? 24 : 18 }));
  const file = await writeXlsxFile(sheet, { columns, stickyRowsCount: 1 }).toBuffer();
  const bytes = new Uint8Array(file);
  parentPort!.postMessage(bytes, [bytes.buffer]);
}

parentPort!.on('message', (part: Cell[][] | 'end') => (part === 'end' ? void finish() : add(part)));
