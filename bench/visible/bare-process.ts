/** The baseline: kafkajs alone, with the settings of the platform's own transport. */
import { randomUUID } from 'node:crypto';
import { until } from '@bursar/test-kit';
import { Kafka, logLevel } from 'kafkajs';
import type { Message } from 'kafkajs';
import { instant, pace } from './order.ts';
import type { Broker, Load } from './order.ts';

interface Order {
  readonly role: 'producer' | 'consumer';
  readonly broker: Broker;
}

const PARTITIONS = 12;
const KEYS = 20;

process.once('message', ({ role, broker }: Order) => {
  const kafka = new Kafka({ brokers: [...broker.brokers], logLevel: logLevel.NOTHING });
  const topic = `${broker.prefix}.bare`;
  void (role === 'producer' ? produce(kafka, topic) : consume(kafka, topic));
});
process.once('SIGTERM', () => process.exit(0));
// Without its parent it has nothing to do.
process.once('disconnect', () => process.exit(0));

/** Sends what has gathered as soon as the send before is acknowledged, as the relay does. */
async function produce(kafka: Kafka, topic: string): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  const topics = [{ topic, numPartitions: PARTITIONS }];
  // A new broker may not know yet what it has just made.
  await until('a topic', () =>
    admin.createTopics({ waitForLeaders: true, topics }).then(() => true),
  );
  await admin.disconnect();
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  const keys = Array.from({ length: KEYS }, () => randomUUID());
  const waiting: Message[] = [];
  let sending: Promise<void> | null = null;
  const send = async (): Promise<void> => {
    while (waiting.length > 0)
      await producer.send({ topic, acks: -1, messages: waiting.splice(0) });
  };
  process.on('message', (load: Load) => {
    void pace(load, (index) => {
      waiting.push({ key: keys[index % KEYS]!, value: valueOf(index) });
      sending ??= send().finally(() => (sending = null));
    });
  });
  process.send!('ready');
}

/** As large as an event of the sample with its headers; the instant of sending stands first. */
const valueOf = (index: number): string => `${instant()} ${index}`.padEnd(500, '.');

async function consume(kafka: Kafka, topic: string): Promise<void> {
  const consumer = kafka.consumer({ groupId: topic, maxWaitTimeInMs: 250 });
  let latencies: number[] = [];
  let expected = Infinity;
  process.on('message', ({ expect }: { readonly expect: number }) => {
    [latencies, expected] = [[], expect];
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  consumer.on(consumer.events.GROUP_JOIN, () => process.send!('ready'));
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    eachBatch: async (payload) => {
      const { batch } = payload;
      const at = instant();
      for (const { value } of batch.messages) latencies.push(at - Number.parseFloat(String(value)));
      const last = batch.messages.at(-1)!.offset;
      payload.resolveOffset(last);
      const { partition } = batch;
      await consumer.commitOffsets([{ topic, partition, offset: String(BigInt(last) + 1n) }]);
      if (latencies.length >= expected) process.send!(latencies);
    },
  });
}
