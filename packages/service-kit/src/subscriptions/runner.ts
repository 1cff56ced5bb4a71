import { GENESIS_HASH } from '@bursar/shared-types/chain';
import type { Pool } from '../database/pool.ts';
import type { LoggedEvent } from '../log/append.ts';
import type { LogSource, SourceHead } from '../log/source.ts';
import type { Applied } from './apply.ts';
import { Inbox, keyOf } from './inbox.ts';
import { Lag } from './lag.ts';
import type { LagOf } from './lag.ts';
import { halt, loadPositions, streamKey } from './positions.ts';
import type { StreamPosition } from './positions.ts';

/** What became of delivered events, and of streams that cannot go on. */
export interface Progress extends Applied {
  /** Streams to stop, with the reason: an event that cannot be applied, or not yet. */
  readonly halts: readonly {
    readonly key: string;
    readonly state: 'waiting' | 'parked';
    readonly reason: string;
  }[];
}

/** What a runner works with. */
export interface RunnerOptions {
  readonly name: string;
  readonly pool: Pool;
  readonly sources: ReadonlyMap<string, LogSource>;
  /** Applies events of any streams; throws only what may pass by itself. */
  readonly apply: (events: readonly LoggedEvent[]) => Promise<Progress>;
  /** A stream has begun to wait or was parked, or does so for another reason. */
  readonly onHalt?: (stream: StreamPosition) => void;
  /** Nothing could be applied; it is tried again. */
  readonly onError?: (error: unknown) => void;
}

const BATCH = 500;
const STREAMS_AT_ONCE = 8;
const PAUSE_MS = 200;
const WAITING_PAUSE_MS = 250;

/**
 * Keeps one subscription up with its sources: applies what the transport delivers, and reads from
 * the source's log whatever the transport did not (gaps, a lost topic, what it missed while down)
 * or what there was no room for. Never throws: what fails is said to `onError` and tried again.
 */
export class SubscriptionRunner {
  readonly name: string;
  readonly #options: RunnerOptions;
  readonly #positions = new Map<string, StreamPosition>();
  /** Streams to be read from their source. */
  readonly #behind = new Set<string>();
  readonly #inbox = new Inbox();
  readonly #lag = new Lag((key) => this.#positions.get(key)?.seq ?? 0);
  #idle: (() => void)[] = [];
  #working: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(options: RunnerOptions) {
    this.name = options.name;
    this.#options = options;
  }

  /** Where each stream stands, as far as this process knows. */
  get positions(): readonly StreamPosition[] {
    return [...this.#positions.values()];
  }

  /** How far it is behind what a source last told. */
  lag(source: string): LagOf {
    return this.#lag.of(source);
  }

  /**
   * Takes delivered events in and returns at once, however slow it is to apply them: a stream for
   * which there is no room is read from its source instead, at the pace at which it is applied.
   */
  deliver(events: readonly LoggedEvent[]): void {
    if (this.#stopped) return;
    for (const event of events) {
      const key = keyOf(event);
      // What is behind or waits is read from its source: until then this event would be a gap.
      const { state = 'running' } = this.#positions.get(key) ?? {};
      const isLeft = state !== 'running' || this.#behind.has(key);
      if (!isLeft && !this.#inbox.put(event)) this.#behind.add(key);
    }
    this.#wake();
  }

  /**
   * Compares with a source's heads, which are on their way: a stream that is behind is read from the
   * source, one that is ahead of its source, or beside it (a restore), is parked as a fork.
   */
  async compare(source: string, asking: Promise<readonly SourceHead[]>): Promise<void> {
    // What was applied before the source was asked must stand in its answer.
    const before = new Map([...this.#positions].filter(([, at]) => at.source === source));
    const told = await asking;
    this.#lag.told(source, told);
    const heads = new Map(told.map((head) => [streamKey({ source, ...head }), head]));
    for (const [key, { trust }] of before) {
      if (!heads.has(key)) heads.set(key, { trust, seq: 0, hash: GENESIS_HASH });
    }
    const unsure = [...heads].filter(([key, head]) => !isLevel(this.#positions.get(key), head));
    if (unsure.length) await this.#load(unsure.map(([, { trust }]) => trust));
    for (const [key, head] of unsure) {
      const at = this.#positions.get(key);
      if (at?.state === 'parked') continue;
      if ((at?.seq ?? 0) < head.seq) this.#behind.add(key);
      else if (at && at.hash === before.get(key)?.hash && !isLevel(at, head)) {
        await this.#halt(key, 'parked', FORK);
      }
    }
    this.#wake();
  }

  /** Reads a stream again after an operator's retry or skip. */
  async resume(source: string, trust: string): Promise<void> {
    await this.#load([trust]);
    this.#behind.add(streamKey({ source, trust }));
    this.#wake();
  }

  /** Resolves once everything delivered or known to be behind has been dealt with. */
  idle(): Promise<void> {
    const idle = new Promise<void>((resolve) => this.#idle.push(resolve));
    this.#wake();
    return idle;
  }

  /** Finishes the batch under way and takes no other; what is left is healed after a new start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#working;
    if (this.#timer) clearTimeout(this.#timer);
  }

  #wake(): void {
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
      const more = !this.#stopped && (this.#inbox.size || this.#behind.size);
      if (more || this.#idle.length) this.#wake();
    });
  }

  async #work(): Promise<void> {
    // Lets a burst of deliveries gather into one transaction.
    await Promise.resolve();
    while (!this.#stopped && (this.#inbox.size || this.#behind.size)) {
      await this.#take(this.#inbox.take(BATCH));
      await this.#take(await this.#fetch());
    }
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** The next events of some of the streams that are behind, from their sources. */
  async #fetch(): Promise<LoggedEvent[]> {
    const keys = [...this.#behind].slice(0, STREAMS_AT_ONCE);
    const lists = await Promise.all(
      keys.map(async (key) => {
        this.#behind.delete(key);
        const at = this.#positions.get(key);
        const [source, trust] = key.split(' ') as [string, string];
        const log = this.#options.sources.get(source);
        if (at?.state === 'parked' || !log) return [];
        const limit = at?.state === 'waiting' ? 1 : BATCH;
        // A source that does not answer is asked again after the next comparison of heads.
        const events = await log.events(trust, at?.seq ?? 0, limit).catch(() => []);
        if (events.length === limit) this.#behind.add(key);
        return events;
      }),
    );
    return lists.flat();
  }

  async #take(events: readonly LoggedEvent[]): Promise<void> {
    if (events.length === 0) return;
    try {
      const progress = await this.#options.apply(events);
      for (const [key, position] of progress.positions) this.#positions.set(key, position);
      for (const key of progress.gaps) this.#behind.add(key);
      for (const key of progress.forks) await this.#halt(key, 'parked', FORK);
      for (const { key, state, reason } of progress.halts) await this.#halt(key, state, reason);
    } catch (error) {
      this.#options.onError?.(error);
      // Read again from their sources.
      for (const event of events) this.#behind.add(keyOf(event));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    if (this.positions.some((at) => at.state === 'waiting')) this.#tryAgain();
  }

  /** What waits for a fact of another source is tried again shortly. */
  #tryAgain(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      for (const at of this.positions) if (at.state === 'waiting') this.#behind.add(streamKey(at));
      this.#wake();
    }, WAITING_PAUSE_MS);
  }

  async #halt(key: string, state: 'waiting' | 'parked', reason: string): Promise<void> {
    const [source, trust] = key.split(' ') as [string, string];
    const before = this.#positions.get(key);
    this.#behind.delete(key);
    this.#inbox.drop(key);
    await halt(this.#options.pool, { subscription: this.name, source, trust }, state, reason);
    await this.#load([trust]);
    const at = this.#positions.get(key)!;
    if (at.state !== before?.state || at.reason !== before.reason) this.#options.onHalt?.(at);
  }

  async #load(trusts: readonly string[]): Promise<void> {
    for (const at of await loadPositions(this.#options.pool, trusts, this.name)) {
      this.#positions.set(streamKey(at), at);
    }
  }
}

function isLevel(at: StreamPosition | undefined, head: SourceHead): boolean {
  if (!at) return head.seq === 0;
  return at.state !== 'parked' && at.seq === head.seq && at.hash === head.hash;
}

const FORK =
  'The source tells another history than the one applied here (a restore?). See docs/runbooks/fork.md.';
