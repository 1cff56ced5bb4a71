import { randomUUID } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { boundedWorksheet } from './bounded-worksheet.ts';
import { cellText } from './cell-text.ts';
import type { SheetValue } from './cell-text.ts';
import { SheetError, unreadable } from './sheet-error.ts';

/** A workbook that takes more, unpacked, is not one that people made. */
const maxUnpacked = 64 * 1024 * 1024;

/**
 * The rows of an XLSX file's first worksheet, as a person would type them; one more at the most
 * than the headings and `rows` below them. Rejects with a SheetError for what is damaged, or
 * reaches beyond what is read.
 */
export async function xlsxRows(bytes: Uint8Array, rows: number): Promise<string[][]> {
  const faults = new Map<string, SheetError>();
  let sheet: SheetValue[][];
  try {
    const files = unpacked(bytes);
    for (const [name, content] of Object.entries(files)) {
      const xml = strFromU8(content);
      if (xml.includes('sheetData')) files[name] = strToU8(bounded(xml, rows, faults));
    }
    const blob = new Blob([zipSync(files, { level: 0 })]);
    sheet = (await readSheet(blob, { parseNumber: (text: string) => text })) as SheetValue[][];
  } catch {
    throw unreadable('It is damaged, locked by a password, or far too large.');
  }
  const fault = faults.get(String(sheet[0]?.[0]));
  if (fault) throw fault;
  return sheet.slice(0, rows + 2).map((row) => row.map(cellText));
}

/** The parts of a workbook that are read. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > maxUnpacked) throw new Error('too large');
      return name.endsWith('.xml') || name.endsWith('.rels');
    },
  });
}

/**
 * A worksheet within bounds. One that is not becomes a sheet with the name of its fault in its only
 * cell: which of the worksheets is the first, and so matters, the parser will tell.
 */
function bounded(xml: string, rows: number, faults: Map<string, SheetError>): string {
  try {
    return boundedWorksheet(xml, rows);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    const name = randomUUID();
    faults.set(name, error);
    const cell = `<c r="A1" t="str"><v>${name}</v></c>`;
    return `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  }
}
