import { compareRebuild, rebuild } from '@bursar/service-kit/subscriptions/rebuild';
import type { LogSource } from '@bursar/service-kit/log/source';
import { Bench, until } from '@bursar/test-kit';
import { faultsOfListener } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { listener, pots, totals } from '@bursar/test-kit/sample/pots';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench(undefined, { compareMs: 100 });
  await (await bench.add(pots)).start();
  await (await bench.add(listener)).start();
});
afterEach(() => bench.stop());

const begin = () => Keeper.begin(() => bench.runtime('pots'));
const settle = () => bench.runtime('listener').settle();
const options = (sourceOf = (name: string): LogSource => bench.sourceOf(name)) => ({
  projection: totals,
  urls: bench.databases.get('listener')!,
  sourceOf,
});

test('a projection is rebuilt beside the live one, which goes on until the swap', async () => {
  const keepers = await Promise.all([begin(), begin(), begin()]);
  const [first] = keepers;
  await Promise.all(keepers.flatMap((who) => Array.from({ length: 20 }, () => who.moves(5))));
  await settle();
  // A fault that only a rebuild can mend.
  await bench.rows('listener', 'update pot_total set moved = moved + 1');
  expect(await compareRebuild(options())).toEqual([
    { table: '"pot_total"', onlyLive: 3, onlyRebuilt: 3 },
  ]);
  const gate = Promise.withResolvers<void>();
  const slow = (name: string): LogSource => {
    const source = bench.sourceOf(name);
    const events: LogSource['events'] = (...at) => gate.promise.then(() => source.events(...at));
    return { ...source, events };
  };
  const rebuilding = rebuild(options(slow));
  await first!.moves(7);
  await until('the live projection has the new movement', async () => {
    const [row] = await bench.rows<{ moved: string }>(
      'listener',
      `select moved from pot_total where trust_id = '${first!.trustId}'`,
    );
    return row!.moved === '108';
  });
  gate.resolve();
  await rebuilding;
  await Promise.all(keepers.map((who) => who.moves(1)));
  await settle();
  expect(await faultsOfListener(bench)).toEqual([]);
  expect(await compareRebuild(options())).toEqual([]);
  expect(await bench.rows('listener', 'select * from pg_namespace where nspname ~ $1', ['rebuild'])).toEqual([]);
});
