import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orSkip, startKafka } from '@bursar/local-parts';
import { KafkaTransport } from '@bursar/service-kit/transport/kafka';
import { hold, until } from '@bursar/test-kit';
import { faultsOfListener, faultsOfPots } from '@bursar/test-kit/sample/audit';
import { listener, pots } from '@bursar/test-kit/sample/pots';
import kafkajs from 'kafkajs';
import { pino } from 'pino';
import { Joined, moveOften, NEVER_MS } from './parts.ts';
import { conformance } from './suite.ts';

const directory = mkdtempSync(join(tmpdir(), 'bursar-conformance-'));
const broker = await orSkip('a real Kafka', () => startKafka({ directory }));
const kafkaTest = broker ? test : test.skip;
afterAll(async () => {
  await broker?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** A transport whose topics and groups are its own. */
function open(prefix = `t-${randomUUID()}`, partitions = 3): KafkaTransport {
  const { brokers } = broker!;
  return new KafkaTransport({ brokers, prefix, partitions, logger: pino({ level: 'silent' }) });
}

// As services in processes of their own: events by the broker, healing over HTTP.
conformance('kafka, with logs read over HTTP', kafkaTest, open, true);

describe('kafka alone', () => {
  const opened: Joined[] = [];
  const joinOn = async (prefix: string, compareMs = NEVER_MS, partitions = 3): Promise<Joined> => {
    const joined = new Joined(open(prefix, partitions), compareMs);
    opened.push(joined);
    await joined.bench.add(pots);
    await joined.bench.add(listener);
    return joined;
  };
  const start = async ({ bench }: Joined) => {
    for (const runtime of bench.runtimes.values()) await runtime.start();
  };
  afterEach(async () => {
    for (const joined of opened.splice(0)) await joined.bench.stop();
  });
  const allHeard = ({ bench }: Joined) =>
    until('the listener has heard all', async () => (await faultsOfListener(bench)).length === 0);
  const withAdmin = async <T>(use: (admin: kafkajs.Admin) => Promise<T>): Promise<T> => {
    const client = new kafkajs.Kafka({
      brokers: broker!.brokers,
      logLevel: kafkajs.logLevel.NOTHING,
    });
    const admin = client.admin();
    await admin.connect();
    try {
      return await use(admin);
    } finally {
      await admin.disconnect();
    }
  };
  const members = async (prefix: string) => {
    const { groups } = await withAdmin((admin) => admin.describeGroups([`${prefix}.listener`]));
    return groups[0]!.state === 'Stable' ? groups[0]!.members.length : 0;
  };

  kafkaTest('a rebalance in mid-batch loses and repeats nothing', async () => {
    const prefix = `t-${randomUUID()}`;
    const joined = await joinOn(prefix);
    const { bench } = joined;
    await start(joined);
    const keepers = await joined.keepers(6);
    await until('the member has joined', async () => (await members(prefix)) === 1);
    const held = await hold(bench.databases.get('listener')!.owner, 'lock table pot_total');
    await moveOften(keepers, 20);
    await until('the batch waits for the table', async () => {
      const waiting = 'select from pg_locks where not granted and relation = $1::regclass';
      return (await bench.rows('listener', waiting, ['pot_total'])).length > 0;
    });
    await (await bench.add(listener, 'second')).start();
    // Neither the new member nor the old one waits for the database.
    await until('both are members', async () => (await members(prefix)) === 2);
    await held.release();
    await allHeard(joined);
    await moveOften(keepers, 10);
    await allHeard(joined);
    await bench.runtime('second').stop();
    bench.runtimes.delete('second');
    await moveOften(keepers, 10);
    await allHeard(joined);
  });

  kafkaTest(
    'a broker killed and back loses and repeats nothing, and stops no command',
    async () => {
      const prefix = `t-${randomUUID()}`;
      const joined = await joinOn(prefix);
      await start(joined);
      const keepers = await joined.keepers(4);
      await moveOften(keepers, 10);
      await allHeard(joined);
      await Promise.all([broker!.kill9(), moveOften(keepers, 10)]);
      await moveOften(keepers, 10);
      await broker!.restart();
      await moveOften(keepers, 10);
      await allHeard(joined);
      expect(await faultsOfPots(joined.bench)).toEqual([]);
    },
    90_000,
  );

  kafkaTest(
    'services start while the broker is away, hear each other, and use it once it is back',
    async () => {
      const prefix = `t-${randomUUID()}`;
      await broker!.kill9();
      const joined = await joinOn(prefix, 200);
      await start(joined);
      const keepers = await joined.keepers(2);
      await moveOften(keepers, 5);
      await allHeard(joined);
      expect(joined.wire.delivered).toEqual([]);
      await broker!.restart();
      await until('the broker delivers', () => joined.wire.delivered.length >= 12);
      expect(await faultsOfListener(joined.bench)).toEqual([]);
    },
    90_000,
  );

  kafkaTest(
    'a topic made anew, with no newer event, loses nothing; later events travel by it',
    async () => {
      const prefix = `t-${randomUUID()}`;
      const joined = await joinOn(prefix, 500);
      const { bench, wire } = joined;
      await bench.runtime('pots').start();
      const keepers = await joined.keepers(3);
      await moveOften(keepers, 10);
      await until('all is published', async () => {
        const behind =
          'select from head left join relay_position p using (trust_id) where head.seq > coalesce(p.seq, 0)';
        return (await bench.rows('pots', behind)).length === 0;
      });
      const topic = `${prefix}.pots`;
      await withAdmin(async (admin) => {
        await admin.deleteTopics({ topics: [topic] });
        await until('the topic is gone', async () => !(await admin.listTopics()).includes(topic));
        await admin.createTopics({ topics: [{ topic, numPartitions: 3 }], waitForLeaders: true });
      });
      await bench.runtime('listener').start();
      await allHeard(joined);
      expect(wire.delivered).toEqual([]);
      await moveOften(keepers, 10);
      await allHeard(joined);
      await until('the topic carries what is newer', () => wire.delivered.length >= 30);
    },
  );

  kafkaTest(
    'a topic deleted under a relay at work is made again',
    async () => {
      const prefix = `t-${randomUUID()}`;
      const joined = await joinOn(prefix, 500);
      await start(joined);
      const keepers = await joined.keepers(3);
      await moveOften(keepers, 5);
      await allHeard(joined);
      await withAdmin((admin) => admin.deleteTopics({ topics: [`${prefix}.pots`] }));
      await moveOften(keepers, 5);
      await allHeard(joined);
      const before = joined.wire.delivered.length;
      await until('the new topic carries events', async () => {
        await moveOften(keepers, 1);
        return joined.wire.delivered.length > before;
      });
      await allHeard(joined);
    },
    90_000,
  );

  kafkaTest('what is published again has no further effect', async () => {
    const prefix = `t-${randomUUID()}`;
    const joined = await joinOn(prefix);
    await start(joined);
    const keepers = await joined.keepers(3);
    await moveOften(keepers, 10);
    await allHeard(joined);
    const before = joined.wire.delivered.length;
    await joined.bench.rows('pots', 'delete from relay_position');
    await until('all is delivered again', () => joined.wire.delivered.length >= before + 33);
    expect(await faultsOfListener(joined.bench)).toEqual([]);
  });

  kafkaTest('a thousand large events of one trust do not stop the others', async () => {
    const prefix = `t-${randomUUID()}`;
    const joined = await joinOn(prefix, NEVER_MS, 1);
    const [loud, ...quiet] = await joined.keepers(11);
    const note = 'x'.repeat(5_000);
    await Promise.all([
      ...Array.from({ length: 1_000 }, () => loud!.moves(1, { note })),
      moveOften(quiet, 10),
    ]);
    await start(joined);
    const ofLoud = () => joined.wire.delivered.filter(({ trust }) => trust === loud!.trustId);
    await until('the loud trust is carried whole', () => ofLoud().length >= 1_001);
    await allHeard(joined);
    const lastQuiet = joined.wire.delivered.findLastIndex(({ trust }) => trust !== loud!.trustId);
    const loudBefore = joined.wire.delivered
      .slice(0, lastQuiet)
      .filter(({ trust }) => trust === loud!.trustId);
    // One round of the relay takes at most 200 events of a trust.
    expect(loudBefore.length).toBeLessThanOrEqual(200);
  });
});
