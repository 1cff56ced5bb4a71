import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import kafkajs from 'kafkajs';
import { hold } from '../test/holder.ts';
import { findJars, findJava } from './kafka/jars.ts';
import { startKafka, type Kafka } from './kafka.ts';
import { orSkip } from './or-skip.ts';
import { seeProcess } from './processes.ts';

// Fetches the jars, so that no test waits for them.
const kafkaTest = (await orSkip('a real Kafka', () => findJava().then(() => findJars())))
  ? test
  : test.skip;
let directory: string;
const started: Kafka[] = [];

async function start(): Promise<Kafka> {
  const broker = await startKafka({ directory, kinds: ['java'] });
  started.push(broker);
  return broker;
}

/** A client that is patient with a broker that comes back, and keeps routine errors to itself. */
async function withClient<T>(
  brokers: string[],
  use: (client: kafkajs.Kafka) => Promise<T>,
): Promise<T> {
  const { Kafka: Client, logLevel } = kafkajs;
  return use(
    new Client({
      brokers,
      logLevel: logLevel.NOTHING,
      retry: { retries: 12, maxRetryTime: 1_000 },
    }),
  );
}

const write = (brokers: string[], value: string) =>
  withClient(brokers, async (client) => {
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({
      waitForLeaders: true,
      topics: [{ topic: 'kept', numPartitions: 1 }],
    });
    await admin.disconnect();
    const producer = client.producer({
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    await producer.send({ topic: 'kept', acks: -1, messages: [{ value }] });
    await producer.disconnect();
  });

const written = (brokers: string[]) =>
  withClient(brokers, async (client) => {
    const admin = client.admin();
    await admin.connect();
    const [partition] = await admin.fetchTopicOffsets('kept');
    await admin.disconnect();
    return Number(partition?.high);
  });

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bursar-kafka-'));
});

afterEach(async () => {
  for (const broker of started.splice(0)) await broker.stop();
  rmSync(directory, { recursive: true, force: true });
});

kafkaTest(
  'a broker takes messages, makes no topic unasked, and after kill -9 comes back at its address with what it had',
  async () => {
    const broker = await start();
    await write(broker.brokers, 'first');
    const absent = withClient(broker.brokers, async (client) => {
      const admin = client.admin();
      await admin.connect();
      try {
        return await admin.fetchTopicOffsets('nobody-made-this');
      } finally {
        await admin.disconnect();
      }
    });
    await expect(absent).rejects.toThrow(/topic-partition/);
    const before = broker.pid;
    await broker.kill9();
    expect(seeProcess(before ?? 0)).toBeUndefined();
    await broker.restart();
    await write(broker.brokers, 'second');
    expect(await written(broker.brokers)).toBe(2);
    await broker.restart();
    expect(await written(broker.brokers)).toBe(2);
    await broker.stop();
    await broker.stop();
  },
  120_000,
);

kafkaTest(
  'a broker orphaned by kill -9 of its parent is ended by the next start, and a folder in use is refused',
  async () => {
    const holder = await hold<{ pid: number; brokers: string[] }>('kafka', directory);
    await write(holder.said.brokers, 'first');
    await expect(start()).rejects.toMatchObject({
      fault: 'in-use',
      message: expect.stringContaining(`by process ${holder.pid}`),
    });
    await holder.kill9();
    expect(seeProcess(holder.said.pid)).toBeDefined();
    const next = await start();
    expect(seeProcess(holder.said.pid)).toBeUndefined();
    expect(await written(next.brokers)).toBe(1);
  },
  120_000,
);

test('the brokers of KAFKA_BROKERS are used and left alone: not ours to stop, kill or restart', async () => {
  process.env.KAFKA_BROKERS = 'one.example:9092, two.example:9092';
  try {
    const broker = await startKafka({ directory });
    expect(broker).toMatchObject({
      kind: 'given',
      brokers: ['one.example:9092', 'two.example:9092'],
      pid: undefined,
    });
    await broker.stop();
    await expect(broker.kill9()).rejects.toThrow('not ours to kill');
    await expect(broker.restart()).rejects.toThrow('not ours to kill');
  } finally {
    delete process.env.KAFKA_BROKERS;
  }
});

test('where no kind of broker can be had, the error names the part and one command', async () => {
  await expect(startKafka({ directory, kinds: [] })).rejects.toMatchObject({
    name: 'PartMissing',
    part: 'Kafka',
    mend: expect.any(String),
  });
});
