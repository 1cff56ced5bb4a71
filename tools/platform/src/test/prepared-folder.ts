import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@bursar/local-parts';
import { run } from './started.ts';

/** Who administers the platform in prepared data. */
export const grace = { login: 'grace', name: 'Grace Mensah', password: 'three plain words' };

/** A machine where nine things happen at once takes this long for what takes seconds. */
export const PATIENCE = 240_000;

/** An empty folder that PostgreSQL's user can pass, when the tests run as root. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bursar-platform-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Makes the first administrator by their one-time link, as the page would. */
export function makeFirst(link: string): Promise<Response> {
  return fetch(link, { method: 'POST', body: new URLSearchParams(grace) });
}

/** Data as a first start leaves it, and its copies. */
export interface PreparedFolder {
  /** A copy for one test. */
  copy(): string;
  /** Deletes the original and all copies. */
  remove(): void;
}

/** Starts once without the demonstration, makes its first administrator, and stops. */
export async function prepareFolder(): Promise<PreparedFolder> {
  const original = newFolder();
  const folders = [original];
  const port = String(await freePort());
  const started = run('start', ['--data', original, '--no-demo', '--port', port]);
  await started.says(/Ctrl-C stops/);
  const [link] = await started.says(/http\S+\/welcome\/\S+/);
  const made = await makeFirst(link);
  await started.end('SIGINT');
  if (made.status !== 200) throw new Error(`the link answered ${made.status}`);
  return {
    copy() {
      const folder = newFolder();
      folders.push(folder);
      execFileSync('cp', ['-a', `${original}/.`, folder]);
      return folder;
    },
    remove() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
