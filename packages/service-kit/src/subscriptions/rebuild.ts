import { GENESIS_HASH } from '@bursar/shared-types/chain';
import { getTableName } from 'drizzle-orm';
import { isPassing } from '../database/errors.ts';
import { isSqlError, Pool } from '../database/pool.ts';
import type { Connection } from '../database/pool.ts';
import type { DatabaseUrls } from '../database/prepare.ts';
import type { LoggedEvent } from '../log/append.ts';
import type { LogSource } from '../log/source.ts';
import type { Applier } from './apply.ts';
import type { Projection } from './definition.ts';
import { POSITION_COLUMNS, positionOf, streamKey } from './positions.ts';
import type { StreamPosition } from './positions.ts';
import { projectBatch } from './projector.ts';
import { copyTables, dropCopies } from './table-copies.ts';

/** What a rebuild needs. */
export interface RebuildOptions {
  readonly projection: Projection;
  readonly urls: Pick<DatabaseUrls, 'owner' | 'app'>;
  readonly sourceOf: (service: string) => LogSource;
  /** Called now and then while it reads: events applied, of those there are by now. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Why a projection is not rebuilt, in one sentence; nothing has been changed. */
export class RebuildFault extends Error {
  override readonly name = 'RebuildFault';
}

/** Rows of a live table that its rebuild lacks, and the other way about. */
export interface Difference {
  readonly table: string;
  readonly onlyLive: number;
  readonly onlyRebuilt: number;
}

const BATCH = 500;
const STREAMS_AT_ONCE = 4;
/** How often the swap is tried where a long reader holds the tables, or a new stream came between. */
const TRIES = 10;

/**
 * Makes a projection's tables again from the first event, beside the live ones, which go on until
 * the new ones stand where they stand; then swaps them in one short transaction. What an operator
 * skipped is skipped again. Nothing is changed where it rejects, with RebuildFault: an event that was
 * applied once cannot be any more, a source does not answer, something outside refers to the tables
 * or holds them, or the projection is being rebuilt already; and as PostgreSQL does otherwise.
 */
export function rebuild(options: RebuildOptions): Promise<void> {
  const { name, tables } = options.projection;
  return beside(options, Infinity, async (owner, { schema, aside }) => {
    const names = tables.map((table) => `"${getTableName(table)}"`);
    await owner
      .query(`drop table ${names.map((table) => `public.${table}`).join(', ')}`)
      .catch((error: unknown) => {
        if (!isSqlError(error) || error.code !== '2BP01') throw error;
        throw new RebuildFault(
          `${name} cannot be swapped, as something else refers to its tables: ${error.message} (${error.detail}).`,
        );
      });
    for (const table of names)
      await owner.query(`alter table ${schema}.${table} set schema public`);
    // In place: whoever waits for a position finds the new one in the same row.
    await owner.query(
      `update subscription_position p set seq = coalesce(r.seq, 0), hash = coalesce(r.hash, $3),
        state = 'running', reason = null, since = null
      from subscription_position l left join subscription_position r
        on r.subscription = $2 and (r.source, r.trust_id) = (l.source, l.trust_id)
      where l.subscription = $1 and (p.subscription, p.source, p.trust_id) = (l.subscription, l.source, l.trust_id)`,
      [name, aside, GENESIS_HASH],
    );
  });
}

/**
 * For tests: rebuilds a projection aside and compares every row with the live tables while both
 * stand at the same positions. Empty where they are equal. Rejects as `rebuild` does.
 */
export async function compareRebuild(options: RebuildOptions): Promise<Difference[]> {
  const differences: Difference[] = [];
  await beside(options, null, async (owner, { schema }) => {
    for (const table of options.projection.tables.map((each) => `"${getTableName(each)}"`)) {
      const rows = (from: string) => `select to_jsonb(t) from ${from}.${table} t`;
      const surplus = (a: string, b: string) =>
        `(select count(*)::int from (${rows(a)} except all ${rows(b)}) d)`;
      const { rows: counts } = await owner.query<{ live: number; rebuilt: number }>(
        `select ${surplus('public', schema)} as live, ${surplus(schema, 'public')} as rebuilt`,
      );
      const { live, rebuilt } = counts[0]!;
      if (live || rebuilt) differences.push({ table, onlyLive: live, onlyRebuilt: rebuilt });
    }
  });
  return differences;
}

interface Aside {
  /** Where the new tables lie, quoted. */
  readonly schema: string;
  /** The name under which their positions stand. */
  readonly aside: string;
}

/**
 * Fills copies of the tables until they stand level with the live ones, and runs `finish` in a
 * transaction in which neither moves.
 * @param parkedTo how far a stream is read whose live one is parked; null for no further than that
 */
async function beside(
  options: RebuildOptions,
  parkedTo: number | null,
  finish: (owner: Connection, where: Aside) => Promise<void>,
): Promise<void> {
  const { projection, urls } = options;
  const { name } = projection;
  const where = { schema: `"rebuild ${name}"`, aside: `${name}~rebuild` };
  const target = (at: StreamPosition) => (at.state === 'parked' ? (parkedTo ?? at.seq) : at.seq);
  const ownerPool = new Pool({ url: urls.owner, size: 1, name: `rebuild-${name}` });
  const pool = new Pool({ url: urls.app, size: STREAMS_AT_ONCE, name: `rebuild-${name}` });
  try {
    await ownerPool.use(async (owner) => {
      const lock = await owner.query(`select pg_try_advisory_lock(hashtext($1)) as got`, [
        where.aside,
      ]);
      if (!lock.rows[0].got) throw new RebuildFault(`${name} is being rebuilt already.`);
      try {
        await owner.query('delete from subscription_position where subscription = $1', [
          where.aside,
        ]);
        await copyTables(owner, projection.tables.map(getTableName), where.schema);
        const filler = new Filler(options, pool, where, await skippedOf(owner, name));
        while ((await filler.fill(await livePositions(owner, name), target)) > BATCH);
        for (const table of projection.tables) {
          await owner.query(`analyze ${where.schema}."${getTableName(table)}"`);
        }
        for (let tries = 1; ; tries += 1) {
          const fault = await finishLevel(owner, projection, filler, target, () =>
            finish(owner, where),
          );
          if (!fault) break;
          if (tries === TRIES) throw fault;
        }
      } finally {
        await dropCopies(owner, where.schema);
        await owner.query('delete from subscription_position where subscription = $1', [
          where.aside,
        ]);
      }
    });
  } finally {
    await Promise.all([ownerPool.close(), pool.close()]);
  }
}

/** Null once it is done; otherwise why it has to be tried again. */
async function finishLevel(
  owner: Connection,
  { name, tables }: Projection,
  filler: Filler,
  target: (at: StreamPosition) => number,
  finish: () => Promise<void>,
): Promise<Error | null> {
  await owner.query('begin');
  try {
    // Positions before tables, in the order in which whoever applies events takes them.
    const live = await livePositions(owner, name, 'for update');
    await filler.fill(live, target);
    filler.mustHaveReached(live);
    const names = tables.map((table) => `public."${getTableName(table)}"`);
    await owner.query(`lock table ${names.join(', ')} in access exclusive mode`);
    const now = await livePositions(owner, name);
    const isLevel = now.length === live.length;
    if (isLevel) await finish();
    await owner.query(isLevel ? 'commit' : 'rollback');
    return isLevel ? null : new RebuildFault(`${name} hears ever new streams; try again.`);
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    if (!isPassing(error)) throw error;
    const { message } = error as Error;
    return new RebuildFault(`${name} could not be swapped, as its tables are held: ${message}.`);
  }
}

async function livePositions(
  owner: Connection,
  name: string,
  lock = '',
): Promise<StreamPosition[]> {
  const { rows } = await owner.query<unknown[]>({
    text: `select ${POSITION_COLUMNS} from subscription_position where subscription = $1 order by source, trust_id ${lock}`,
    values: [name],
    rowMode: 'array',
  });
  return rows.map(positionOf);
}

/** The events an operator has gone past for good, by stream. */
async function skippedOf(owner: Connection, name: string): Promise<Set<string>> {
  const { rows } = await owner.query<{ source: string; trust: string; seq: string }>(
    "select source, trust_id as trust, seq from subscription_intervention where subscription = $1 and action = 'skip'",
    [name],
  );
  return new Set(rows.map((row) => `${streamKey(row)} ${row.seq}`));
}

/** Applies the logs of the sources to the copies. */
class Filler {
  readonly #options: RebuildOptions;
  readonly #pool: Pool;
  readonly #schema: string;
  readonly #applier: Applier;
  readonly #skipped: ReadonlySet<string>;
  readonly #reached = new Map<string, number>();
  readonly #stopped = new Map<string, string>();
  #done = 0;

  constructor(
    options: RebuildOptions,
    pool: Pool,
    { schema, aside }: Aside,
    skipped: ReadonlySet<string>,
  ) {
    this.#options = options;
    this.#pool = pool;
    this.#schema = schema;
    this.#applier = { ...options.projection, name: aside };
    this.#skipped = skipped;
  }

  /** Reads each stream up to its target or as far as it can be applied; how many events that were. */
  async fill(
    live: readonly StreamPosition[],
    target: (at: StreamPosition) => number,
  ): Promise<number> {
    const streams = [...live];
    const of = live.reduce((sum, at) => sum + Math.min(target(at), at.seq), 0);
    const before = this.#done;
    const work = async (): Promise<void> => {
      for (let at = streams.pop(); at; at = streams.pop()) await this.#fillOne(at, target(at), of);
    };
    await Promise.all(Array.from({ length: STREAMS_AT_ONCE }, work));
    return this.#done - before;
  }

  async #fillOne(live: StreamPosition, target: number, of: number): Promise<void> {
    const key = streamKey(live);
    let seq = this.#reached.get(key) ?? 0;
    while (seq < target && !this.#stopped.has(key)) {
      const limit = Math.min(BATCH, target - seq);
      const events = await this.#read(live, seq, limit);
      if (events.length === 0) break;
      for (const part of this.#parts(key, events)) {
        const applier = part.skip
          ? { name: this.#applier.name, on: [], apply: () => [] }
          : this.#applier;
        const { positions, halts, gaps, forks } = await projectBatch(
          this.#pool,
          applier,
          part.events,
          this.#schema,
        );
        const reached = positions.get(key)?.seq ?? seq;
        this.#done += reached - seq;
        seq = reached;
        this.#reached.set(key, seq);
        if (gaps.length || forks.length)
          throw new RebuildFault(`The log of ${key} is broken after ${seq}.`);
        if (halts[0]) this.#stopped.set(key, halts[0].reason);
        if (halts[0]) break;
      }
      this.#options.onProgress?.(this.#done, Math.max(of, this.#done));
    }
  }

  async #read({ source, trust }: StreamPosition, after: number, limit: number) {
    try {
      return await this.#options.sourceOf(source).events(trust, after, limit);
    } catch (error) {
      const { message } = error as Error;
      throw new RebuildFault(`${source}, whose log is needed, does not answer: ${message}.`);
    }
  }

  /** Runs of events that are applied, and of those that are skipped. */
  #parts(key: string, events: readonly LoggedEvent[]): { skip: boolean; events: LoggedEvent[] }[] {
    const parts: { skip: boolean; events: LoggedEvent[] }[] = [];
    for (const event of events) {
      const skip = this.#skipped.has(`${key} ${event.seq}`);
      if (parts.at(-1)?.skip !== skip) parts.push({ skip, events: [] });
      parts.at(-1)!.events.push(event);
    }
    return parts;
  }

  /** Throws where a stream that runs has gone further than it could be rebuilt. */
  mustHaveReached(live: readonly StreamPosition[]): void {
    for (const at of live) {
      const key = streamKey(at);
      const reached = this.#reached.get(key) ?? 0;
      if (at.state === 'parked' || reached >= at.seq) continue;
      const why = this.#stopped.get(key) ?? 'its source has no more';
      throw new RebuildFault(
        `${key} stands at ${at.seq} and can be rebuilt only up to ${reached}: ${why}.`,
      );
    }
  }
}
