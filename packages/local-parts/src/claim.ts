import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, explainFileFault, PartFailed } from './errors.ts';
import { seeProcess } from './processes.ts';

/** A directory that only this process uses until `release()`. */
export interface Claim {
  readonly directory: string;
  release(): void;
}

const claimedHere = new Set<string>();

/**
 * Takes a directory (made if need be) for this process alone. A claim left by a process that was
 * killed is taken over; one of a living process, this one included, is refused.
 *
 * The claim is a file `in-use` with the holder's number and when it began, so a number given to
 * another process since does not count as the holder.
 * @throws PartFailed `in-use`, `disk-full`, `read-only`, `not-permitted`
 */
export function claimDirectory(directory: string, title: string): Claim {
  const place = resolve(directory);
  if (claimedHere.has(place)) throw inUse(title, place, process.pid);
  try {
    makeFolder(place);
    take(join(place, 'in-use'), title, place);
  } catch (error) {
    throw explainFileFault(error, place);
  }
  claimedHere.add(place);
  return {
    directory: place,
    release() {
      if (claimedHere.delete(place)) rmSync(join(place, 'in-use'), { force: true });
    },
  };
}

/** Node's own recursive mkdir says ENOENT on a read-only file system. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o755 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function take(file: string, title: string, place: string): void {
  const mine = `${process.pid} ${seeProcess(process.pid)?.began ?? ''}\n`;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    // A link appears whole or not at all, and fails where the name is taken.
    while (!linked(draft, file)) {
      const found = read(file);
      if (found === undefined) continue;
      const [pid, began] = [Number.parseInt(found, 10), found.trim().split(/\s(.*)/s)[1]];
      if (seeProcess(pid)?.began === began) throw inUse(title, place, pid);
      setAside(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a dead claim, and puts back one that a faster process made in the meantime. */
function setAside(file: string, expected: string): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== expected) linked(aside, file);
  rmSync(aside, { force: true });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function inUse(title: string, place: string, pid: number): PartFailed {
  const holder = pid === process.pid ? 'this process' : `process ${pid}`;
  return new PartFailed(
    'in-use',
    `${title} in ${place} is already in use by ${holder}; stop that first, or use another folder.`,
  );
}
