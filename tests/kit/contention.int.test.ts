import { Bench, hold, until } from '@bursar/test-kit';
import { faultsOfPots } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { moveAlone, moveInLane, pots } from '@bursar/test-kit/sample/pots';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.add(pots);
});
afterEach(() => bench.stop());

const begin = () => Keeper.begin(() => bench.runtime('pots'));
const times = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const holdTrust = (trustId: string) =>
  hold(
    bench.databases.get('pots')!.owner,
    `select from head where trust_id = '${trustId}' for update`,
    // What a command holds besides, once it has written.
    `update counter set value = value where trust_id = '${trustId}'`,
  );
const waiting = async (connections = 'bursar-pots%'): Promise<number> => {
  const rows = await bench.rows(
    'pots',
    `select distinct pid from pg_locks join pg_stat_activity using (pid)
      where not granted and datname = current_database() and application_name like $1`,
    [connections],
  );
  return rows.length;
};

test('two processes write the same trusts: no stale head, each command once, no number lost', async () => {
  const keepers = await Promise.all(times(3, begin));
  const engines = [bench.runtime('pots'), await bench.add(pots, 'second')];
  const answers = await Promise.all(
    keepers.flatMap((who) =>
      times(300, (at) =>
        who.moves(1, { by: at % 3 ? moveInLane : moveAlone, through: engines[at % 2]! }),
      ),
    ),
  );
  expect(answers.filter(({ replayed }) => replayed)).toEqual([]);
  const count = 'select count(*)::int as count from movement';
  expect(await bench.rows('pots', count)).toEqual([{ count: 900 }]);
  expect(await faultsOfPots(bench)).toEqual([]);
});

test('200 clients on one trust that stands still keep no other trust waiting', async () => {
  const [busy, other] = await Promise.all([begin(), begin()]);
  await busy.moves(1);
  const held = await holdTrust(busy.trustId);
  let done = 0;
  const blocked = times(200, async (at) => {
    await busy.moves(1, { by: at % 2 ? moveInLane : moveAlone });
    done += 1;
  });
  await until('the busy trust waits for its lock', async () => (await waiting()) > 0);
  const answers = await Promise.all(
    times(40, (at) => other.moves(1, { by: at % 2 ? moveInLane : moveAlone })),
  );
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  expect(done).toBe(0);
  // One for the queue of the trust, one that waits on behalf of the lane.
  expect(await waiting()).toBeLessThanOrEqual(2);
  await held.release();
  await Promise.all(blocked);
  expect(await faultsOfPots(bench)).toEqual([]);
});

test('a trust whose lock another transaction holds does not hold up the lane', async () => {
  const keepers = await Promise.all(times(6, begin));
  const [locked, ...others] = keepers;
  await Promise.all(keepers.map((who) => who.moves(1)));
  const held = await holdTrust(locked!.trustId);
  const order: number[] = [];
  const late = times(30, async (at) => {
    await locked!.moves(1);
    order.push(at);
  });
  let through = 0;
  const all = times(50, (at) => others[at % 5]!.moves(1).then(() => (through += 1)));
  let lanesSeenWaiting = 0;
  await until('the other trusts are through', async () => {
    lanesSeenWaiting += await waiting('bursar-pots-lane');
    return through === all.length;
  });
  expect(lanesSeenWaiting).toBe(0);
  expect(order).toEqual([]);
  await until('somebody waits for the lock', async () => (await waiting()) === 1);
  await held.release();
  await Promise.all(late);
  expect(order).toEqual(times(30, (at) => at));
  expect(await faultsOfPots(bench)).toEqual([]);
});
