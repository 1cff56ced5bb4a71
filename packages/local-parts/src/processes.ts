import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, PartFailed } from './errors.ts';

/** What tells one process from a later one that was given the same number. */
export interface ProcessSeen {
  /** When it began, in whatever unit the system counts; compare for equality only. */
  readonly began: string;
  readonly commandLine: string;
}

/** Looks a process up by number; undefined where none lives (a zombie does not). */
export function seeProcess(pid: number): ProcessSeen | undefined {
  return platform() === 'linux' ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessSeen | undefined {
  try {
    // The name in brackets may hold spaces; what follows its last bracket is counted from field 3.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { began: fields[19] ?? '', commandLine };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): ProcessSeen | undefined {
  try {
    const ask = (what: string) =>
      execFileSync('ps', ['-o', what, '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    return { began: ask('lstart='), commandLine: ask('command=') };
  } catch {
    return undefined;
  }
}

/** The processes that this one started and that still live. */
export function childrenOf(pid: number): number[] {
  if (platform() !== 'linux') {
    try {
      return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map(Number);
    } catch {
      return [];
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => {
      try {
        const stat = readFileSync(`/proc/${each}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false;
      }
    });
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/**
 * Ends a server that a killed process left behind, known by the file with its number, and removes that
 * file. A number since given to another program is left alone: the command line must name the folder.
 * Each signal is given ten seconds.
 * @throws PartFailed `in-use` where it does not end
 */
export async function endOrphan(
  title: string,
  pidFile: string,
  folder: string,
  signals: readonly NodeJS.Signals[],
): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const seen = Number.isNaN(pid) ? undefined : seeProcess(pid);
  const lives = () => seen !== undefined && seeProcess(pid)?.began === seen.began;
  if (seen?.commandLine.includes(folder)) {
    for (const name of signals) {
      signal(pid, name);
      for (let tries = 0; tries < 400 && lives(); tries += 1) await pause(25);
      if (!lives()) break;
    }
    if (lives()) {
      throw new PartFailed(
        'in-use',
        `${title} of an earlier run (process ${pid}) holds ${folder} and does not end; end it and start again.`,
      );
    }
  }
  rmSync(pidFile, { force: true });
}
