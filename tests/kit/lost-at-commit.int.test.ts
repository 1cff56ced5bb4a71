import { randomUUID } from 'node:crypto';
import { PostgresEngine } from '@bursar/service-kit/engine/postgres-engine';
import { OffsetClock } from '@bursar/service-kit';
import { Bench, cuttingProxy, hold, until } from '@bursar/test-kit';
import type { CuttingProxy, Cut } from '@bursar/test-kit';
import { faultsOfListener, faultsOfPots } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { listener, moveAlone, moveInLane, pots } from '@bursar/test-kit/sample/pots';

let bench: Bench;
let proxy: CuttingProxy;
beforeEach(async () => {
  bench = new Bench(undefined, { compareMs: 100 });
  await bench.add(pots);
  proxy = await cuttingProxy(bench.databases.get('pots')!.app);
});
afterEach(async () => {
  await bench.stop();
  await proxy.close();
});

const cases = (['before-commit', 'after-commit'] as Cut[]).flatMap((cut) =>
  (
    [
      ['lane', moveInLane],
      ['single', moveAlone],
    ] as const
  ).map(([name, by]) => [cut, name, by] as const),
);

test.each(cases)(
  'a connection lost %s of a command is answered once and has one effect (%s)',
  async (cut, _name, by) => {
    const who = await Keeper.begin(() => bench.runtime('pots'));
    const grown: string[] = [];
    const engine = new PostgresEngine({
      service: 'pots',
      url: proxy.through(bench.databases.get('pots')!.app),
      clock: new OffsetClock(),
      watchedRoles: [],
      onCommit: (trusts) => grown.push(...trusts),
    });
    const move = (key: string | null) =>
      engine.execute({
        definition: by,
        trustId: who.trustId,
        subject: who.subject,
        input: { params: { potId: who.potId }, query: {}, body: { amount: 1 } },
        key,
        cause: 'test',
      });
    try {
      await move('first');
      for (const key of ['second', null]) {
        const wasCut = proxy.cutNext(cut);
        const answer = await move(key);
        await wasCut;
        expect(answer).toMatchObject({ status: 201, replayed: false });
      }
      const numbers = await bench.rows('pots', 'select number from movement order by number');
      expect(numbers).toEqual([{ number: '1' }, { number: '2' }, { number: '3' }]);
      expect(await faultsOfPots(bench)).toEqual([]);
      expect(grown).toHaveLength(3);
      await expect(move('second')).resolves.toMatchObject({ replayed: true, body: { number: 2 } });
    } finally {
      await engine.close();
    }
  },
);

test.each(['before-commit', 'after-commit'] as Cut[])(
  'a connection lost %s of a batch forgets none whose trust was locked at that moment',
  async (cut) => {
    const [first, locked] = await Promise.all(
      ['a', 'b'].map(() => Keeper.begin(() => bench.runtime('pots'))),
    );
    const { app, owner } = bench.databases.get('pots')!;
    const engine = new PostgresEngine({
      service: 'pots',
      url: proxy.through(app),
      clock: new OffsetClock(),
      watchedRoles: [],
      onCommit: () => undefined,
      lanes: 1,
    });
    const move = ({ trustId, subject, potId }: Keeper) =>
      engine.execute({
        definition: moveInLane,
        trustId,
        subject,
        input: { params: { potId }, query: {}, body: { amount: 1 } },
        key: randomUUID(),
        cause: 'test',
      });
    const held = await hold(
      owner,
      `select from head where trust_id = '${locked!.trustId}' for update`,
    );
    try {
      // The only lane is busy with the first; the second and the locked are taken together.
      const answers = [move(first!), move(first!), move(locked!)];
      await answers[0];
      await proxy.cutNext(cut);
      await answers[1];
      await held.release();
      expect(await answers[2]).toMatchObject({ status: 201 });
      expect(await bench.rows('pots', 'select from movement')).toHaveLength(3);
      expect(await faultsOfPots(bench)).toEqual([]);
    } finally {
      await engine.close();
    }
  },
);

test.each(['before-commit', 'after-commit'] as Cut[])(
  'a connection lost %s of a subscription applies each event once',
  async (cut) => {
    const real = await bench.add(listener);
    const urls = bench.databases.get('listener')!;
    bench.databases.set('listener', { ...urls, app: proxy.through(urls.app) });
    const behindProxy = await bench.add(listener);
    await real.stop();
    await bench.runtime('pots').start();
    await behindProxy.start();
    const who = await Keeper.begin(() => bench.runtime('pots'));
    for (let time = 0; time < 4; time += 1) {
      const wasCut = proxy.cutNext(cut);
      await who.moves(1);
      await wasCut;
    }
    await until('all is heard', async () => (await faultsOfListener(bench)).length === 0);
    await behindProxy.settle();
    expect(await faultsOfListener(bench)).toEqual([]);
  },
);
