import { startThrowawayPostgres } from '@bursar/local-parts';
import { migrate } from '@bursar/service-kit/database/migrate';
import { Pool } from '@bursar/service-kit/database/pool';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import { compareRebuild } from '@bursar/service-kit/subscriptions/rebuild';
import { Bench, until } from '@bursar/test-kit';
import { faultsOfListener, faultsOfPots } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { listener, pots, totals } from '@bursar/test-kit/sample/pots';

/** Parents before children, as a dump has them. */
const TABLES = [
  'head',
  'event',
  'counter',
  'idempotency',
  'access_grant',
  'pot',
  'movement',
  'relay_position',
] as const;

test('a log restored in another cluster goes on where it stood, for itself and for those who hear it', async () => {
  const bench = new Bench(undefined, { compareMs: 100 });
  const other = await startThrowawayPostgres();
  try {
    await (await bench.add(pots)).start();
    await (await bench.add(listener)).start();
    const keepers = await Promise.all(
      Array.from({ length: 3 }, () => Keeper.begin(() => bench.runtime('pots'))),
    );
    const move = (key?: string) =>
      Promise.all(keepers.map((who) => who.moves(1, key ? { key } : {})));
    for (let time = 0; time < 20; time += 1) await move();
    await move('kept');
    await bench.runtime('pots').stop();

    const urls = await prepareDatabase(other.superuserUrl, { database: 'pots', password: 'test' });
    await migrate(urls.owner, [...pots.migrations]);
    const restored = new Pool({ url: urls.owner, size: 1, name: 'restore' });
    for (const table of TABLES) {
      const [dump] = await bench.rows<{ rows: string }>(
        'pots',
        `select coalesce(json_agg(t), '[]')::text as rows from ${table} t`,
      );
      await restored.run(
        `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`,
        [dump!.rows],
      );
    }
    await restored.close();
    const before = bench.databases.get('pots')!;
    bench.databases.set('pots', { ...before, ...urls });
    await (await bench.add(pots)).start();

    expect((await move('kept')).every(({ replayed }) => replayed)).toBe(true);
    for (let time = 0; time < 20; time += 1) await move();
    await until('all is heard', async () => (await faultsOfListener(bench)).length === 0);
    expect(await faultsOfPots(bench)).toEqual([]);
    const sink = bench.databases.get('listener')!;
    const sourceOf = (name: string) => bench.sourceOf(name);
    expect(await compareRebuild({ projection: totals, urls: sink, sourceOf })).toEqual([]);
  } finally {
    await bench.stop();
    await other.stop();
  }
});
