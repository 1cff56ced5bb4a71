import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The project's release, `major.minor.patch`. */
export const release = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  }
).version;

/** Below zero where `a` is the older release, above where it is the newer. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split('.').map(Number));
  const at = left!.findIndex((part, index) => part !== right![index]);
  return at < 0 ? 0 : left![at]! - right![at]!;
}

/** Where data is kept unless told otherwise. */
export const defaultFolder = fileURLToPath(new URL('../../../.data', import.meta.url));

/** What a command takes to find the platform on a folder: ` --data DIR`, as a shell reads it; nothing for the usual folder. */
export function dataOption(folder: string): string {
  if (folder === defaultFolder) return '';
  const plain = /^[\w./@%+,:-]+$/.test(folder);
  return ` --data ${plain ? folder : `'${folder.replaceAll("'", `'\\''`)}'`}`;
}
