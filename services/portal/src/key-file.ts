import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const BYTES = 32;

/**
 * Reads the portal's key, or makes it where the file is not there yet; only its owner may read it.
 * Throws as the file system does. A lost file signs everybody out, no more.
 */
export function keyIn(file: string): Uint8Array {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const key = randomBytes(BYTES);
  // Written beside its place and moved there whole: a kill half way leaves no half a key.
  writeFileSync(`${file}.new`, `${key.toString('base64url')}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return key;
}
