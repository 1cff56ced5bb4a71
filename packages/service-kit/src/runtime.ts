import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { DatabaseUrls } from './database/prepare.ts';
import { emptyOldReplies } from './engine/old-replies.ts';
import { PostgresEngine } from './engine/postgres-engine.ts';
import { ServiceLog } from './log/service-log.ts';
import type { LogSource, SourceHead } from './log/source.ts';
import type { Service } from './service.ts';
import { sourcesOf } from './subscriptions/definition.ts';
import type { Subscription } from './subscriptions/definition.ts';
import { haltedStreams, intervene } from './subscriptions/positions.ts';
import type { Intervention, StreamPosition } from './subscriptions/positions.ts';
import { projectBatch } from './subscriptions/projector.ts';
import { rebuild, RebuildFault } from './subscriptions/rebuild.ts';
import type { RebuildOptions } from './subscriptions/rebuild.ts';
import { reactor } from './subscriptions/reactor.ts';
import { SubscriptionRunner } from './subscriptions/runner.ts';
import { createMetrics } from './telemetry.ts';
import type { Metrics } from './telemetry.ts';
import type { EventTransport, Stop } from './transport/transport.ts';
import { watch } from './watch.ts';

/** What a service works with. */
export interface RuntimeOptions {
  readonly urls: DatabaseUrls;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly transport: EventTransport;
  /** The log of any service, its own included. */
  readonly sourceOf: (service: string) => LogSource;
  /** How often sources are asked for their heads (3,000 ms). */
  readonly compareMs?: number;
  readonly connections?: number;
}

/** When a source last answered for its heads, and with what. */
export interface Heard {
  readonly at: Date;
  readonly heads: ReadonlyMap<string, SourceHead>;
}

const DAY_MS = 86_400_000;

/**
 * A service at work, without its HTTP face: engine, log, relay and subscriptions. The database is
 * migrated beforehand. `log` may be read as soon as it is made; `start` begins to hear and publish.
 */
export class Runtime {
  readonly service: Service;
  readonly engine: PostgresEngine;
  readonly log: ServiceLog;
  readonly runners = new Map<string, SubscriptionRunner>();
  readonly heard = new Map<string, Heard>();
  readonly metrics: Metrics;
  readonly #options: RuntimeOptions;
  #stops: Stop[] = [];
  #timers: NodeJS.Timeout[] = [];
  #comparing: Promise<void> | null = null;

  constructor(service: Service, options: RuntimeOptions) {
    const { urls, clock, connections } = options;
    this.service = service;
    this.#options = options;
    this.metrics = createMetrics(service.name);
    this.log = new ServiceLog(service.name, urls.relay);
    this.engine = new PostgresEngine({
      service: service.name,
      url: urls.app,
      clock,
      watchedRoles: service.watchedRoles ?? [],
      onCommit: (trusts) => this.log.notify(trusts),
      onBatch: (commands) => this.metrics.batches.observe(commands),
      ...(connections && { connections }),
    });
    watch(this);
  }

  /** The subscriptions of all features. */
  get subscriptions(): Subscription[] {
    return this.service.features.flatMap((feature) => feature.subscriptions ?? []);
  }

  /** Begins to publish the log and to hear others; resolves once both are under way. */
  async start(): Promise<void> {
    const { transport, compareMs = 3_000 } = this.#options;
    this.#stops.push(await transport.publish(this.log));
    await this.#emptyOldReplies();
    this.#often(() => this.#emptyOldReplies(), DAY_MS);
    for (const subscription of this.subscriptions) {
      this.runners.set(subscription.name, this.#runnerOf(subscription));
    }
    const sources = [...new Set(this.subscriptions.flatMap(sourcesOf))];
    if (sources.length === 0) return;
    this.#stops.push(
      await transport.subscribe(this.service.name, sources, (events) => {
        const concerned = events[0] ? this.#runnersOn(events[0].service) : [];
        for (const runner of concerned) runner.deliver(events);
      }),
    );
    // What was missed while the service was down.
    await this.compare();
    this.#often(() => this.compare(), compareMs);
  }

  /** Does something again and again, on real time. */
  #often(something: () => Promise<void>, ms: number): void {
    this.#timers.push(setInterval(() => void something(), ms));
  }

  /**
   * Asks every source for its heads, and has each subscription heal what it missed. A source that
   * does not answer is passed over; `heard` tells since when.
   */
  compare(): Promise<void> {
    this.#comparing ??= this.#compareAll().finally(() => (this.#comparing = null));
    return this.#comparing;
  }

  async #compareAll(): Promise<void> {
    const sources = new Set(this.subscriptions.flatMap(sourcesOf));
    await Promise.all([...sources].map((source) => this.#compareOne(source)));
  }

  async #compareOne(source: string): Promise<void> {
    try {
      const asking = this.#options.sourceOf(source).heads();
      await Promise.all([
        asking.then((heads) =>
          this.heard.set(source, {
            at: new Date(),
            heads: new Map(heads.map((head) => [head.trust, head])),
          }),
        ),
        ...this.#runnersOn(source).map((runner) => runner.compare(source, asking)),
      ]);
    } catch (error) {
      this.#options.logger.debug({ source, err: error }, 'a source does not answer');
    }
  }

  /** The streams, of all trusts, that wait or are parked. */
  halted(): Promise<StreamPosition[]> {
    return haltedStreams(this.engine.pool);
  }

  /** Does an operator's wish as `intervene`, and has the stream go on at once. */
  async intervene(wish: Intervention): Promise<number> {
    const seq = await intervene(this.engine.pool, this.#options.sourceOf, wish);
    await this.runners.get(wish.subscription)?.resume(wish.source, wish.trust);
    return seq;
  }

  /**
   * Makes a projection anew by its name, as `rebuild`. Rejects with RebuildFault also where there is
   * none of this name.
   */
  async rebuild(name: string, onProgress: RebuildOptions['onProgress']): Promise<void> {
    const { urls, sourceOf } = this.#options;
    const projection = this.subscriptions.find((each) => each.name === name);
    if (projection?.kind === 'projection') {
      return rebuild({ projection, urls, sourceOf, onProgress });
    }
    const all = this.subscriptions.filter(({ kind }) => kind === 'projection');
    const there = all.map((each) => each.name).join(', ') || 'none';
    const why = projection
      ? `${name} is a reaction: what it did stays done, and it is never rebuilt`
      : `${this.service.name} has no projection ${name}`;
    throw new RebuildFault(`${why}. Its projections: ${there}.`);
  }

  /** By the clock on the wall, on every replica: what another has emptied is empty already. */
  async #emptyOldReplies(): Promise<void> {
    try {
      const trusts = (await this.log.heads()).map(({ trust }) => trust);
      await emptyOldReplies(this.engine.pool, trusts);
    } catch (err) {
      this.#options.logger.warn({ err }, 'old replies are emptied another day');
    }
  }

  #runnersOn(source: string): SubscriptionRunner[] {
    const concerned = this.subscriptions.filter((each) => sourcesOf(each).includes(source));
    return concerned.flatMap(({ name }) => this.runners.get(name) ?? []);
  }

  #runnerOf(subscription: Subscription): SubscriptionRunner {
    const { sourceOf, logger } = this.#options;
    const { pool } = this.engine;
    return new SubscriptionRunner({
      name: subscription.name,
      pool,
      sources: new Map(sourcesOf(subscription).map((source) => [source, sourceOf(source)])),
      apply:
        subscription.kind === 'projection'
          ? (events) => projectBatch(pool, subscription, events)
          : reactor(this.engine, subscription),
      onHalt: ({ subscription: name, source, trust, state, reason }) =>
        logger[state === 'parked' ? 'error' : 'info'](
          { subscription: name, source, trust, reason },
          `stream ${state}`,
        ),
      onError: (err) =>
        logger.warn({ subscription: subscription.name, err }, 'events are tried again'),
    });
  }

  /** Resolves once all subscriptions have applied everything that their sources had when asked. */
  async settle(): Promise<void> {
    // A comparison under way may have asked before the last event.
    await this.#comparing;
    await this.compare();
    await Promise.all([...this.runners.values()].map((runner) => runner.idle()));
  }

  /** Stops hearing and publishing, lets what is under way finish, and closes the connections. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#comparing;
    for (const stop of this.#stops.reverse()) await stop();
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
    await this.engine.close();
    await this.log.close();
  }
}
