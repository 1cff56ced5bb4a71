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
  expect(
    await bench.rows('listener', 'select * from pg_namespace where nspname ~ $1', ['rebuild']),
  ).toEqual([]);
});

test('what an operator went past is gone past again; a rebuilt stream that parks stays where it was', async () => {
  const [skipped, ill] = await Promise.all([begin(), begin()]);
  for (const who of [skipped, ill]) {
    await who.moves(1);
    await who.moves(2, { note: 'poison' });
    await who.moves(4);
  }
  await settle();
  const stream = { subscription: 'totals', source: 'pots', trust: skipped.trustId };
  const wish = { ...stream, seq: 2, action: 'skip', reason: 'a test', actor: 'olu' } as const;
  expect(await bench.runtime('listener').intervene(wish)).toBe(3);
  await settle();
  const sums = 'select trust_id, moved from pot_total order by moved';
  const before = await bench.rows('listener', sums);
  expect(before).toEqual([
    { trust_id: ill.trustId, moved: '1' },
    { trust_id: skipped.trustId, moved: '5' },
  ]);
  expect(await compareRebuild(options())).toEqual([]);
  await rebuild(options());
  await settle();
  expect(await bench.rows('listener', sums)).toEqual(before);
  const parked = `select trust_id, seq from subscription_position where state = 'parked'`;
  expect(await bench.rows('listener', parked)).toEqual([{ trust_id: ill.trustId, seq: '2' }]);
});

test('a rebuild that could not reach where the live tables stand changes nothing', async () => {
  const who = await begin();
  await who.moves(1);
  await settle();
  const stricter = {
    ...totals,
    apply: () => {
      throw new Error('this release refuses everything');
    },
  };
  await expect(rebuild({ ...options(), projection: stricter })).rejects.toThrow(
    /stands at 2 and can be rebuilt only up to 1: .*refuses everything/,
  );
  const silent = (service: string): LogSource => ({
    service,
    heads: () => Promise.resolve([]),
    events: () => Promise.reject(new Error('the source is away')),
  });
  await expect(rebuild(options(silent))).rejects.toThrow('the source is away');
  await bench.rows(
    'listener',
    'create table favourite (trust_id uuid, pot_id uuid, foreign key (trust_id, pot_id) references pot_total)',
  );
  await expect(rebuild(options())).rejects.toThrow(/other objects depend on it/);
  await who.moves(1);
  await settle();
  expect(await faultsOfListener(bench)).toEqual([]);
  const [twice, once] = await Promise.allSettled([
    compareRebuild(options()),
    compareRebuild(options()),
  ]);
  expect([twice!.status, once!.status].sort()).toEqual(['fulfilled', 'rejected']);
});

test('a rebuilt table is like the one it replaces: keys, checks, triggers, references, rights, settings', async () => {
  const owner = (text: string) => bench.rows<{ is: unknown }>('listener', text);
  for (const statement of [
    'alter table pot_total set (fillfactor = 70)',
    'alter table pot_total add constraint positive check (movements > 0)',
    'create index on pot_total (moved)',
    'revoke delete on pot_total from bursar_app',
    'create table kind (trust_id uuid primary key)',
    'alter table pot_total add constraint of_kind foreign key (trust_id) references kind not valid',
    `create function count_pots() returns trigger language plpgsql as $$ begin return null; end $$`,
    'create trigger counting after update on pot_total for each statement execute function count_pots()',
  ]) {
    await owner(statement);
  }
  const likeness = () =>
    owner(`select json_build_object('columns', (select json_agg(format('%s %s', attname, atttypid::regtype) order by attnum)
        from pg_attribute where attrelid = c.oid and attnum > 0),
      'constraints', (select json_agg(pg_get_constraintdef(oid) order by conname) from pg_constraint where conrelid = c.oid),
      'indexes', (select json_agg(pg_get_indexdef(indexrelid) order by indexrelid::regclass::text) from pg_index where indrelid = c.oid),
      'triggers', (select json_agg(pg_get_triggerdef(oid) order by tgname) from pg_trigger where tgrelid = c.oid and not tgisinternal),
      'policies', (select json_agg(pg_get_expr(polqual, polrelid)) from pg_policy where polrelid = c.oid),
      'rights', relacl::text, 'security', relrowsecurity, 'settings', reloptions) as is
      from pg_class c where oid = 'pot_total'::regclass`);
  const before = await likeness();
  await rebuild(options());
  expect(await likeness()).toEqual(before);
});
