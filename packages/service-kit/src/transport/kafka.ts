import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import type { Batch, Consumer } from 'kafkajs';
import type { Logger } from 'pino';
import type { LoggedEvent } from '../log/append.ts';
import type { ServiceLog } from '../log/service-log.ts';
import { decode } from './kafka-message.ts';
import { KafkaRelay } from './kafka-relay.ts';
import type { Deliver, EventTransport, Stop } from './transport.ts';

/** Where the brokers are, and how topics are made. */
export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly logger: Logger;
  /** First part of the names of topics and groups (`bursar`). */
  readonly prefix?: string;
  /** Partitions of a topic that is made here (12), and its replication (1). */
  readonly partitions?: number;
  readonly replication?: number;
  /** How long a silent member keeps its partitions: 10 s. */
  readonly sessionTimeoutMs?: number;
}

const JOIN_AGAIN_MS = 1_000;
/** Days that a topic keeps events. The log is the truth: older ones are read there. */
const RETENTION_DAYS = 7;

// Said by the client while a broker or a group starts or moves; each passes by itself.
const ROUTINE =
  /coordinator|rebalanc|leader|does not host|not found in the group|Connection|aborted|not aware of this member/i;

/**
 * Apache Kafka: a topic a service, `bursar.<service>`, keyed by trust. A broker that is away stops
 * neither commands nor subscriptions, which heal from the log meanwhile. kafkajs is no longer kept,
 * so nothing but the files `kafka*` here imports it.
 */
export class KafkaTransport implements EventTransport {
  readonly #kafka: Kafka;
  readonly #options: KafkaOptions;

  constructor(options: KafkaOptions) {
    const { brokers, logger } = options;
    this.#options = options;
    this.#kafka = new Kafka({
      clientId: 'bursar',
      brokers: [...brokers],
      // Short: the relay and the members begin anew by themselves, and a stop must not wait long.
      retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 2_000 },
      logLevel: logLevel.WARN,
      logCreator: () => (entry) => {
        const said = `${entry.log.message} ${String(entry.log['error'] ?? '')}`;
        logger[ROUTINE.test(said) ? 'debug' : 'warn']({ kafka: entry.namespace }, said);
      },
    });
  }

  #topicOf(service: string): string {
    return `${this.#options.prefix ?? 'bursar'}.${service}`;
  }

  async #makeTopics(services: readonly string[]): Promise<void> {
    const { partitions = 12, replication = 1 } = this.#options;
    const admin = this.#kafka.admin();
    try {
      await admin.connect();
      await admin.createTopics({
        waitForLeaders: true,
        topics: services.map((service) => ({
          topic: this.#topicOf(service),
          numPartitions: partitions,
          replicationFactor: replication,
          configEntries: [{ name: 'retention.ms', value: String(RETENTION_DAYS * 86_400_000) }],
        })),
      });
    } finally {
      await admin.disconnect();
    }
  }

  /** Publishes while elected: one relay a service, whichever replica holds the advisory lock. */
  publish(log: ServiceLog): Promise<Stop> {
    const connect = async () => {
      await this.#makeTopics([log.service]);
      const producer = this.#kafka.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
      });
      await producer.connect();
      return producer;
    };
    const relay = new KafkaRelay(log, this.#topicOf(log.service), connect, this.#options.logger);
    relay.start();
    return Promise.resolve(() => relay.stop());
  }

  subscribe(consumer: string, sources: readonly string[], deliver: Deliver): Promise<Stop> {
    const { logger } = this.#options;
    const ending = new AbortController();
    const joined = (async () => {
      while (!ending.signal.aborted) {
        try {
          return await this.#join(consumer, sources, deliver);
        } catch (err) {
          logger.debug({ consumer, err }, 'the broker does not answer');
          await delay(JOIN_AGAIN_MS, undefined, { signal: ending.signal }).catch(() => undefined);
        }
      }
      return null;
    })();
    return Promise.resolve(async () => {
      ending.abort();
      await (await joined)?.disconnect();
    });
  }

  async #join(consumer: string, sources: readonly string[], deliver: Deliver): Promise<Consumer> {
    await this.#makeTopics(sources);
    const { sessionTimeoutMs = 10_000, logger } = this.#options;
    const member = this.#kafka.consumer({
      groupId: this.#topicOf(consumer),
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 4),
      maxWaitTimeInMs: 250,
      allowAutoTopicCreation: false,
      retry: { restartOnFailure: () => Promise.resolve(true) },
    });
    try {
      await member.connect();
      await member.subscribe({
        topics: sources.map((source) => this.#topicOf(source)),
        fromBeginning: true,
      });
      // A batch's offsets are committed once it was taken in: they only say where to go on listening.
      await member.run({
        eachBatch: ({ batch }) => Promise.resolve(deliver(eventsIn(batch, logger))),
      });
      return member;
    } catch (error) {
      await member.disconnect().catch(() => undefined);
      throw error;
    }
  }
}

function eventsIn({ topic, messages }: Batch, logger: Logger): readonly LoggedEvent[] {
  return messages.flatMap((message) => {
    try {
      return [decode(message)];
    } catch (err) {
      // Not an event of ours: the log has the real ones, and a gap heals from there.
      logger.warn({ topic, offset: message.offset, err }, 'unreadable message');
      return [];
    }
  });
}
