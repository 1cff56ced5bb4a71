import { randomUUID } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { boundedWorksheet } from './bounded-worksheet.ts';
import { cellText } from './cell-text.ts';
import type { SheetValue } from './cell-text.ts';
import { mostRows } from './limits.ts';
import { SheetFault, unreadable } from './sheet-fault.ts';

/** A workbook that takes more, unpacked, is not one that people made. */
const maxUnpacked = 64 * 1024 * 1024;

/**
 * The rows of an XLSX file's first worksheet, one more than is taken at the most, as a person would
 * type them. Rejects with a SheetFault for what is damaged, or reaches beyond what is read.
 */
export async function xlsxRows(bytes: Uint8Array): Promise<string[][]> {
  const faults = new Map<string, SheetFault>();
  let sheet: SheetValue[][];
  try {
    const files = unpacked(bytes);
    for (const [name, content] of Object.entries(files)) {
      const xml = strFromU8(content);
      if (xml.includes('sheetData')) files[name] = strToU8(bounded(xml, faults));
    }
    const blob = new Blob([zipSync(files, { level: 0 })]);
    sheet = (await readSheet(blob, { parseNumber: (text: string) => text })) as SheetValue[][];
  } catch {
    throw unreadable('It is damaged, locked by a password, or far too large.');
  }
  const fault = faults.get(String(sheet[0]?.[0]));
  if (fault) throw fault;
  return sheet.slice(0, mostRows + 1).map((row) => row.map(cellText));
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
function bounded(xml: string, faults: Map<string, SheetFault>): string {
  try {
    return boundedWorksheet(xml);
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    const name = randomUUID();
    faults.set(name, error);
    const cell = `<c r="A1" t="str"><v>${name}</v></c>`;
    return `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  }
}
