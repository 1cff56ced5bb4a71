import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { isOfThisMachine } from './on-disk.ts';
import { ALLOWED, flat } from './names.ts';
import type { Entry, ZipFile } from 'yauzl';

/** An archive that is not taken apart, with the reason in words for whoever was given it. */
export class RefusedArchive extends Error {}

/** How much an archive may hold; beyond it is taken for a bomb. */
export interface ZipLimits {
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** Unpacked to packed, of a file of more than a mebibyte. Our own CSV stays below 60. */
  readonly ratio: number;
}

export const zipLimits: ZipLimits = { entries: 200, bytes: 64 * 1024 ** 3, ratio: 250 };

/** What was found of a file while it was unpacked. */
export interface Unpacked {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Unpacks an extract into an empty folder. Every name is checked before anything is written, and
 * no file is written anywhere but under a name of our own in that folder, so that a path, a link
 * or a device in the archive reaches nothing. Throws a RefusedArchive for anything that no
 * extract has: a name that is not of the format, the same name twice, a link, encryption, another
 * compression, sizes that do not agree, too much of anything.
 */
export async function unpack(
  archive: string,
  folder: string,
  limits: ZipLimits = zipLimits,
): Promise<Map<string, Unpacked>> {
  const zip = await opened(archive);
  try {
    const entries = await entriesOf(zip, limits);
    const unpacked = new Map<string, Unpacked>();
    for (const entry of entries) {
      unpacked.set(
        entry.fileName,
        await unpackEntry(zip, entry, join(folder, flat(entry.fileName))),
      );
    }
    return unpacked;
  } catch (error) {
    throw refusal(error);
  } finally {
    zip.close();
  }
}

async function opened(archive: string): Promise<ZipFile> {
  try {
    return await openPromise(archive, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
    });
  } catch (error) {
    throw refusal(error);
  }
}

async function entriesOf(zip: ZipFile, limits: ZipLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, uncompressedSize: size, compressedSize } = entry;
    if (!ALLOWED.test(name)) throw new RefusedArchive(`no extract holds ${JSON.stringify(name)}`);
    if (seen.has(name)) throw new RefusedArchive(`${name} is in it twice`);
    if (!isRegularFile(entry)) throw new RefusedArchive(`${name} is not a regular file`);
    if (entry.isEncrypted()) throw new RefusedArchive(`${name} is encrypted`);
    if (!entry.canDecodeFileData()) {
      throw new RefusedArchive(`${name} is compressed in a way that no extract uses`);
    }
    if (size > 1024 ** 2 && size > compressedSize * limits.ratio) {
      throw new RefusedArchive(`${name} unpacks to ${size} bytes from ${compressedSize}: a bomb`);
    }
    total += size;
    if (total > limits.bytes)
      throw new RefusedArchive(`it unpacks to more than ${limits.bytes} bytes`);
    entries.push(entry);
    if (entries.length > limits.entries) {
      throw new RefusedArchive(`it holds more than ${limits.entries} files`);
    }
    seen.add(name);
  }
  return entries;
}

/** The upper half of the attributes is the Unix mode where the archive was made on Unix. */
function isRegularFile(entry: Entry): boolean {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  return type === 0 || type === 0o100000;
}

async function unpackEntry(zip: ZipFile, entry: Entry, path: string): Promise<Unpacked> {
  const digest = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      digest.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const source = await zip.openReadStreamPromise(entry);
  await pipeline(source, measure, createWriteStream(path, { flags: 'wx' }));
  return { path, bytes, sha256: digest.digest('hex') };
}

/** Faults of the archive become refusals; faults of this machine (a full disk) stay what they are. */
function refusal(error: unknown): unknown {
  if (error instanceof RefusedArchive || isOfThisMachine(error)) return error;
  return new RefusedArchive(`not a whole ZIP: ${(error as Error).message}`);
}
