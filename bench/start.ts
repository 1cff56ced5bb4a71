import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Postgres } from '@bursar/local-parts';
import type { Figure } from './report.ts';
import {
  canMeasure,
  childrenOf,
  megabytes,
  processorSeconds,
  processorSecondsBelow,
} from './start/process-figures.ts';
import { startPlatform } from './start/started.ts';

const SETTLE_MS = 5_000;
const IDLE_SECONDS = 20;

/** `./scripts/start --no-demo` on an empty folder, then again on it, and what it takes at rest. */
export async function start(_: Postgres, say: (line: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bursar-bench-'));
  try {
    say('start: cold, on an empty folder');
    const cold = await startPlatform(folder);
    await cold.stop();
    say('start: warm, on the same folder');
    const warm = await startPlatform(folder);
    try {
      return [
        { name: 'start cold', value: cold.seconds, unit: 's' },
        { name: 'start warm', value: warm.seconds, unit: 's' },
        ...(await atRest(warm.pid, say)),
      ];
    } finally {
      await warm.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function atRest(pid: number, say: (line: string) => void): Promise<Figure[]> {
  if (!canMeasure) {
    say('start at rest: not measured; it is read from /proc, which this system has not');
    return [];
  }
  say(`start: ${IDLE_SECONDS} s at rest`);
  await delay(SETTLE_MS);
  const [ours, theirs] = [processorSeconds(pid), processorSecondsBelow(pid)];
  await delay(IDLE_SECONDS * 1_000);
  const share = (now: number, before: number) => ((now - before) / IDLE_SECONDS) * 100;
  return [
    { name: 'start memory at rest', value: megabytes([pid]), unit: 'MB' },
    { name: 'start memory at rest, PostgreSQL', value: megabytes(childrenOf(pid)), unit: 'MB' },
    { name: 'start idle', value: share(processorSeconds(pid), ours), unit: '% of a core' },
    {
      name: 'start idle, PostgreSQL',
      value: share(processorSecondsBelow(pid), theirs),
      unit: '% of a core',
    },
  ];
}
