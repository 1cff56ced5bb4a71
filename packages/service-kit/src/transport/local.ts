import type { LoggedEvent } from '../log/append.ts';
import type { ServiceLog } from '../log/service-log.ts';
import type { Deliver, EventTransport, Stop } from './transport.ts';

const EVENTS_A_TRUST = 500;

/**
 * Services in one process: one reader a source follows its log and hands what it reads to all who
 * listen. Nothing is kept: after a restart subscriptions heal from the log.
 */
export class LocalTransport implements EventTransport {
  readonly #listeners = new Map<string, Set<Deliver>>();

  async publish(log: ServiceLog): Promise<Stop> {
    const heads = await log.heads();
    const cursors = new Map(heads.map((head) => [head.trust, head.seq]));
    const follower = new Follower(log, cursors, (events) => this.#hand(log.service, events));
    const stopListening = log.listen((trusts) => follower.wake(trusts));
    return async () => {
      await stopListening();
      await follower.stop();
    };
  }

  subscribe(_consumer: string, sources: readonly string[], deliver: Deliver): Promise<Stop> {
    for (const source of sources) {
      const listeners = this.#listeners.get(source) ?? new Set();
      this.#listeners.set(source, listeners.add(deliver));
    }
    return Promise.resolve(() => {
      for (const source of sources) this.#listeners.get(source)?.delete(deliver);
      return Promise.resolve();
    });
  }

  #hand(source: string, events: readonly LoggedEvent[]): void {
    for (const deliver of this.#listeners.get(source) ?? []) deliver(events);
  }
}

/** Follows one log: reads what lies beyond its cursors whenever it is woken. */
class Follower {
  readonly #log: ServiceLog;
  readonly #cursors: Map<string, number>;
  readonly #hand: (events: readonly LoggedEvent[]) => void;
  #woken: Set<string> | 'all' | null = null;
  #reading: Promise<void> | null = null;
  #stopped = false;

  constructor(
    log: ServiceLog,
    cursors: Map<string, number>,
    hand: (events: readonly LoggedEvent[]) => void,
  ) {
    this.#log = log;
    this.#cursors = cursors;
    this.#hand = hand;
  }

  wake(trusts: readonly string[] | null): void {
    if (trusts === null || this.#woken === 'all') this.#woken = 'all';
    else this.#woken = new Set([...(this.#woken ?? []), ...trusts]);
    this.#reading ??= this.#readAll().finally(() => (this.#reading = null));
  }

  async #readAll(): Promise<void> {
    while (this.#woken && !this.#stopped) {
      const woken = this.#woken;
      this.#woken = null;
      // A source that does not answer now is asked again at the next poll.
      await this.#read(woken).catch(() => undefined);
    }
  }

  async #read(woken: Set<string> | 'all'): Promise<void> {
    let behind = woken === 'all' ? await this.#grown() : [...woken];
    while (behind.length && !this.#stopped) {
      const from = new Map(behind.map((trust) => [trust, this.#cursors.get(trust) ?? 0]));
      const events = await this.#log.eventsAfter(from, EVENTS_A_TRUST);
      const counts = new Map<string, number>();
      for (const event of events) {
        this.#cursors.set(event.trust, event.seq);
        counts.set(event.trust, (counts.get(event.trust) ?? 0) + 1);
      }
      if (events.length) this.#hand(events);
      behind = behind.filter((trust) => counts.get(trust) === EVENTS_A_TRUST);
    }
  }

  /** Trusts whose head lies beyond the cursor; one that fell back (a restore) is followed anew. */
  async #grown(): Promise<string[]> {
    const heads = await this.#log.heads();
    return heads.flatMap(({ trust, seq }) => {
      const cursor = this.#cursors.get(trust) ?? 0;
      if (seq < cursor) this.#cursors.set(trust, seq);
      return seq > cursor ? [trust] : [];
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#reading;
  }
}
