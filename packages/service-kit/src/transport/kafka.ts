import { Kafka, logLevel } from 'kafkajs';
import type { Consumer, EachBatchPayload, KafkaMessage, Producer } from 'kafkajs';
import pg from 'pg';
import type { Logger } from 'pino';
import type { LoggedEvent } from '../log/append.ts';
import type { ServiceLog } from '../log/service-log.ts';
import type { Deliver, EventTransport, Stop } from './transport.ts';

export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly logger: Logger;
  /** Partitions of a topic that is made here (12), and its replication (1). */
  readonly partitions?: number;
  readonly replication?: number;
  /** How long a silent member keeps its partitions: 10 s. */
  readonly sessionTimeoutMs?: number;
}

const EVENTS_A_TRUST = 200;
const EVENTS_A_SEND = 500;
const BYTES_A_SEND = 900_000;
const CHUNK = 200;
const ELECTION_MS = 1_000;
/** Days that a topic keeps events. The log is the truth: older ones are read there. */
const RETENTION_DAYS = 7;

// Said by the client while a broker or a group starts or moves; each passes by itself.
const ROUTINE = /coordinator|rebalanc|leader|does not host|not found in the group|Connection|aborted/i;

/**
 * Apache Kafka: a topic a service, `bursar.<service>`, keyed by trust. kafkajs is no longer kept,
 * so nothing but this file imports it.
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
      retry: { retries: 8, initialRetryTime: 100, maxRetryTime: 2_000 },
      logLevel: logLevel.WARN,
      logCreator: () => (entry) => {
        const routine = ROUTINE.test(entry.log.message) || ROUTINE.test(String(entry.log['error'] ?? ''));
        logger[routine ? 'debug' : 'warn']({ kafka: entry.namespace }, entry.log.message);
      },
    });
  }

  async #makeTopics(services: readonly string[]): Promise<void> {
    const { partitions = 12, replication = 1 } = this.#options;
    const admin = this.#kafka.admin();
    await admin.connect();
    try {
      await admin.createTopics({
        waitForLeaders: true,
        topics: services.map((service) => ({
          topic: topicOf(service),
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
  async publish(log: ServiceLog): Promise<Stop> {
    await this.#makeTopics([log.service]);
    const producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
    });
    await producer.connect();
    const relay = new Relay(log, producer, this.#options.logger);
    relay.start();
    return async () => {
      await relay.stop();
      await producer.disconnect();
    };
  }

  async subscribe(consumer: string, sources: readonly string[], deliver: Deliver): Promise<Stop> {
    await this.#makeTopics(sources);
    const { sessionTimeoutMs = 10_000, logger } = this.#options;
    const member = this.#kafka.consumer({
      groupId: `bursar.${consumer}`,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 4),
      maxWaitTimeInMs: 250,
      allowAutoTopicCreation: false,
      retry: { restartOnFailure: () => Promise.resolve(true) },
    });
    await member.connect();
    await member.subscribe({ topics: sources.map(topicOf), fromBeginning: true });
    await member.run({
      autoCommit: false,
      eachBatch: (payload) => consume(member, payload, deliver, logger),
    });
    return async () => {
      await member.disconnect();
    };
  }
}

const topicOf = (service: string): string => `bursar.${service}`;

/** Delivers in chunks; an offset is committed once the database has what it stands for. */
async function consume(
  member: Consumer,
  { batch, heartbeat, isRunning, isStale, resolveOffset }: EachBatchPayload,
  deliver: Deliver,
  logger: Logger,
): Promise<void> {
  for (let at = 0; at < batch.messages.length && isRunning() && !isStale(); at += CHUNK) {
    const chunk = batch.messages.slice(at, at + CHUNK);
    const events = chunk.flatMap((message) => {
      try {
        return [decode(message)];
      } catch (error) {
        // Not an event of ours: the log has the real ones, and a gap heals from there.
        logger.warn({ topic: batch.topic, offset: message.offset, err: error }, 'unreadable message');
        return [];
      }
    });
    await deliver(events);
    const last = chunk.at(-1)!.offset;
    resolveOffset(last);
    const { topic, partition } = batch;
    await member.commitOffsets([{ topic, partition, offset: String(BigInt(last) + 1n) }]);
    await heartbeat();
  }
}

/** CloudEvents 1.0 attributes as headers; what they lack of the record travels beside them. */
function encode(event: LoggedEvent): { key: string; value: string; headers: Record<string, string> } {
  return {
    key: event.trust,
    value: event.body,
    headers: {
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_source: `/bursar/${event.service}`,
      ce_type: `${event.type}.v${event.version}`,
      ce_subject: event.trust,
      ce_time: event.at,
      ce_datacontenttype: 'application/json',
      bursar_seq: String(event.seq),
      bursar_hash: event.hash,
      bursar_actor: event.actor,
      bursar_cause: event.cause ?? '',
      ...(event.trace && { traceparent: event.trace }),
    },
  };
}

function decode({ value, headers = {} }: KafkaMessage): LoggedEvent {
  const header = (name: string): string => {
    const found = headers[name];
    if (found === undefined) throw new Error(`no header ${name}`);
    return found.toString();
  };
  const [, type, version] = /^(.+)\.v(\d+)$/.exec(header('ce_type')) ?? [];
  if (!type || !value) throw new Error('no type or no body');
  return {
    service: header('ce_source').slice('/bursar/'.length),
    trust: header('ce_subject'),
    seq: Number(header('bursar_seq')),
    id: header('ce_id'),
    type,
    version: Number(version),
    at: header('ce_time'),
    actor: header('bursar_actor'),
    cause: header('bursar_cause'),
    body: value.toString(),
    hash: header('bursar_hash'),
    trace: headers['traceparent']?.toString() ?? null,
  };
}

/** Carries the log to its topic, in order within a trust, one send under way at a time. */
class Relay {
  readonly #log: ServiceLog;
  readonly #producer: Producer;
  readonly #logger: Logger;
  #lock: pg.Client | null = null;
  #stopListening: Stop = () => Promise.resolve();
  #working: Promise<void> | null = null;
  #woken = false;
  #stopped = false;
  #electionAt = 0;

  constructor(log: ServiceLog, producer: Producer, logger: Logger) {
    this.#log = log;
    this.#producer = producer;
    this.#logger = logger;
  }

  start(): void {
    this.#stopListening = this.#log.listen(() => this.#wake());
  }

  #wake(): void {
    this.#woken = true;
    this.#working ??= this.#work().finally(() => (this.#working = null));
  }

  async #work(): Promise<void> {
    while (this.#woken && !this.#stopped) {
      this.#woken = false;
      try {
        if (await this.#elected()) while ((await this.#carry()) && !this.#stopped);
      } catch (error) {
        this.#logger.warn({ service: this.#log.service, err: error }, 'the relay tries again');
      }
    }
  }

  /** Whether this process holds the relay's lock; asks again at most once a second. */
  async #elected(): Promise<boolean> {
    if (this.#lock) return true;
    if (Date.now() < this.#electionAt) return false;
    this.#electionAt = Date.now() + ELECTION_MS;
    this.#lock = await this.#log.tryLead(() => (this.#lock = null));
    return this.#lock !== null;
  }

  async #carry(): Promise<boolean> {
    const events = await this.#log.unpublished(EVENTS_A_TRUST, EVENTS_A_SEND);
    for (const part of inParts(events)) {
      await this.#producer.send({
        topic: topicOf(this.#log.service),
        acks: -1,
        messages: part.map(encode),
      });
      await this.#log.published(new Map(part.map((event) => [event.trust, event.seq])));
    }
    return events.length > 0;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#stopListening();
    await this.#working;
    await this.#lock?.end().catch(() => undefined);
  }
}

/** Parts of at most so many bytes: one trust's thousand large events must not stop all others. */
function inParts(events: readonly LoggedEvent[]): LoggedEvent[][] {
  const parts: LoggedEvent[][] = [];
  let bytes = Infinity;
  for (const event of events) {
    const size = Buffer.byteLength(event.body) + 1_000;
    if (bytes + size > BYTES_A_SEND) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(event);
    bytes += size;
  }
  return parts;
}
