import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres } from '@bursar/local-parts';
import type { Kafka, Postgres } from '@bursar/local-parts';
import { OffsetClock } from '@bursar/service-kit';
import { migrate } from '@bursar/service-kit/database/migrate';
import { Pool } from '@bursar/service-kit/database/pool';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';
import type { LogSource } from '@bursar/service-kit/log/source';
import { ServiceLog } from '@bursar/service-kit/log/service-log';
import { Runtime } from '@bursar/service-kit/runtime';
import { compareRebuild } from '@bursar/service-kit/subscriptions/rebuild';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import { until } from '@bursar/test-kit';
import { faultsOfListener, faultsOfPots } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { listener, pots, totals } from '@bursar/test-kit/sample/pots';
import { pino } from 'pino';
import type { Acknowledged, Client } from './load.ts';
import { ServiceUnderLoad } from './service-under-load.ts';

type Name = 'pots' | 'listener';

/** A durable PostgreSQL with the services' databases, and the services as processes. */
export class World {
  readonly processes: readonly ServiceUnderLoad[];
  readonly #urls: Record<Name, DatabaseUrls>;
  readonly #directory: string;
  readonly #kafka: Kafka | null;
  readonly #log: ServiceLog;
  #postgres: Postgres;

  private constructor(
    postgres: Postgres,
    directory: string,
    urls: Record<Name, DatabaseUrls>,
    kafka: Kafka | null,
  ) {
    this.#postgres = postgres;
    this.#directory = directory;
    this.#urls = urls;
    this.#kafka = kafka;
    this.#log = new ServiceLog('pots', urls.pots.relay);
    const broker = kafka && { brokers: kafka.brokers, prefix: `crash-${randomUUID()}` };
    // In one process where the transport is local, each in its own where it is Kafka.
    const runs: Name[][] = kafka ? [['pots'], ['listener']] : [['pots', 'listener']];
    this.processes = runs.map(
      (names) => new ServiceUnderLoad({ runs: names, urls, kafka: broker }),
    );
  }

  /** Brings all of it up. */
  static async begin(kafka: Kafka | null): Promise<World> {
    const directory = mkdtempSync(join(tmpdir(), 'bursar-crash-'));
    // Durable: what it has acknowledged must outlive it.
    const postgres = await startPostgres({ directory, port: await freePort() });
    const urls = {
      pots: await databaseOf(postgres, 'pots'),
      listener: await databaseOf(postgres, 'listener'),
    };
    const world = new World(postgres, directory, urls, kafka);
    for (const process of world.processes) process.start();
    return world;
  }

  /** The process that takes commands. */
  get commands(): ServiceUnderLoad {
    return this.processes[0]!;
  }

  /** The process that hears of them. */
  get hearer(): ServiceUnderLoad {
    return this.processes.at(-1)!;
  }

  /** Founds trusts, each with a pot. */
  async clients(count: number): Promise<Client[]> {
    const runtime = new Runtime(pots, {
      urls: this.#urls.pots,
      clock: new OffsetClock(),
      logger: pino({ level: 'silent' }),
      transport: new LocalTransport(),
      sourceOf: () => this.#log,
    });
    const keepers = await Promise.all(
      Array.from({ length: count }, () => Keeper.begin(() => runtime)),
    );
    await runtime.stop();
    return keepers.map(({ trustId, subject, potId }) => ({ trustId, subject, potId }));
  }

  /** `kill -9` of PostgreSQL, its workers included, and a start on what it left. */
  async crashPostgres(): Promise<void> {
    const { port } = this.#postgres;
    await this.#postgres.kill9();
    this.#postgres = await startPostgres({ directory: this.#directory, port });
  }

  /** The same for the broker. */
  async crashBroker(): Promise<void> {
    await this.#kafka!.kill9();
    await this.#kafka!.restart();
  }

  /** The same for a process of services. */
  async crash(process: ServiceUnderLoad): Promise<void> {
    await process.kill9();
    process.start();
  }

  /** Everything that is wrong once the load is over and the hearer has caught up. */
  async faults(acknowledged: readonly Acknowledged[]): Promise<string[]> {
    const bench = { rows: this.#rows, sourceOf: (): LogSource => this.#log };
    await until(
      'the listener has heard all',
      async () => (await faultsOfListener(bench)).length === 0,
      90_000,
    );
    const differences = await compareRebuild({
      projection: totals,
      urls: this.#urls.listener,
      sourceOf: () => this.#log,
    });
    return [
      ...(await faultsOfPots(bench)),
      ...(await faultsOfListener(bench)),
      ...(await this.#faultsOfAnswers(acknowledged)),
      ...differences.map((difference) => `differs from its rebuild: ${JSON.stringify(difference)}`),
    ];
  }

  /** Each acknowledged command is there once, and nothing is there that nobody asked for. */
  async #faultsOfAnswers(acknowledged: readonly Acknowledged[]): Promise<string[]> {
    type Row = { trust_id: string; pot_id: string; number: string; amount: string };
    const rows = await this.#rows<Row>(
      'pots',
      'select trust_id, pot_id, number, amount from movement',
    );
    const kept = rows.map((r) => `${r.trust_id} ${r.pot_id} ${r.number} ${r.amount}`).sort();
    const told = acknowledged.map((a) => `${a.trustId} ${a.potId} ${a.number} ${a.amount}`).sort();
    const keptOnce = new Set(kept);
    const toldOnce = new Set(told);
    return [
      ...told.filter((one) => !keptOnce.has(one)).map((one) => `acknowledged and lost: ${one}`),
      ...kept
        .filter((one) => !toldOnce.has(one))
        .map((one) => `kept and never acknowledged: ${one}`),
      ...(toldOnce.size < told.length ? ['two commands were given the same number'] : []),
    ];
  }

  readonly #rows = async <Row extends object>(
    service: string,
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> => {
    const pool = new Pool({ url: this.#urls[service as Name].owner, size: 1, name: 'audit' });
    try {
      return await pool.run<Row>(text, values);
    } finally {
      await pool.close();
    }
  };

  /** Takes all of it down, the broker excepted. */
  async end(): Promise<void> {
    for (const process of this.processes) await process.end();
    await this.#log.close();
    await this.#postgres.stop();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

async function databaseOf(postgres: Postgres, name: Name): Promise<DatabaseUrls> {
  const urls = await prepareDatabase(postgres.superuserUrl, { database: name, password: 'test' });
  await migrate(urls.owner, [...{ pots, listener }[name].migrations]);
  return urls;
}
