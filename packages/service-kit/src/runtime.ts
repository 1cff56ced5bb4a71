import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { DatabaseUrls } from './database/prepare.ts';
import { PostgresEngine } from './engine/postgres-engine.ts';
import { ServiceLog } from './log/service-log.ts';
import type { LogSource, SourceHead } from './log/source.ts';
import type { Service } from './service.ts';
import { sourcesOf } from './subscriptions/definition.ts';
import type { Subscription } from './subscriptions/definition.ts';
import { projectBatch } from './subscriptions/projector.ts';
import { reactor } from './subscriptions/reactor.ts';
import { SubscriptionRunner } from './subscriptions/runner.ts';
import type { EventTransport, Stop } from './transport/transport.ts';

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
  readonly #options: RuntimeOptions;
  #stops: Stop[] = [];
  #timer: NodeJS.Timeout | null = null;
  #comparing: Promise<void> | null = null;

  constructor(service: Service, options: RuntimeOptions) {
    const { urls, clock, connections } = options;
    this.service = service;
    this.#options = options;
    this.log = new ServiceLog(service.name, urls.relay);
    this.engine = new PostgresEngine({
      service: service.name,
      url: urls.app,
      clock,
      watchedRoles: service.watchedRoles ?? [],
      onCommit: (trusts) => this.log.notify(trusts),
      ...(connections && { connections }),
    });
  }

  /** The subscriptions of all features. */
  get subscriptions(): Subscription[] {
    return this.service.features.flatMap((feature) => feature.subscriptions ?? []);
  }

  /** Begins to publish the log and to hear others; resolves once both are under way. */
  async start(): Promise<void> {
    const { transport, compareMs = 3_000 } = this.#options;
    this.#stops.push(await transport.publish(this.log));
    for (const subscription of this.subscriptions) {
      this.runners.set(subscription.name, this.#runnerOf(subscription));
    }
    const sources = [...new Set(this.subscriptions.flatMap(sourcesOf))];
    if (sources.length === 0) return;
    this.#stops.push(
      await transport.subscribe(this.service.name, sources, async (events) => {
        const concerned = events[0] ? this.#runnersOn(events[0].service) : [];
        await Promise.all(concerned.map((runner) => runner.deliver(events)));
      }),
    );
    // What was missed while the service was down.
    await this.compare();
    this.#timer = setInterval(() => void this.compare(), compareMs);
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
    if (this.#timer) clearInterval(this.#timer);
    await this.#comparing;
    for (const stop of this.#stops.reverse()) await stop();
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
    await this.engine.close();
    await this.log.close();
  }
}
