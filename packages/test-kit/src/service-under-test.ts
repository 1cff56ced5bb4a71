import { OffsetClock } from '@bursar/service-kit';
import type { Service } from '@bursar/service-kit';
import { buildApp } from '@bursar/service-kit/http/app';
import { Runtime } from '@bursar/service-kit/runtime';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import type { Contract } from '@bursar/shared-types/contract';
import * as directory from '@bursar/shared-types/events/directory/index';
import type { Role } from '@bursar/shared-types/roles';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { testDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';
import { FakeSource } from './fake-source.ts';
import { testIdentity } from './tokens.ts';
import type { TestIdentity } from './tokens.ts';

/** An event that the service emitted, its body parsed. */
interface Emitted {
  readonly type: string;
  readonly actor: string;
  readonly cause: string | null;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** What a service answered. */
export interface Answer<Body = never> {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: [Body] extends [never] ? any : Body;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, for exports. */
  readonly text: string;
}

/** Somebody with a token, in one trust. Paths are below `/v1/trusts/:trustId`. */
export interface Caller {
  readonly userId: string;
  readonly trustId: string;
  get(path: string): Promise<Answer>;
  /** Sends a new Idempotency-Key unless one is given, and If-Match where a version is. */
  post(path: string, body?: unknown, options?: { key?: string; version?: number }): Promise<Answer>;
  put(path: string, body?: unknown, options?: { version?: number }): Promise<Answer>;
  /** Stages a file; the answer's body has its `sha256`. */
  upload(bytes: Buffer | string, mediaType: string): Promise<Answer>;
}

/**
 * One service with its database and HTTP side; all that it hears of other services is told to it
 * by `hear`, in events that keep their contracts.
 */
export class ServiceUnderTest {
  readonly runtime: Runtime;
  readonly app: FastifyInstance;
  readonly clock: OffsetClock;
  readonly #sources: Map<string, FakeSource>;
  readonly #database: TestDatabase;
  readonly #identity: TestIdentity;

  private constructor(parts: {
    runtime: Runtime;
    app: FastifyInstance;
    clock: OffsetClock;
    sources: Map<string, FakeSource>;
    database: TestDatabase;
    identity: TestIdentity;
  }) {
    this.runtime = parts.runtime;
    this.app = parts.app;
    this.clock = parts.clock;
    this.#sources = parts.sources;
    this.#database = parts.database;
    this.#identity = parts.identity;
  }

  static async start(service: Service): Promise<ServiceUnderTest> {
    const database = await testDatabase(service);
    const clock = new OffsetClock();
    const logger = pino({ level: 'silent' });
    const sources = new Map<string, FakeSource>();
    const sourceOf = (name: string) => {
      if (name === service.name) return runtime.log;
      const source = sources.get(name) ?? new FakeSource(name);
      sources.set(name, source);
      return source;
    };
    const runtime: Runtime = new Runtime(service, {
      urls: database,
      clock,
      logger,
      transport: new LocalTransport(),
      sourceOf,
      connections: 4,
    });
    await runtime.start();
    const identity = await testIdentity();
    const app = await buildApp(service, {
      engine: runtime.engine,
      identity: identity.identity,
      streams: runtime,
      logger,
    });
    return new ServiceUnderTest({ runtime, app, clock, sources, database, identity });
  }

  /** Puts an event in another service's log; the service hears it at the next `settle`. */
  tell<Body>(
    trustId: string,
    contract: Contract<Body>,
    body: Body,
    options?: { actor?: string; at?: string },
  ): string {
    const source = this.#sources.get(contract.service);
    if (!source)
      throw new Error(`${this.runtime.service.name} does not listen to ${contract.service}`);
    return source.append(trustId, contract, body, options).id;
  }

  /** Tells the service an event of another service, and waits until it has been dealt with. */
  async hear<Body>(
    trustId: string,
    contract: Contract<Body>,
    body: Body,
    options?: { actor?: string; at?: string },
  ): Promise<string> {
    const id = this.tell(trustId, contract, body, options);
    await this.runtime.settle();
    return id;
  }

  /** A new trust that the service has heard of. */
  async trust(name = 'Ridgeway Learning Trust'): Promise<string> {
    const trustId = randomUUID();
    await this.hear(trustId, directory.trustCreated, { name, groupUid: null, companyNumber: null });
    return trustId;
  }

  /** A new school (or central team) of a trust. */
  async school(trustId: string, more: Partial<directory.SchoolAdded> = {}): Promise<string> {
    const schoolId = more.schoolId ?? randomUUID();
    await this.hear(trustId, directory.schoolAdded, {
      ...directory.schoolAdded.example,
      joinedOn: null,
      ...more,
      schoolId,
    });
    return schoolId;
  }

  /** Somebody who holds these roles, at the whole trust or at one school. */
  async user(
    trustId: string,
    roles: readonly Role[],
    schoolId: string | null = null,
  ): Promise<Caller> {
    const userId = randomUUID();
    for (const role of roles) {
      await this.hear(trustId, directory.roleAssigned, {
        assignmentId: randomUUID(),
        userId,
        role,
        at: schoolId ? 'school' : 'trust',
        scopeId: schoolId,
        from: '2020-01-01',
        to: null,
      });
    }
    return this.as(userId, trustId);
  }

  /** A token that names somebody. */
  tokenOf(userId: string): Promise<string> {
    return this.#identity.token(userId);
  }

  /** Calls as somebody, whatever they may do; below another `base` for what is in no trust. */
  async as(userId: string, trustId: string, base = `/v1/trusts/${trustId}`): Promise<Caller> {
    const token = await this.#identity.token(userId);
    const call = async (
      method: 'GET' | 'POST' | 'PUT',
      path: string,
      body: unknown,
      headers: object,
    ): Promise<Answer> => {
      const reply = await this.app.inject({
        method,
        url: `${base}${path}`,
        headers: { authorization: `Bearer ${token}`, ...headers },
        ...(body !== undefined && { payload: body as object }),
      });
      const json = /json/.test(String(reply.headers['content-type'])) && reply.body !== '';
      return {
        status: reply.statusCode,
        body: json ? (JSON.parse(reply.body) as never) : (undefined as never),
        headers: reply.headers as Record<string, string>,
        text: reply.body,
      };
    };
    const match = (version?: number) =>
      version === undefined ? {} : { 'if-match': `"${version}"` };
    return {
      userId,
      trustId,
      get: (path) => call('GET', path, undefined, {}),
      post: (path, body, { key = randomUUID(), version } = {}) =>
        call('POST', path, body, { 'idempotency-key': key, ...match(version) }),
      put: (path, body, { version } = {}) => call('PUT', path, body, match(version)),
      upload: (bytes, mediaType) => {
        const head = `--part\r\ncontent-disposition: form-data; name="file"; filename="file"\r\ncontent-type: ${mediaType}\r\n\r\n`;
        const form = Buffer.concat([
          Buffer.from(head),
          Buffer.from(bytes),
          Buffer.from('\r\n--part--\r\n'),
        ]);
        return call('POST', '/files', form, {
          'content-type': 'multipart/form-data; boundary=part',
        });
      },
    };
  }

  /** The events that the service has emitted in a trust, oldest first, bodies parsed. */
  async emitted(trustId: string): Promise<Emitted[]> {
    const events = await this.runtime.log.events(trustId, 0, 100_000);
    return events.map(({ type, actor, cause, body }) => ({
      type,
      actor,
      cause,
      body: JSON.parse(body) as unknown,
    }));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.runtime.stop();
    await this.#database.drop();
  }
}
