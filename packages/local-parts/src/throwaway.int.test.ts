import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hold } from '../test/holder.ts';
import { seeProcess } from './processes.ts';
import { repositoryRoot } from './settings.ts';
import { startThrowawayPostgres } from './throwaway.ts';

const runs = join(repositoryRoot, '.cache', 'throwaway-postgres');

test('a throw-away server leaves no data behind, and clears what a killed run left', async () => {
  const left = join(runs, 'killed-run');
  const holder = await hold<{ pid: number }>('postgres', left);
  await holder.kill9();
  const server = await startThrowawayPostgres();
  expect(existsSync(left)).toBe(false);
  expect(seeProcess(holder.said.pid)).toBeUndefined();
  const data = /-D (\S+)/.exec(seeProcess(server.pid)?.commandLine ?? '')?.[1] ?? '';
  expect(data).toContain(runs);
  await server.stop();
  expect(existsSync(data)).toBe(false);
});

test('a throw-away server of a living run is left alone', async () => {
  const other = join(runs, 'living-run');
  const holder = await hold<{ pid: number }>('postgres', other);
  try {
    await (await startThrowawayPostgres()).stop();
    expect(existsSync(join(other, 'data', 'PG_VERSION'))).toBe(true);
    expect(seeProcess(holder.said.pid)).toBeDefined();
  } finally {
    await holder.kill9();
    await (await startThrowawayPostgres()).stop();
  }
  expect(existsSync(other)).toBe(false);
});

test('a folder whose holder has died and whose number lives on in another program is not taken for alive', async () => {
  const left = join(runs, 'number-reused');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'in-use'), `${process.ppid} 1\n`);
  expect(readFileSync(join(left, 'in-use'), 'utf8')).toContain(String(process.ppid));
  await (await startThrowawayPostgres()).stop();
  expect(existsSync(left)).toBe(false);
});
