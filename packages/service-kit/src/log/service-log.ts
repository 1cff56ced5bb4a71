import pg from 'pg';
import { Pool } from '../database/pool.ts';
import type { LoggedEvent } from './append.ts';
import type { LogSource, SourceHead } from './source.ts';

const COLUMNS =
  'e.trust_id as trust, e.seq, e.id, e.type, e.version, e.at, e.actor, e.cause, e.body, e.hash, e.trace';
const CHANNEL = 'bursar_log';
const NOTIFY_EVERY_MS = 10;
// A notification carries 8,000 bytes; past this many trusts it says "look at all of them".
const TRUSTS_A_NOTICE = 200;
const EVERY = '*';

/** PostgreSQL's bigint comes as text. */
type Row = Omit<LoggedEvent, 'service' | 'seq'> & { readonly seq: string };

/** How far something has been carried, by trust. */
export type Cursors = ReadonlyMap<string, number>;

/**
 * A service's own log, read with the relay's role, which sees every trust's log and nothing else.
 * What is visible of a trust is always a prefix, as its writer holds the trust until it commits.
 */
export class ServiceLog implements LogSource {
  readonly service: string;
  readonly #url: string;
  readonly #pool: Pool;
  #pendingNotice: Set<string> | null = null;

  constructor(service: string, relayUrl: string) {
    this.service = service;
    this.#url = relayUrl;
    this.#pool = new Pool({ url: relayUrl, size: 4, name: `bursar-${service}-log` });
  }

  async heads(): Promise<SourceHead[]> {
    const rows = await this.#pool.run<{ trust: string; seq: string; hash: string }>(
      'select trust_id as trust, seq, hash from head',
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }

  events(trust: string, after: number, limit: number): Promise<LoggedEvent[]> {
    return this.eventsAfter(new Map([[trust, after]]), limit);
  }

  /** The events after each trust's cursor, at most `limit` a trust, in order within a trust. */
  async eventsAfter(cursors: Cursors, limit: number): Promise<LoggedEvent[]> {
    const rows = await this.#pool.run<Row>(
      `select ${COLUMNS} from unnest($1::uuid[], $2::bigint[]) c(trust_id, seq) cross join lateral ` +
        '(select * from event where trust_id = c.trust_id and seq > c.seq order by seq limit $3) e',
      [[...cursors.keys()], [...cursors.values()], limit],
    );
    return rows.map((row) => this.#event(row));
  }

  /**
   * What the relay has not yet carried to the broker, at most `limit` a trust and `total` in all. It
   * begins with any trust, so that busy ones never keep out the rest.
   */
  async unpublished(limit: number, total: number): Promise<LoggedEvent[]> {
    const rows = await this.#pool.run<Row>(
      `select ${COLUMNS} from (select h.trust_id, coalesce(p.seq, 0) as seq from head h ` +
        'left join relay_position p using (trust_id) where h.seq > coalesce(p.seq, 0) order by random()) c cross join lateral ' +
        '(select * from event where trust_id = c.trust_id and seq > c.seq order by seq limit $1) e limit $2',
      [limit, total],
    );
    return rows.map((row) => this.#event(row));
  }

  /** Remembers what the broker has acknowledged. */
  async published(cursors: Cursors): Promise<void> {
    await this.#pool.run(
      'insert into relay_position (trust_id, seq) select * from unnest($1::uuid[], $2::bigint[]) ' +
        'on conflict (trust_id) do update set seq = excluded.seq where relay_position.seq < excluded.seq',
      [[...cursors.keys()], [...cursors.values()]],
    );
  }

  #event(row: Row): LoggedEvent {
    return { ...row, service: this.service, seq: Number(row.seq) };
  }

  /**
   * Tells all readers, in whatever process, that these trusts' logs grew: at most one notification
   * in 10 ms, after the commit and on a connection of its own. A lost one is made good by polling.
   */
  notify(trusts: readonly string[]): void {
    if (this.#pendingNotice) {
      for (const trust of trusts) this.#pendingNotice.add(trust);
      return;
    }
    this.#pendingNotice = new Set();
    this.#send(trusts);
    setTimeout(() => {
      const pending = this.#pendingNotice ?? new Set();
      this.#pendingNotice = null;
      if (pending.size) this.notify([...pending]);
    }, NOTIFY_EVERY_MS);
  }

  #send(trusts: readonly string[]): void {
    const payload = trusts.length > TRUSTS_A_NOTICE ? EVERY : trusts.join();
    this.#pool.run('select pg_notify($1, $2)', [CHANNEL, payload]).catch(() => undefined);
  }

  /**
   * Calls `onWake` with the trusts that grew, or null for "look at all": when told, each second as
   * a safety net, and at once. A lost connection is made anew. Returns how to stop.
   */
  listen(onWake: (trusts: readonly string[] | null) => void, pollMs = 1_000): () => Promise<void> {
    let client: pg.Client | null = null;
    let closed = false;
    const connect = async (): Promise<void> => {
      const fresh = new pg.Client({ connectionString: this.#url, keepAlive: true });
      fresh.on('notification', ({ payload = '' }) =>
        onWake(payload === EVERY ? null : payload.split(',')),
      );
      fresh.on('error', () => undefined);
      fresh.on('end', () => {
        if (client === fresh) client = null;
      });
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      if (closed) await fresh.end();
      else client = fresh;
    };
    let connecting: Promise<void> | null = null;
    const poll = (): void => {
      if (!client)
        connecting ??= connect()
          .catch(() => undefined)
          .finally(() => (connecting = null));
      onWake(null);
    };
    poll();
    const timer = setInterval(poll, pollMs);
    return async () => {
      closed = true;
      clearInterval(timer);
      await connecting;
      await client?.end().catch(() => undefined);
    };
  }

  /** Takes the relay's advisory lock of this database on a connection of its own; null if another has it. */
  async tryLead(onLost: () => void): Promise<pg.Client | null> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true });
    client.on('error', onLost);
    client.on('end', onLost);
    try {
      await client.connect();
      const { rows } = await client.query<{ led: boolean }>(
        `select pg_try_advisory_lock(hashtext('bursar-relay')) as led`,
      );
      if (rows[0]!.led) return client;
      await client.end();
      return null;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}
