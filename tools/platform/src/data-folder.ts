import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { claimDirectory } from '@bursar/local-parts';
import { PartFailed } from '@bursar/local-parts/errors';
import { readJson } from './json-file.ts';
import { compareReleases } from './release.ts';
import { StartFault } from './start-fault.ts';

/** Everything the platform keeps, in one folder that only this process uses. */
export interface DataFolder {
  readonly path: string;
  /** The release that used the folder before this one; null where it is new or of this release. */
  readonly upgradedFrom: string | null;
  /** The address of a file or folder in it. */
  file(name: DataName): string;
  release(): void;
}

const NAMES = [
  'version',
  'postgres',
  'identity-keys.json',
  'portal-key',
  'control.json',
  'clock.json',
  'demonstration.json',
  'invitations.json',
  'imports',
  'mail',
  'scratch',
  'signing-key.pem',
  'bursar.log',
  'bursar.previous.log',
] as const;

/** What there is in the folder. */
export type DataName = (typeof NAMES)[number];

/** Made by `claimDirectory`, or left by a kill while a file was written. */
const isOurs = (name: string): boolean =>
  /^in-use(\.|$)/.test(name) || NAMES.some((own) => name === own || name === `${own}.new`);

/**
 * Takes the folder for this process, made if need be, and notes the release in it before anything is
 * brought forward: from then on an older release refuses it. `reset` deletes what is there first.
 *
 * Throws with one sentence where another process has it, where it holds other things, where a newer
 * release has used it, and as `claimDirectory` where the disk does not take it.
 */
export function openDataFolder(path: string, release: string, reset: boolean): DataFolder {
  refuseOthers(path);
  const claim = claimed(path);
  try {
    if (reset) empty(path);
    const upgradedFrom = noteRelease(path, release);
    for (const name of ['imports', 'mail'])
      mkdirSync(join(path, name), { recursive: true, mode: 0o700 });
    return { path, upgradedFrom, file: (name) => join(path, name), release: () => claim.release() };
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Deletes what the platform keeps in the folder, and nothing else that may be there. */
function empty(path: string): void {
  for (const name of NAMES) {
    for (const each of [name, `${name}.new`])
      rmSync(join(path, each), { recursive: true, force: true });
  }
}

/** A folder of somebody else's is not made ours, least of all by --reset. */
function refuseOthers(path: string): void {
  if (!existsSync(path)) return;
  const other = readdirSync(path).find((name) => !isOurs(name));
  if (other !== undefined) {
    throw new StartFault(
      `${path} holds other things (${other}); choose an empty folder for --data.`,
    );
  }
}

function claimed(path: string) {
  try {
    return claimDirectory(path, 'Bursar');
  } catch (error) {
    if (!(error instanceof PartFailed) || error.fault !== 'in-use') throw error;
    const running = readJson(join(path, 'control.json')) as { readonly origin: string } | null;
    const where = running ? ` at ${running.origin}` : '';
    throw new StartFault(
      `Bursar is already running${where} with the data in ${path}; use that, or stop it there with Ctrl-C.`,
    );
  }
}

function noteRelease(path: string, release: string): string | null {
  const file = join(path, 'version');
  const before = existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  if (before !== null && !(compareReleases(before, release) <= 0)) {
    throw new StartFault(
      `${path} was used by Bursar ${before}, which is newer than this ${release}; start that release, or use another folder.`,
    );
  }
  if (before !== release) {
    writeFileSync(`${file}.new`, `${release}\n`);
    renameSync(`${file}.new`, file);
  }
  return before === release ? null : before;
}
