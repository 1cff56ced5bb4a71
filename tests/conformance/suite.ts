import { compareRebuild, rebuild } from '@bursar/service-kit/subscriptions/rebuild';
import { MAX_EVENT_BYTES } from '@bursar/service-kit/log/append';
import type { EventTransport } from '@bursar/service-kit/transport/transport';
import { grant, hold, until } from '@bursar/test-kit';
import { faultsOfListener, faultsOfPots } from '@bursar/test-kit/sample/audit';
import type { Keeper } from '@bursar/test-kit/sample/keeper';
import { checker, limiter, setLimit } from '@bursar/test-kit/sample/limits';
import { listener, pots, totals } from '@bursar/test-kit/sample/pots';
import { laterListener, mendedListener, moveInFuture } from './future.ts';
import { Joined, moveOften, NEVER_MS } from './parts.ts';

/**
 * What every transport promises. `open` gives a new one that shares nothing with the last; with
 * `overHttp` services read each other's logs as separate processes do.
 */
export function conformance(
  name: string,
  run: jest.It,
  open: () => EventTransport,
  overHttp = false,
): void {
  describe(name, () => {
    const opened: Joined[] = [];
    const join = async (compareMs: number, sink = listener): Promise<Joined> => {
      const joined = new Joined(open(), compareMs, overHttp);
      opened.push(joined);
      await joined.start(sink);
      return joined;
    };
    afterEach(async () => {
      for (const joined of opened.splice(0)) await joined.bench.stop();
    });

    const allHeard = ({ bench }: Joined) =>
      until('the listener has heard all', async () => (await faultsOfListener(bench)).length === 0);
    const parked = (joined: Joined, who: Keeper, subscription: string) =>
      until(`${subscription} is parked`, async () => {
        const standings = await joined.standings('listener', who.trustId);
        return standings.find((at) => at.subscription === subscription && at.state === 'parked');
      });
    const intervenes = async (
      joined: Joined,
      who: Keeper,
      action: 'retry' | 'skip',
      reason: string,
      subscription = 'totals',
    ) => {
      const standings = await joined.standings('listener', who.trustId);
      const at = standings.find((each) => each.subscription === subscription)!;
      const stream = { subscription, source: 'pots', trust: who.trustId, seq: Number(at.seq) };
      const listening = joined.bench.runtime('listener');
      await listening.intervene({ ...stream, action, reason, actor: 'olu' });
    };

    run('events of a trust arrive in order, and each has its effect once', async () => {
      const joined = await join(NEVER_MS);
      await moveOften(await joined.keepers(12), 20);
      await allHeard(joined);
      const last = new Map<string, number>();
      const seen = new Set<string>();
      const outOfOrder = joined.wire.delivered.filter(({ trust, seq, id }) => {
        if (seen.has(id)) return false;
        seen.add(id);
        const before = last.get(trust) ?? 0;
        last.set(trust, seq);
        return seq <= before;
      });
      expect(outOfOrder).toEqual([]);
      expect(seen.size).toBeGreaterThanOrEqual(240);
      expect(await faultsOfPots(joined.bench)).toEqual([]);
    });

    run('what is delivered again, late or all mixed up has no further effect', async () => {
      const joined = await join(NEVER_MS);
      joined.wire.bend = (batch) => [
        batch,
        [...batch].reverse(),
        joined.wire.delivered.slice(-50),
        batch,
      ];
      await moveOften(await joined.keepers(6), 15);
      await allHeard(joined);
      joined.wire.bend = (batch) => [batch.slice(1).reverse(), batch.slice(0, 1), batch];
      await moveOften(await joined.keepers(3), 15);
      await allHeard(joined);
      await joined.bench.runtime('listener').settle();
      expect(await faultsOfListener(joined.bench)).toEqual([]);
    });

    run('transactions left open, in this database or another, hold nothing up', async () => {
      const joined = await join(NEVER_MS);
      const [first] = await joined.keepers(1);
      await first!.moves(1);
      const { bench } = joined;
      // Each has written, and so has a number older than all that follows.
      const open = await Promise.all(
        ['pots', 'listener'].map((name) =>
          hold(bench.databases.get(name)!.owner, 'create table unfinished ()'),
        ),
      );
      await moveOften([first!, ...(await joined.keepers(3))], 10);
      await allHeard(joined);
      for (const transaction of open) await transaction.release();
    });

    run('a subscriber killed in mid-batch loses and repeats nothing', async () => {
      const joined = await join(NEVER_MS);
      const keepers = await joined.keepers(4);
      await moveOften(keepers, 5);
      await allHeard(joined);
      const { bench } = joined;
      const held = await hold(bench.databases.get('listener')!.owner, 'lock table pot_total');
      await moveOften(keepers, 20);
      await until('the batch waits for the table', async () => {
        const waiting = 'select from pg_locks where not granted and relation = $1::regclass';
        return (await bench.rows('listener', waiting, ['pot_total'])).length > 0;
      });
      await bench.crash('listener');
      await held.release();
      await (await bench.add(listener)).start();
      await allHeard(joined);
    });

    run('a slow reaction holds up no projection of its service', async () => {
      const joined = await join(NEVER_MS);
      const keepers = await joined.keepers(3);
      await moveOften(keepers, 1);
      await allHeard(joined);
      const held = await hold(joined.bench.databases.get('listener')!.owner, 'lock table echo');
      await moveOften(keepers, 100);
      for (const who of keepers) {
        await until(
          'the projection has all',
          async () => (await joined.heard(who.trustId)) === '101',
        );
      }
      await moveOften(keepers, 1);
      await until(
        'and what comes later',
        async () => (await joined.heard(keepers[0]!.trustId)) === '102',
      );
      await held.release();
      await allHeard(joined);
    });

    run(
      'an event that cannot be applied parks its trust there alone, until it can be',
      async () => {
        const joined = await join(NEVER_MS);
        const [ill, well] = await joined.keepers(2);
        await ill!.moves(1);
        await ill!.moves(2, { note: 'poison' });
        await ill!.moves(4);
        await well!.moves(8);
        const at = await parked(joined, ill!, 'totals');
        expect(at.reason).toMatch(/^pots#3 pots.moved: this note cannot be read/);
        await until(
          'the other trust goes on',
          async () => (await joined.heard(well!.trustId)) === '8',
        );
        await until('the other subscription goes on', async () => {
          const echo = `select from echo where trust_id = '${ill!.trustId}'`;
          return (await joined.bench.rows('listener', echo)).length === 3;
        });
        await intervenes(joined, ill!, 'retry', 'let us see');
        await parked(joined, ill!, 'totals');
        expect(await joined.heard(ill!.trustId)).toBe('1');
        await joined.bench.runtime('listener').stop();
        await (await joined.bench.add(mendedListener)).start();
        await intervenes(joined, ill!, 'retry', 'it is mended');
        await allHeard(joined);
      },
    );

    run(
      'an operator goes past an event once, with a reason; nothing after it is lost',
      async () => {
        const joined = await join(NEVER_MS);
        const ill = await joined.keeper();
        await ill.moves(1);
        await ill.moves(2, { by: moveInFuture });
        await ill.moves(4);
        await parked(joined, ill, 'totals');
        const position = `select from subscription_position where trust_id = '${ill.trustId}' for update`;
        const held = await hold(joined.bench.databases.get('listener')!.owner, position);
        const twice = ['mistyped', 'mistyped'].map((reason) =>
          intervenes(joined, ill, 'skip', reason),
        );
        await until('both operators wait', async () => {
          const waiting = `select distinct pid from pg_locks join pg_stat_activity using (pid)
            where not granted and datname = current_database()`;
          return (await joined.bench.rows('listener', waiting)).length === 2;
        });
        await held.release();
        const skips = await Promise.allSettled(twice);
        expect(skips.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        await until('what follows is heard', async () => (await joined.heard(ill.trustId)) === '5');
        // The event that cannot be read comes again, with all the others and a new one.
        joined.wire.bend = () => [joined.wire.delivered.filter((e) => e.trust === ill.trustId)];
        await ill.moves(8);
        await until('the new one is heard', async () => (await joined.heard(ill.trustId)) === '13');
        await expect(intervenes(joined, ill, 'skip', 'once more')).rejects.toMatchObject({
          problem: { code: 'not-parked' },
        });
        const kept = 'select seq, action, reason, actor from subscription_intervention';
        expect(await joined.bench.rows('listener', kept)).toEqual([
          { seq: '3', action: 'skip', reason: 'mistyped', actor: 'olu' },
        ]);
      },
    );

    run(
      'an event at the cap travels whole; one above it is refused and nothing is kept',
      async () => {
        const joined = await join(NEVER_MS);
        const who = await joined.keeper();
        await who.moves(1, { note: 'x' });
        const [, first] = await joined.bench.sourceOf('pots').events(who.trustId, 0, 2);
        const room = MAX_EVENT_BYTES - Buffer.byteLength(first!.body) + 1;
        await expect(who.moves(1, { note: 'x'.repeat(room + 1) })).rejects.toMatchObject({
          problem: { status: 413 },
        });
        await who.moves(1, { note: 'x'.repeat(room) });
        await allHeard(joined);
        const sizes = joined.wire.delivered.map(({ body }) => Buffer.byteLength(body));
        expect(Math.max(...sizes)).toBe(MAX_EVENT_BYTES);
        expect(await faultsOfPots(joined.bench)).toEqual([]);
      },
    );

    run(
      'a source restored from backup parks what went beyond it, loudly, and a rebuild mends it',
      async () => {
        const joined = await join(150);
        const { bench } = joined;
        const [lost, changed, untouched] = await joined.keepers(3);
        await moveOften([lost!, changed!, untouched!], 3);
        await allHeard(joined);
        const restart = async () => (await bench.add(pots)).start();
        await bench.runtime('pots').stop();
        const restore = await bench.databases.get('pots')!.backup();
        await restart();
        await moveOften([lost!, changed!], 5);
        await allHeard(joined);
        await bench.runtime('pots').stop();
        await restore();
        await restart();
        await changed!.moves(100);
        await moveOften([changed!], 9);
        for (const who of [lost!, changed!]) {
          for (const subscription of ['totals', 'echoes']) {
            expect((await parked(joined, who, subscription)).reason).toMatch(/another history/);
          }
        }
        await untouched!.moves(1);
        await until('others go on', async () => (await joined.heard(untouched!.trustId)) === '4');
        expect(await joined.heard(changed!.trustId)).toBe('8');
        const urls = bench.databases.get('listener')!;
        await rebuild({ projection: totals, urls, sourceOf: (name) => bench.sourceOf(name) });
        expect(await joined.heard(lost!.trustId)).toBe('3');
        await changed!.moves(1);
        await until(
          'the rebuilt stream goes on',
          async () => (await joined.heard(changed!.trustId)) === '113',
        );
      },
    );

    run('a projection is rebuilt beside the live one while movements go on', async () => {
      const joined = await join(200);
      const { bench } = joined;
      const keepers = await joined.keepers(6);
      await moveOften(keepers, 10);
      const rebuilt = new AbortController();
      const traffic = (async () => {
        while (!rebuilt.signal.aborted) await moveOften([...keepers, await joined.keeper()], 2);
      })();
      const options = {
        projection: totals,
        urls: bench.databases.get('listener')!,
        sourceOf: (source: string) => bench.sourceOf(source),
      };
      for (let time = 0; time < 3; time += 1) {
        await rebuild(options);
        expect(await compareRebuild(options)).toEqual([]);
      }
      rebuilt.abort();
      await traffic;
      await allHeard(joined);
      expect(await compareRebuild(options)).toEqual([]);
      const halted = (await joined.standings('listener')).filter(
        ({ state }) => state !== 'running',
      );
      expect(halted).toEqual([]);
    });

    run('what the transport lost is noticed though nothing newer follows', async () => {
      const joined = await join(150);
      const keepers = await joined.keepers(3);
      joined.wire.bend = () => [];
      await moveOften(keepers, 4);
      await allHeard(joined);
    });

    run(
      'an event of a version that is not known parks, and is applied by a later release',
      async () => {
        const joined = await join(NEVER_MS);
        const [early, other] = await joined.keepers(2);
        await early!.moves(1);
        await early!.moves(2, { by: moveInFuture });
        await early!.moves(4);
        await other!.moves(8);
        const at = await parked(joined, early!, 'totals');
        expect(at.reason).toMatch(/pots.moved version 2 is newer than this reader/);
        await until(
          'the other trust goes on',
          async () => (await joined.heard(other!.trustId)) === '8',
        );
        await joined.bench.runtime('listener').stop();
        await (await joined.bench.add(laterListener)).start();
        await intervenes(joined, early!, 'retry', 'the later release is here');
        await until('all is heard', async () => (await joined.heard(early!.trustId)) === '7');
      },
    );

    run(
      'a reaction waits for the fact of another source, and what it emits travels on',
      async () => {
        const joined = await join(NEVER_MS);
        const { bench } = joined;
        for (const each of [limiter, checker]) await (await bench.add(each)).start();
        const [waiting, other] = await joined.keepers(2);
        const limits = async (who: Keeper, amount: number) => {
          const limitsRuntime = bench.runtime('limits');
          const { trustId, subject } = who;
          await bench.rows(
            'limits',
            'insert into head values ($1, 0, $2, $3) on conflict do nothing',
            [trustId, '0'.repeat(64), ''],
          );
          await grant(limitsRuntime, { trustId, subject, role: 'keeper' });
          await who.does(setLimit, { body: { potId: who.potId, amount } }, limitsRuntime);
        };
        const verdicts = (service: string, who: Keeper) =>
          bench.rows(
            service,
            'select number, is_over from verdict where trust_id = $1 order by number',
            [who.trustId],
          );
        await moveOften([waiting!, other!], 1);
        await waiting!.moves(30);
        await limits(other!, 10);
        await until(
          'the other is answered',
          async () => (await verdicts('limits', other!)).length === 1,
        );
        const halted = (await joined.standings('checker')).filter(
          ({ state }) => state === 'waiting',
        );
        expect(halted).toMatchObject([
          { trust_id: waiting!.trustId, reason: 'the limit of the pot is not known' },
        ]);
        await limits(waiting!, 20);
        await until(
          'it is answered',
          async () => (await verdicts('limits', waiting!)).length === 2,
        );
        expect(await verdicts('limits', waiting!)).toEqual([
          { number: '1', is_over: false },
          { number: '2', is_over: true },
        ]);
        const told = await bench.sourceOf('checker').events(waiting!.trustId, 0, 10);
        const causes = await bench.sourceOf('pots').events(waiting!.trustId, 1, 10);
        expect(told.map(({ cause }) => cause)).toEqual(causes.map(({ id }) => id));
      },
    );
  });
}
