import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system tells of processes what is asked for below: Linux. */
export const canMeasure = existsSync('/proc/self/smaps_rollup');

/** Clock ticks of the kernel's own accounts; 100 on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

/** The fields of a process's `stat` after its name, which may hold anything; null once it has ended. */
function statOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return null;
  }
}

/** The processes that a process has started, and those that they have. */
export function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const direct = all.filter((one) => Number(statOf(one)?.[1]) === pid);
  return direct.flatMap((one) => [one, ...childrenOf(one)]);
}

/** Seconds of processor time, in programs and kernel, that processes have taken so far. */
export function processorSeconds(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const stat = statOf(pid);
    return stat ? Number(stat[11]) + Number(stat[12]) : 0;
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
}

/** Memory in MB, each page that several processes share counted once (PSS). */
export function megabytes(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1_024;
}
