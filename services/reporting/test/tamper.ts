import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalBytes, readManifest } from '../src/extracts/format/manifest.ts';
import { MANIFEST, PUBLIC_KEY, SIGNATURE } from '../src/extracts/format/names.ts';
import { keyId, publicPem, signBytes } from '../src/extracts/format/signature.ts';
import { unpack } from '../src/extracts/format/zip-reader.ts';
import { writeZip } from '../src/extracts/format/zip-writer.ts';
import type { KeyObject } from 'node:crypto';
import type { Manifest } from '../src/extracts/format/manifest.ts';
import type { Workplace } from './extract-harness.ts';

/** What somebody does to an extract. */
export interface Tampering {
  /** Files whose bytes are replaced; null takes the file out. */
  readonly edit?: Readonly<Record<string, (bytes: Buffer) => Buffer | null>>;
  /** What is done to the manifest, after the facts of edited files were written into it. */
  readonly manifest?: (manifest: Manifest) => Manifest;
  /** Who seals it again: whoever holds that key. Without it the old manifest and mark stay. */
  readonly key?: KeyObject;
}

/** Makes a tampered copy of an extract. */
export async function tamper(
  at: Pick<Workplace, 'path'>,
  zip: string,
  tampering: Tampering,
): Promise<string> {
  const folder = at.path('tampered');
  await mkdir(folder);
  const files = new Map<string, Buffer>();
  for (const [name, { path }] of await unpack(zip, folder)) files.set(name, await readFile(path));
  for (const [name, edit] of Object.entries(tampering.edit ?? {})) {
    const edited = edit(files.get(name)!);
    if (edited) files.set(name, edited);
    else files.delete(name);
  }
  if (tampering.key) reseal(files, tampering, tampering.key);
  const copy = join(folder, 'extract.zip');
  await writeZip(
    copy,
    [...files].map(([name, bytes]) => ({ name, bytes })),
  );
  return copy;
}

/** Writes the facts of all files into the manifest anew and signs it. */
function reseal(files: Map<string, Buffer>, { manifest: change }: Tampering, key: KeyObject): void {
  const old = readManifest(files.get(MANIFEST)!);
  const listed = old.files.map((file) => {
    const bytes = files.get(file.name);
    if (!bytes) return file;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const same = sha256 === file.sha256;
    const rows = file.name.endsWith('.csv') ? lines(bytes).length - 1 : file.rows;
    return same ? file : { ...file, bytes: bytes.length, sha256, rows };
  });
  const resealed = { ...old, files: listed, key: keyId(key) };
  const bytes = canonicalBytes(change ? change(resealed) : resealed);
  files.set(MANIFEST, bytes);
  files.set(SIGNATURE, signBytes(bytes, key));
  files.set(PUBLIC_KEY, Buffer.from(publicPem(key)));
}

const lines = (bytes: Buffer): string[] => bytes.toString('utf8').split('\r\n').slice(0, -1);

/** Edits a CSV file line by line; line 0 is the header, so line n is row n + 1 of a spreadsheet. */
export const editLines =
  (change: (lines: string[]) => string[]) =>
  (bytes: Buffer): Buffer =>
    Buffer.from(`${change(lines(bytes)).join('\r\n')}\r\n`);

/** The four ways to falsify rows, at a line of the file. */
export const falsify = {
  changed: (line: number, from: string | RegExp, to: string) =>
    editLines((all) => all.map((each, index) => (index === line ? each.replace(from, to) : each))),
  deleted: (line: number) => editLines((all) => all.toSpliced(line, 1)),
  inserted: (line: number, text: (before: string) => string) =>
    editLines((all) => all.toSpliced(line, 0, text(all[line - 1]!))),
  reordered: (line: number) =>
    editLines((all) => all.toSpliced(line, 2, all[line + 1]!, all[line]!)),
};

/** Writes bytes to a new file. */
export async function put(at: Workplace, name: string, bytes: Buffer | string): Promise<string> {
  const path = at.path(name);
  await writeFile(path, bytes);
  return path;
}
