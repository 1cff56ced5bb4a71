import { AsyncLocalStorage } from 'node:async_hooks';
import { sha256Hex } from '@bursar/shared-types/chain';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../clock.ts';
import type { AnyCommand } from '../command.ts';
import { Pool } from '../database/pool.ts';
import { problems, ProblemError } from '../problem.ts';
import { inTransaction } from '../subscriptions/positions.ts';
import { attempt } from './attempt.ts';
import type { BatchTools } from './batch.ts';
import type { CommandRequest, Engine, Executed, Reached } from './engine.ts';
import { Lane } from './lane.ts';
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
  /** Called with the number of commands in each batch of the lanes. */
  readonly onBatch?: (commands: number) => void;
  /** Connections for commands (6), as many for queries, and lanes (2) with one connection each. */
  readonly connections?: number;
  readonly lanes?: number;
  /** Run-time parameters of all its connections, for example other timeouts. */
  readonly parameters?: Readonly<Record<string, string>>;
}

const BATCH = 256;
const LANE_CAPACITY = 4_096;

/** Set while commands are carried out: what is asked for in there would wait for what they hold. */
const underWay = new AsyncLocalStorage<true>();

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
      run: (works) => {
        options.onBatch?.(works.length);
        return underWay.run(true, () => attempt(hasty, works, true));
      },
      runAlone: (work) => this.#runUntilDone(work),
    });
  }

  #tools(pool: Pool): BatchTools {
    const { service, clock, onCommit } = this.#options;
    return { service, pool, clock, onCommit };
  }

  /** Commands waiting, for the metric: those that run alone, and those of the lanes. */
  get waiting(): { readonly queue: number; readonly lane: number } {
    return { queue: this.#queue.size, lane: this.#lane.size };
  }

  /**
   * As `Engine`. Throws where it is called while a command is carried out (by its `read`, `decide` or
   * `write`): it would wait for the lock that its caller holds, and PostgreSQL would see no cycle.
   */
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
    if (underWay.getStore()) {
      throw new Error(
        `${work.definition.route} was called inside a command. Let one command write both, or react to its event.`,
      );
    }
    return new Promise((resolve, reject) => {
      const whole: Work = { ...work, resolve, reject };
      if (work.definition.lane) this.#lane.push(whole);
      else this.#queue.run(work.trustId, () => this.#runUntilDone(whole)).catch(reject);
    });
  }

  /** A trust that is not there has no head to lock: to who asks, that is "not found". */
  async #runUntilDone(work: Work): Promise<void> {
    const tools = this.#tools(this.pool);
    const missed = await underWay.run(true, () => attempt(tools, [work], false));
    if (missed.length) work.reject(new ProblemError(problems.notFound()));
  }

  query(request: Parameters<Engine['query']>[0]): Promise<unknown> {
    return runQuery(this.#readPool, this.#options.clock, request);
  }

  snapshot: Engine['snapshot'] = (request, work) =>
    withSnapshot(this.#readPool, this.#options.clock, { ...request, definition: request }, work);

  async reached(trusts: readonly string[]): Promise<Reached[]> {
    const text =
      'select trust_id, subscription, source, seq from subscription_position where trust_id = any($1) ' +
      'union all select trust_id, null, $2, seq from head where trust_id = any($1)';
    const values = [trusts, this.#options.service];
    const rows = await inTransaction(this.#readPool, trusts, [{ text, values }]);
    return rows.map(([trustId, subscription, source, seq]) => {
      return { trustId, subscription, source, seq: Number(seq) } as Reached;
    });
  }

  async logLook(look: Parameters<Engine['logLook']>[0]): Promise<void> {
    const { trustId, subject, route, target, status } = look;
    const { clock, watchedRoles } = this.#options;
    const at = clock.now().toISOString();
    const text =
      'insert into access_log (trust_id, id, at, subject, route, target, status) ' +
      'select $1, $2, $3, $4, $5, $6, $7 where exists ' +
      '(select 1 from access_grant where trust_id = $1 and subject = $4 and role = any($8))';
    const values = [trustId, uuidv7(), at, subject, route, target, status, watchedRoles];
    await inTransaction(this.pool, [trustId], [{ text, values }]);
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
