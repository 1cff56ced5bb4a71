import type { Producer } from 'kafkajs';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { LoggedEvent } from '../log/append.ts';
import type { ServiceLog } from '../log/service-log.ts';
import { encode } from './kafka-message.ts';
import type { Stop } from './transport.ts';

const EVENTS_A_TRUST = 200;
const EVENTS_A_SEND = 500;
const BYTES_A_SEND = 900_000;
/** What headers and framing add to a body, generously. */
const BYTES_AROUND = 1_000;
const ELECTION_MS = 1_000;

/**
 * Carries a log to its topic, in order within a trust, one send under way at a time. Of a service's
 * replicas one does, elected by an advisory lock. What fails is carried again, so that a message
 * may come twice, and with a new producer.
 */
export class KafkaRelay {
  readonly #log: ServiceLog;
  readonly #topic: string;
  readonly #connect: () => Promise<Producer>;
  readonly #logger: Logger;
  #producer: Producer | null = null;
  #lock: pg.Client | null = null;
  #stopListening: Stop = () => Promise.resolve();
  #working: Promise<void> | null = null;
  #woken = false;
  #stopped = false;
  #electionAt = 0;

  constructor(log: ServiceLog, topic: string, connect: () => Promise<Producer>, logger: Logger) {
    this.#log = log;
    this.#topic = topic;
    this.#connect = connect;
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
      } catch (err) {
        this.#logger.warn({ service: this.#log.service, err }, 'the relay tries again');
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
      await this.#send(part);
      await this.#log.published(new Map(part.map((event) => [event.trust, event.seq])));
    }
    return events.length > 0;
  }

  async #send(events: readonly LoggedEvent[]): Promise<void> {
    const producer = (this.#producer ??= await this.#connect());
    try {
      await producer.send({ topic: this.#topic, acks: -1, messages: events.map(encode) });
    } catch (error) {
      // The broker may have forgotten this producer's numbers, or the topic may be gone.
      this.#producer = null;
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#stopListening();
    await this.#working;
    await this.#producer?.disconnect();
    await this.#lock?.end().catch(() => undefined);
  }
}

/** Parts of at most so many bytes: one trust's thousand large events must not stop all others. */
function inParts(events: readonly LoggedEvent[]): LoggedEvent[][] {
  const parts: LoggedEvent[][] = [];
  let bytes = Infinity;
  for (const event of events) {
    const size = Buffer.byteLength(event.body) + BYTES_AROUND;
    if (bytes + size > BYTES_A_SEND) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(event);
    bytes += size;
  }
  return parts;
}
