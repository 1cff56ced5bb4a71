import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildForPeople } from './settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const directory = join(root, 'dist');
const MARK = '.made-from';

/**
 * Builds the application into `dist`, unless it is there and made from just these sources. Resolves
 * to the folder with `index.html` (its `%CSP_NONCE%` is to be replaced for each answer) and
 * `assets/`, whose names change with what is in them. Rejects with what the compiler said.
 */
export async function buildWeb(): Promise<{ readonly directory: string; readonly built: boolean }> {
  const sources = digestOfSources();
  const mark = join(directory, MARK);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) {
    return { directory, built: false };
  }
  buildForPeople();
  const { build } = await import('vite');
  // Beside, then in its place: two starts at once, or one that is cut off, leave no half of it.
  const beside = `${directory}-${process.pid}`;
  await build({
    root,
    mode: 'production',
    logLevel: 'error',
    build: { outDir: beside, emptyOutDir: true },
  });
  writeFileSync(join(beside, MARK), sources);
  rmSync(directory, { recursive: true, force: true });
  renameSync(beside, directory);
  return { directory, built: true };
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  const patterns = ['src/**/*.{ts,tsx,css}', 'public/*', 'index.html', 'package.json', '*.ts'];
  const files = globSync(patterns, { cwd: root, exclude: ['**/*.unit.test.ts'] }).sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  hash.update(readFileSync(join(root, '../../../pnpm-lock.yaml')));
  return hash.digest('hex');
}

if (import.meta.main) await buildWeb();
