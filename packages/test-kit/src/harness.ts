import { beginLog, OffsetClock, PLATFORM } from '@bursar/service-kit';
import { statementOf } from '@bursar/service-kit/database/statements';
import type { Service } from '@bursar/service-kit';
import { Pool } from '@bursar/service-kit/database/pool';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { Runtime } from '@bursar/service-kit/runtime';
import type { RuntimeOptions } from '@bursar/service-kit/runtime';
import type { LogSource } from '@bursar/service-kit/log/source';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import type { EventTransport } from '@bursar/service-kit/transport/transport';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { testDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';
import { HttpSources } from './http-sources.ts';

/** Services of one test, each on a database of its own, joined by one transport. */
export class Bench {
  readonly clock = new OffsetClock();
  readonly transport: EventTransport;
  readonly runtimes = new Map<string, Runtime>();
  readonly databases = new Map<string, TestDatabase>();
  readonly #options: Partial<RuntimeOptions>;
  readonly #http: HttpSources | null;

  /** @param overHttp whether services read each other's logs as separate processes do */
  constructor(
    transport: EventTransport = new LocalTransport(),
    options: Partial<RuntimeOptions> = {},
    overHttp = false,
  ) {
    this.transport = transport;
    this.#options = options;
    this.#http = overHttp ? new HttpSources() : null;
  }

  /**
   * Makes a service's database (once) and its runtime; `start` it when the test wants it to hear. A
   * further replica on the same database needs a name of its own.
   */
  async add(service: Service, replica = service.name): Promise<Runtime> {
    const urls = this.databases.get(service.name) ?? (await testDatabase(service));
    this.databases.set(service.name, urls);
    const runtime = new Runtime(service, {
      urls,
      clock: this.clock,
      logger: pino({ level: 'silent' }),
      transport: this.transport,
      sourceOf: (name) => this.sourceOf(name),
      ...this.#options,
    });
    this.runtimes.set(replica, runtime);
    return runtime;
  }

  runtime(name: string): Runtime {
    const found = this.runtimes.get(name);
    if (!found) throw new Error(`no service ${name} in this test`);
    return found;
  }

  /** The log of a service, whichever runtime serves it at the moment; rejects while none does. */
  sourceOf(service: string): LogSource {
    const log: LogSource = {
      service,
      heads: async () => this.runtime(service).log.heads(),
      events: async (...asked) => this.runtime(service).log.events(...asked),
    };
    return this.#http?.of(log) ?? log;
  }

  /**
   * Ends a service as `kill -9` would: nothing under way is finished, its connections (and those of
   * its replicas, which connect again) are cut. Add it again for a restart.
   */
  async crash(name: string): Promise<void> {
    const runtime = this.runtime(name);
    this.runtimes.delete(name);
    const closing = Promise.allSettled([runtime.engine.close(), runtime.log.close()]);
    await this.databases.get(runtime.service.name)!.cut();
    await closing;
    // Only ends its timers: without connections it can do nothing more.
    await runtime.stop().catch(() => undefined);
  }

  /** Rows of a table of a service, as its owner sees them: all trusts. */
  async rows<Row extends object>(
    service: string,
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    const pool = new Pool({ url: this.databases.get(service)!.owner, size: 1, name: 'test' });
    try {
      return await pool.run<Row>(text, values);
    } finally {
      await pool.close();
    }
  }

  async stop(): Promise<void> {
    for (const runtime of this.runtimes.values()) await runtime.stop();
    await this.#http?.close();
    for (const database of this.databases.values()) await database.drop();
  }
}

/** Gives somebody a role in a service's own copy, as if the directory had told it. */
export async function grant(
  runtime: Runtime,
  options: {
    trustId: string;
    subject: string;
    role: string;
    scope?: string;
    from?: string;
    to?: string | null;
  },
): Promise<void> {
  const { trustId, subject, role, scope = '*', from = '2020-01-01', to = null } = options;
  await inTransaction(
    runtime.engine.pool,
    [trustId],
    [
      {
        text: 'insert into access_grant (trust_id, id, subject, role, scope, from_day, to_day, seq) values ($1, $2, $3, $4, $5, $6, $7, 1)',
        values: [trustId, randomUUID(), subject, role, scope, from, to],
      },
      {
        text: "insert into scope_unit (trust_id, scope, unit) select $1, $2, $2 where $2 <> '*' on conflict do nothing",
        values: [trustId, scope],
      },
    ],
  );
}

/** Begins a service's log of a trust, as if the directory had told of it. */
export async function beginTrust(runtime: Runtime, trustId: string): Promise<void> {
  await inTransaction(runtime.engine.pool, [trustId], [statementOf(beginLog(trustId) as never)]);
}

/** A new trust in a service's log, with an operator who founded it and somebody who holds `roles`. */
export async function foundTrust(
  runtime: Runtime,
  found: Parameters<Runtime['engine']['execute']>[0]['definition'],
  roles: readonly string[],
): Promise<{ trustId: string; subject: string }> {
  const trustId = randomUUID();
  const subject = `user-${randomUUID()}`;
  await grant(runtime, { trustId: PLATFORM, subject, role: 'operator' });
  await runtime.engine.execute({
    definition: found,
    trustId,
    subject,
    input: { params: {}, query: {}, body: undefined },
    key: null,
    cause: 'test',
  });
  for (const role of roles) await grant(runtime, { trustId, subject, role });
  return { trustId, subject };
}
