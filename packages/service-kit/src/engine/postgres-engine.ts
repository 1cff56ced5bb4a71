import { sha256Hex } from '@bursar/shared-types/chain';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import type { AnyCommand } from '../command.ts';
import { Pool, send } from '../database/pool.ts';
import { problems, ProblemError } from '../problem.ts';
import { attempt } from './attempt.ts';
import type { BatchTools } from './batch.ts';
import type { CommandRequest, Engine, Executed } from './engine.ts';
import { Lane } from './lane.ts';
import * as pre from './preamble.ts';
import { TrustQueue } from './queue.ts';
import { runQuery, withSnapshot } from './snapshot.ts';
import type { Delivery, Key, Work } from './work.ts';

/** What an engine is made with. */
export interface EngineOptions {
  readonly service: string;
  /** The application's connection string: a role under row-level security. */
  readonly url: string;
  readonly clock: Clock;
  /** Roles whose every look is logged. */
  readonly watchedRoles: readonly string[];
  /** Called with the trusts whose logs grew, after each commit. */
  readonly onCommit: (trusts: readonly string[]) => void;
  /** Connections for commands (6), as many for queries, and lanes (2) with one connection each. */
  readonly connections?: number;
  readonly lanes?: number;
  /** Run-time parameters of all its connections, for example other timeouts. */
  readonly parameters?: Readonly<Record<string, string>>;
}

const BATCH = 256;
const LANE_CAPACITY = 4_096;

// Writers find rows by key. Plans prepared on a new service's empty tables would scan them for ever.
const BY_INDEX = {
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
};

/** Runs commands and queries on PostgreSQL. */
export class PostgresEngine implements Engine {
  /** For whatever writes: commands, subscriptions. */
  readonly pool: Pool;
  readonly #readPool: Pool;
  readonly #lanePool: Pool;
  readonly #options: EngineOptions;
  readonly #queue = new TrustQueue();
  readonly #lane: Lane;

  constructor(options: EngineOptions) {
    const { service, url, connections = 6, lanes = 2, parameters = {} } = options;
    this.#options = options;
    const name = `bursar-${service}`;
    const byIndex = { ...BY_INDEX, ...parameters };
    this.pool = new Pool({ url, size: connections, name, parameters: byIndex });
    this.#readPool = new Pool({ url, size: connections, name: `${name}-read`, parameters });
    this.#lanePool = new Pool({ url, size: lanes, name: `${name}-lane`, parameters: byIndex });
    const hasty = this.#tools(this.#lanePool);
    this.#lane = new Lane({
      lanes,
      batch: BATCH,
      capacity: LANE_CAPACITY,
      run: (works) => attempt(hasty, works, true),
      runAlone: (work) => this.#runUntilDone(work),
    });
  }

  #tools(pool: Pool): BatchTools {
    const { service, clock, onCommit } = this.#options;
    return { service, pool, clock, onCommit };
  }

  /** Commands waiting, for the metric. */
  get waiting(): number {
    return this.#queue.size + this.#lane.size;
  }

  execute(request: CommandRequest): Promise<Executed> {
    return this.#submit({
      definition: request.definition,
      trustId: request.trustId,
      by: request.subject,
      input: request.input,
      ifMatch: request.ifMatch ?? null,
      key: request.key === null ? null : keyOf(request, request.key),
      cause: request.cause,
      trace: request.trace ?? null,
    });
  }

  /** A reaction to an event, or a sweep's command, done by the platform itself. */
  perform(
    definition: AnyCommand,
    work: Pick<Work, 'trustId' | 'by' | 'input' | 'cause' | 'trace'> & {
      readonly delivery?: Delivery;
    },
  ): Promise<Executed> {
    return this.#submit({ definition, ifMatch: null, key: null, ...work });
  }

  #submit(work: Omit<Work, 'resolve' | 'reject'>): Promise<Executed> {
    return new Promise((resolve, reject) => {
      const whole: Work = { ...work, resolve, reject };
      if (work.definition.lane) this.#lane.push(whole);
      else this.#queue.run(work.trustId, () => this.#runUntilDone(whole)).catch(reject);
    });
  }

  /** A trust that is not there has no head to lock: to who asks, that is "not found". */
  async #runUntilDone(work: Work): Promise<void> {
    const missed = await attempt(this.#tools(this.pool), [work], false);
    if (missed.length) work.reject(new ProblemError(problems.notFound()));
  }

  query(request: Parameters<Engine['query']>[0]): Promise<unknown> {
    return runQuery(this.#readPool, this.#options.clock, request);
  }

  snapshot: Engine['snapshot'] = (request, work) =>
    withSnapshot(this.#readPool, this.#options.clock, { ...request, definition: request }, work);

  async logLook(look: Parameters<Engine['logLook']>[0]): Promise<void> {
    await this.pool.use(async (connection) => {
      const answers = [
        { text: 'begin', values: [] },
        pre.trustsStatement([look.trustId]),
        {
          text:
            'insert into access_log (trust_id, id, at, subject, route, target, status) ' +
            'select $1, $2, $3, $4, $5, $6, $7 where exists ' +
            '(select 1 from access_grant where trust_id = $1 and subject = $4 and role = any($8))',
          values: [
            look.trustId,
            uuidv7(),
            this.#options.clock.now().toISOString(),
            look.subject,
            look.route,
            look.target,
            look.status,
            this.#options.watchedRoles,
          ],
        },
        { text: 'commit', values: [] },
      ].map((statement) => send(connection, statement));
      for (const answer of answers) await answer;
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.pool, this.#readPool, this.#lanePool].map((pool) => pool.close()));
  }
}

function keyOf({ trustId, subject, definition, input }: CommandRequest, key: string): Key {
  return {
    key: sha256Hex(`${trustId}\n${subject}\n${definition.route}\n${key}`),
    bodyHash: sha256Hex(JSON.stringify([input.params, input.query, input.body], bigintText) ?? ''),
  };
}

const bigintText = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;
