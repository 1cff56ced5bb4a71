import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { full, joined, links } from '@bursar/directory/register/layouts';
import type { Layout } from '@bursar/directory/register/layouts';
import { uidOf, urnOf } from '@bursar/directory/register/school-row';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { StartFault } from './start-fault.ts';

/** A file of the national register, by what it holds and not by its name. */
interface RegisterFile {
  readonly layout: Layout;
  readonly text: string;
  readonly headings: readonly string[];
  /** Without the headings. */
  readonly rows: readonly (readonly string[])[];
}

/** A trust of the register. */
export interface RegisterTrust {
  readonly uid: string;
  readonly name: string;
  /** Eight characters, or null where the register has none. */
  readonly companyNumber: string | null;
  readonly schools: number;
}

/** The register's files in a folder. */
export interface RegisterFolder {
  readonly trusts: readonly RegisterTrust[];
  /** The files to upload for a trust: as they are, or its rows alone where a file is too large. */
  filesFor(uid: string): { readonly register: string; readonly links: string | null };
}

const LARGEST = 10 * 1024 * 1024;

/** Reads a folder with the register's files. Throws StartFault where it has none. */
export function readRegisterFolder(folder: string): RegisterFolder {
  const files = filesIn(folder);
  const of = (layout: Layout) => files.find((file) => file.layout === layout);
  const register = of(joined) ?? of(full);
  if (!register) {
    throw new StartFault(
      `${folder} has no file of the national register: neither its full download nor academies with their trusts.`,
    );
  }
  const linked = register.layout === full ? of(links) : undefined;
  const groups = linked ?? register;
  return {
    trusts: trustsOf(groups),
    filesFor: (uid) => {
      const urns = new Set(rowsOf(groups, uid).map((row) => urnOf(cellOf(groups, row, 'urn'))));
      const isTheirs = (row: readonly string[]) => urns.has(urnOf(cellOf(register, row, 'urn')));
      return {
        register: cut(register, register.rows.filter(isTheirs)),
        links: linked ? cut(linked, rowsOf(linked, uid)) : null,
      };
    },
  };
}

function filesIn(folder: string): RegisterFile[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.csv'));
  } catch {
    throw new StartFault(
      `${folder} cannot be read; --import takes a folder with the register's files.`,
    );
  }
  return names.sort().flatMap((name) => readRegisterFile(readFileSync(join(folder, name))) ?? []);
}

/** Null for a file that is none of the register's. */
function readRegisterFile(bytes: Buffer): RegisterFile | null {
  const text = decode(bytes);
  const [headings = []] = parse(text, { bom: true, toLine: 1, relaxColumnCount: true });
  const layout = [joined, full, links].find(({ needs, headings: wanted }) =>
    needs.every((field) => headings.some((title) => wanted[field]!.test(title.trim()))),
  );
  if (!layout) return null;
  const [, ...rows] = parse(text, { bom: true, relaxColumnCount: true });
  return { layout, text, headings: headings.map((title) => title.trim()), rows };
}

/** The register's own download is not in UTF-8. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

type Known = 'urn' | 'groupUid';
const cellOf = ({ layout, headings }: RegisterFile, row: readonly string[], field: Known): string =>
  row[headings.findIndex((title) => layout.headings[field]?.test(title))] ?? '';

const rowsOf = (file: RegisterFile, uid: string) =>
  file.rows.filter((row) => uidOf(cellOf(file, row, 'groupUid')) === uid);

const NAMES = ['trust_name', 'Group Name', 'Trusts (name)'];
const NUMBERS = ['companies_house_number', 'Companies House Number'];

function trustsOf(file: RegisterFile): RegisterTrust[] {
  const column = (titles: readonly string[]) =>
    file.headings.findIndex((title) => titles.includes(title));
  const [name, number] = [column(NAMES), column(NUMBERS)];
  const groups = Map.groupBy(file.rows, (row) => uidOf(cellOf(file, row, 'groupUid')));
  return [...groups].flatMap(([uid, rows]) =>
    uid === null
      ? []
      : {
          uid,
          name: rows[0]![name]?.trim() || `Trust ${uid}`,
          companyNumber: companyNumberOf(rows[0]![number] ?? ''),
          schools: rows.length,
        },
  );
}

/** Spreadsheets turn `05210075` into `5210075.0`. */
function companyNumberOf(cell: string): string | null {
  const plain = cell.trim().replace(/\.0$/, '').toUpperCase();
  if (/^[A-Z]{2}\d{6}$/.test(plain)) return plain;
  return /^\d{5,8}$/.test(plain) ? plain.padStart(8, '0') : null;
}

function cut({ text, headings }: RegisterFile, rows: readonly (readonly string[])[]): string {
  if (Buffer.byteLength(text) <= LARGEST) return text;
  return stringify([[...headings], ...rows.map((row) => [...row])]);
}
