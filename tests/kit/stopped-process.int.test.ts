import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Bench, until } from '@bursar/test-kit';
import { faultsOfPots } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { pots } from '@bursar/test-kit/sample/pots';

const program = fileURLToPath(new URL('stopped-process.ts', import.meta.url));
const isLinux = process.platform === 'linux';

test('a process stopped inside a transaction gives up its trust, and goes on when it is continued', async () => {
  const bench = new Bench();
  await bench.add(pots);
  try {
    const who = await Keeper.begin(() => bench.runtime('pots'));
    const { app } = bench.databases.get('pots')!;
    const child = spawn(process.execPath, [program, app, who.trustId, who.subject, who.potId], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(child, 'exit');
    await until('it has stopped inside its transaction', () =>
      isLinux
        ? / T /.test(readFileSync(`/proc/${child.pid}/stat`, 'utf8'))
        : bench
            .rows('pots', `select from pg_locks where relation = 'head'::regclass`)
            .then((r) => r.length > 0),
    );
    await who.moves(1);
    child.kill('SIGCONT');
    expect(await ended).toEqual([0, null]);
    expect(JSON.parse(said)).toMatchObject({ number: 2 });
    expect(await bench.rows('pots', 'select number, amount from movement order by number')).toEqual(
      [
        { number: '1', amount: '1' },
        { number: '2', amount: '100' },
      ],
    );
    expect(await faultsOfPots(bench)).toEqual([]);
  } finally {
    await bench.stop();
  }
});
