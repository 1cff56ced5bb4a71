import { OffsetClock } from '@bursar/service-kit';
import type { Service } from '@bursar/service-kit';
import { buildApp } from '@bursar/service-kit/http/app';
import { Runtime } from '@bursar/service-kit/runtime';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import type { EventTransport } from '@bursar/service-kit/transport/transport';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { testDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';
import type { Answer } from './service-under-test.ts';
import { testIdentity } from './tokens.ts';
import type { TestIdentity } from './tokens.ts';

interface Member {
  readonly runtime: Runtime;
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
}

/** Somebody in a trust, who calls any service: paths are below its `/v1/trusts/:trustId`. */
export interface Someone {
  readonly userId: string;
  get(service: string, path: string): Promise<Answer>;
  post(
    service: string,
    path: string,
    body?: unknown,
    options?: { key?: string; version?: number },
  ): Promise<Answer>;
  put(
    service: string,
    path: string,
    body?: unknown,
    options?: { version?: number },
  ): Promise<Answer>;
  /** Uploads a file to a service. */
  upload(service: string, bytes: Uint8Array, mediaType: string): Promise<Answer>;
}

/** Several real services, each with its database and HTTP side, joined by one transport. */
export class World {
  readonly clock = new OffsetClock();
  readonly members = new Map<string, Member>();
  readonly #identity: TestIdentity;

  private constructor(identity: TestIdentity) {
    this.#identity = identity;
  }

  static async start(
    services: readonly Service[],
    transport: EventTransport = new LocalTransport(),
  ): Promise<World> {
    const identity = await testIdentity();
    const world = new World(identity);
    const logger = pino({ level: 'silent' });
    const sourceOf = (name: string) => world.runtime(name).log;
    for (const service of services) {
      const database = await testDatabase(service);
      const runtime = new Runtime(service, {
        urls: database,
        clock: world.clock,
        logger,
        transport,
        sourceOf,
        connections: 3,
      });
      const app = await buildApp(service, {
        engine: runtime.engine,
        identity: identity.identity,
        streams: runtime,
        logger,
      });
      world.members.set(service.name, { runtime, app, database });
    }
    for (const { runtime } of world.members.values()) await runtime.start();
    return world;
  }

  runtime(name: string): Runtime {
    const member = this.members.get(name);
    if (!member) throw new Error(`${name} is not part of this world`);
    return member.runtime;
  }

  /** Resolves once every service has applied everything that every other has told. */
  async settle(): Promise<void> {
    for (;;) {
      const before = await this.#heads();
      for (const { runtime } of this.members.values()) await runtime.settle();
      // What was heard may have led to more being told.
      if ((await this.#heads()) === before) return;
    }
  }

  async #heads(): Promise<string> {
    const heads = await Promise.all(
      [...this.members.values()].map(({ runtime }) => runtime.log.heads()),
    );
    return JSON.stringify(
      heads.map((list) => list.map(({ trust, seq }) => `${trust} ${seq}`).toSorted()),
    );
  }

  /** Moves the clock forward to a date and time. */
  moveTo(instant: string): void {
    this.clock.moveTo(new Date(instant).getTime() - Date.now());
  }

  /** Calls a service below `/v1` as somebody, in no trust: what operators do, and `/me`. */
  async call(
    userId: string,
    service: string,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    body?: unknown,
    headers: object = {},
  ): Promise<Answer> {
    const token = await this.#identity.token(userId);
    const reply = await this.members.get(service)!.app.inject({
      method,
      url: `/v1${url}`,
      headers: {
        authorization: `Bearer ${token}`,
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object }),
    });
    const json = /json/.test(String(reply.headers['content-type'])) && reply.body !== '';
    return {
      status: reply.statusCode,
      body: json ? (JSON.parse(reply.body) as never) : (reply.rawPayload as never),
      headers: reply.headers as Record<string, string>,
      text: reply.body,
    };
  }

  as(userId: string, trustId: string): Someone {
    const at = (path: string) => `/trusts/${trustId}${path}`;
    const match = (version?: number) =>
      version === undefined ? {} : { 'if-match': `"${version}"` };
    return {
      userId,
      get: (service, path) => this.call(userId, service, 'GET', at(path)),
      post: (service, path, body, { key, version } = {}) =>
        this.call(userId, service, 'POST', at(path), body, {
          ...(key && { 'idempotency-key': key }),
          ...match(version),
        }),
      put: (service, path, body, { version } = {}) =>
        this.call(userId, service, 'PUT', at(path), body, match(version)),
      upload: (service, bytes, mediaType) => {
        const edge = randomUUID();
        const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="file"\r\ncontent-type: ${mediaType}\r\n\r\n`;
        const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]);
        return this.call(userId, service, 'POST', at('/files'), body, {
          'content-type': `multipart/form-data; boundary=${edge}`,
        });
      },
    };
  }

  async stop(): Promise<void> {
    for (const { app, runtime } of this.members.values()) {
      await app.close();
      await runtime.stop();
    }
    for (const { database } of this.members.values()) await database.drop();
  }
}
