import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OffsetClock } from '@bursar/service-kit';
import { Pool } from '@bursar/service-kit/database/pool';
import { buildApp } from '@bursar/service-kit/http/app';
import { startJobs } from '@bursar/service-kit/jobs';
import type { Jobs } from '@bursar/service-kit/jobs';
import { Runtime } from '@bursar/service-kit/runtime';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import { testDatabase, testIdentity } from '@bursar/test-kit';
import type { TestDatabase, TestIdentity } from '@bursar/test-kit';
import type { Contract } from '@bursar/shared-types/contract';
import * as directory from '@bursar/shared-types/events/directory/index';
import type { Role } from '@bursar/shared-types/roles';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { reporting } from '../src/service.ts';
import type { Letter, Surroundings } from '../src/surroundings.ts';
import { callerOf } from './caller.ts';
import type { Caller } from './caller.ts';
import { ToldSource } from './told-source.ts';

const names = ['directory', 'finance', 'procurement', 'hr-payroll', 'estates', 'risk'] as const;
type SourceName = (typeof names)[number];

/** Reporting with its database, HTTP side and jobs; what other services say is told to it. */
export class ReportingUnderTest {
  readonly clock = new OffsetClock();
  /** The clock on the wall: time passes here without anybody waiting. */
  readonly wall = new OffsetClock();
  readonly sources = new Map(names.map((name) => [name, new ToldSource(name, this.wall)]));
  readonly keys = generateKeyPairSync('ed25519');
  /** What was mailed. */
  readonly letters: Letter[] = [];
  /** While true no mail is taken. */
  refuseMail = false;
  readonly surroundings: Surroundings;
  readonly runtime: Runtime;
  readonly database: TestDatabase;
  app!: FastifyInstance;
  jobs: Jobs | null = null;
  readonly #identity: TestIdentity;

  private constructor(database: TestDatabase, identity: TestIdentity, scratch: string) {
    this.database = database;
    this.#identity = identity;
    const sourceOf = (name: string) =>
      name === 'reporting' ? this.runtime.log : this.sources.get(name as SourceName)!;
    this.surroundings = {
      heard: () =>
        new Map(
          [...this.runtime.heard].map(([name, heard]) => {
            const source = this.sources.get(name as SourceName);
            return [name, source ? { ...heard, at: source.answeredAt! } : heard];
          }),
        ),
      sourceOf,
      wall: this.wall,
      signingKey: () => this.keys.privateKey,
      scratch,
      mailer: {
        send: async (letter) => {
          if (this.refuseMail) throw new Error('the server is busy');
          this.letters.push(letter);
        },
      },
      portal: 'https://bursar.test',
      addressOf: async (_, userId) => `${userId}@trust.test`,
    };
    this.runtime = new Runtime(reporting(this.surroundings), {
      urls: database,
      clock: this.clock,
      logger: pino({ level: 'silent' }),
      transport: new LocalTransport(),
      sourceOf,
      connections: 4,
      // Tests say when sources are asked.
      compareMs: 3_600_000,
    });
  }

  static async start(): Promise<ReportingUnderTest> {
    const { name, migrations } = reporting({} as Surroundings);
    const database = await testDatabase({ name, migrations });
    const scratch = await mkdtemp(join(tmpdir(), 'bursar-reporting-'));
    const it = new ReportingUnderTest(database, await testIdentity(), scratch);
    const { runtime, clock } = it;
    await runtime.start();
    const logger = pino({ level: 'silent' });
    const { features } = runtime.service;
    const tools = { engine: runtime.engine, clock, logger };
    const jobs = features.flatMap((feature) => feature.jobs ?? []);
    it.jobs = await startJobs({ url: database.owner, service: name, jobs, schedules: [], tools });
    const { identity } = it.#identity;
    it.app = await buildApp(runtime.service, { engine: runtime.engine, identity, jobs: it.jobs });
    return it;
  }

  /** Appends an event to a source's log, unheard until `settle` or `hear`. */
  say<B>(trustId: string, contract: Contract<B>, body: B, by?: { actor?: string; at?: string }) {
    const at = by?.at ?? this.clock.now().toISOString();
    return this.sources
      .get(contract.service as SourceName)!
      .append(trustId, contract, body, { ...by, at });
  }

  /** Appends an event and waits until it has been dealt with; gives its id. */
  async hear<B>(
    trustId: string,
    contract: Contract<B>,
    body: B,
    by?: { actor?: string; at?: string },
  ) {
    const { id } = this.say(trustId, contract, body, by);
    await this.runtime.settle();
    return id;
  }

  /** Everything that was said has been heard. */
  settle(): Promise<void> {
    return this.runtime.settle();
  }

  async trust(name = 'Ridgeway Learning Trust'): Promise<string> {
    const trustId = randomUUID();
    await this.hear(trustId, directory.trustCreated, { name, groupUid: null, companyNumber: null });
    return trustId;
  }

  async school(trustId: string, more: Partial<directory.SchoolAdded> = {}): Promise<string> {
    const schoolId = more.schoolId ?? randomUUID();
    const { example } = directory.schoolAdded;
    await this.hear(trustId, directory.schoolAdded, {
      ...example,
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
    to: string | null = null,
  ): Promise<Caller> {
    const userId = randomUUID();
    for (const role of roles) {
      const at = schoolId ? 'school' : 'trust';
      const grant = { userId, role, at, scopeId: schoolId, from: '2020-01-01', to } as const;
      this.say(trustId, directory.roleAssigned, { assignmentId: randomUUID(), ...grant });
    }
    await this.settle();
    return this.as(userId, trustId);
  }

  /** Calls as somebody, whatever they may do. */
  async as(userId: string, trustId: string): Promise<Caller> {
    return callerOf(this.app, await this.tokenOf(userId), userId, trustId);
  }

  /** A token of somebody’s, for a while (`1h`). */
  tokenOf(userId: string, expiresIn = '1h'): Promise<string> {
    return this.#identity.token(userId, { expiresIn });
  }

  /** A statement as the owner of the tables, who sees all trusts. */
  async query(text: string, values: unknown[] = []): Promise<{ rows: object[] }> {
    const pool = new Pool({ url: this.database.owner, size: 1, name: 'test' });
    try {
      return { rows: await pool.run(text, values) };
    } finally {
      await pool.close();
    }
  }

  /** Runs a schedule now. */
  async run(name: string): Promise<void> {
    const { features } = this.runtime.service;
    const found = features
      .flatMap((feature) => feature.schedules ?? [])
      .find((s) => s.name === name);
    if (!found) throw new Error(`no schedule ${name}`);
    const { signal } = new AbortController();
    const logger = pino({ level: 'silent' });
    const { engine } = this.runtime;
    await found.run({ engine, clock: this.clock, logger, signal, progress: async () => undefined });
  }

  async stop(): Promise<void> {
    await this.jobs?.stop(1_000);
    await this.app.close();
    await this.runtime.stop();
    await this.database.drop();
    await rm(this.surroundings.scratch, { recursive: true, force: true });
  }
}
