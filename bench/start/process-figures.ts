import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system tells of processes what is asked for below: Linux. */
export const canMeasure = existsSync('/proc/self/smaps_rollup');

/** Ticks of the kernel's accounts of processor time: 100 on the kinds of machine supported here. */
const TICKS_A_SECOND = 100;

/** A file about a process; empty once it has ended. */
function about(pid: number, file: 'stat' | 'smaps_rollup'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The fields of a process's `stat` from the third on: its name, the second, may hold anything. */
const statOf = (pid: number): string[] =>
  about(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

/** The processes that a process has started, and those that they have. */
export function childrenOf(pid: number): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const direct = all.filter((one) => Number(statOf(one)[1]) === pid);
  return direct.flatMap((one) => [one, ...childrenOf(one)]);
}

/** Seconds of processor time, in program and kernel, that a process has taken itself. */
export function processorSeconds(pid: number): number {
  const [, , , , , , , , , , , user = 0, kernel = 0] = statOf(pid);
  return (Number(user) + Number(kernel)) / TICKS_A_SECOND;
}

/** Seconds that all its children have taken, those that have ended meanwhile included. */
export function processorSecondsBelow(pid: number): number {
  const ticks = childrenOf(pid).flatMap((one) => statOf(one).slice(11, 15).map(Number));
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
}

/** Memory in MB, swapped out or not; a page that several processes share counts once among them. */
export function megabytes(pids: readonly number[]): number {
  const kilobytes = pids.flatMap((pid) => {
    const rollup = about(pid, 'smaps_rollup');
    return [...rollup.matchAll(/^(?:Pss|SwapPss):\s+(\d+)/gm)].map(([, found]) => Number(found));
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1_024;
}
