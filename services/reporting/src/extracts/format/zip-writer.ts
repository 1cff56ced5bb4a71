import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file to be put into the ZIP under `name`, from the disk or from memory. */
export type ZipEntry =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Buffer };

/** The first moment that ZIP knows, in local time as ZIP means it: no clock time goes in. */
const LONG_AGO = new Date(1980, 0, 1);

/**
 * Writes a ZIP in the order given, without clock times, owners or modes of this machine. Parquet
 * is stored (it is compressed already), everything else is deflated. The same entries give the
 * same bytes as long as the compressor is the same, which it is within one release on one kind of
 * processor. Files are streamed. Rejects with the signal's reason when it is aborted.
 */
export async function writeZip(
  path: string,
  entries: readonly ZipEntry[],
  signal?: AbortSignal,
): Promise<void> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  for (const entry of entries) {
    const options = {
      mtime: LONG_AGO,
      mode: 0o100644,
      forceDosTimestamp: true,
      compress: !entry.name.endsWith('.parquet'),
    };
    if ('path' in entry) zip.addFile(entry.path, entry.name, options);
    else zip.addBuffer(entry.bytes, entry.name, options);
  }
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(path), { signal }), failed]);
}
