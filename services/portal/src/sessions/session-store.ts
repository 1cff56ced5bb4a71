import { randomUUID } from 'node:crypto';
import type { Connection, Pool } from '@bursar/service-kit/database/pool';
import { begun, used } from './lifetime.ts';
import type { Lifetime } from './lifetime.ts';
import type { Sealer } from './seal.ts';
import { hashOf, newSecret } from './secret.ts';
import type { Session, Tokens } from './session.ts';

/** Of one person at the most; the one unused for longest goes. */
const LARGEST_COUNT = 20;
const COLUMNS = 'id, user_id, device, started_at, used_at, idle_ends_at, ends_at';
const WITH_TOKENS = `select ${COLUMNS}, sealed from session join session_tokens on session_id = id`;

interface Row {
  readonly id: string;
  readonly user_id: string;
  readonly device: string;
  readonly started_at: string;
  readonly used_at: string;
  readonly idle_ends_at: string;
  readonly ends_at: string;
}
type Sealed = Pick<Row, 'id'> & { readonly sealed: string };
type RowWithTokens = Row & Sealed;

/** Ends sessions, and gives the tokens that they had. */
const ended = (which: string): string =>
  `with ended as (delete from session where ${which} returning id) ` +
  'select id, sealed from ended join session_tokens on session_id = id';

/** A session without its tokens, for its owner's list. */
export type Listed = Pick<Session, 'id' | 'device' | 'lifetime'>;

/** The sessions in PostgreSQL. What goes wrong there rejects as it came. */
export class SessionStore {
  readonly #pool: Pool;
  readonly #sealer: Sealer;

  constructor(pool: Pool, sealer: Sealer) {
    this.#pool = pool;
    this.#sealer = sealer;
  }

  /**
   * Begins a session; resolves to the secret of its cookie, which is kept nowhere else, and to the
   * tokens of those sessions that went for it.
   */
  async begin(
    of: Pick<Session, 'userId' | 'device' | 'tokens'>,
    now: Date,
  ): Promise<{ readonly secret: string; readonly gone: readonly Tokens[] }> {
    const { userId, device, tokens } = of;
    const id = randomUUID();
    const secret = newSecret();
    const { startedAt, usedAt, idleEndsAt, endsAt } = begun(now);
    await this.#pool.run(
      `with begun as (insert into session (secret_hash, ${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id) ` +
        'insert into session_tokens (session_id, sealed) select id, $9 from begun',
      [
        hashOf(secret),
        id,
        userId,
        device,
        startedAt,
        usedAt,
        idleEndsAt,
        endsAt,
        this.#sealer.seal(JSON.stringify(tokens), id),
      ],
    );
    const gone = await this.#pool.run<Sealed>(
      ended(
        'id in (select id from session where user_id = $1 order by used_at desc, id offset $2)',
      ),
      [userId, LARGEST_COUNT],
    );
    return { secret, gone: gone.flatMap((row) => this.#tokensIn(row) ?? []) };
  }

  /** The session of a cookie; null where there is none, or none any more. */
  async find(secret: string, now: Date): Promise<Session | null> {
    const [row] = await this.#pool.run<RowWithTokens>(
      `${WITH_TOKENS} where secret_hash = $1 and idle_ends_at > $2`,
      [hashOf(secret), now],
    );
    return row ? this.#sessionOf(row) : null;
  }

  /** Whether a session goes on. */
  async isAlive(id: string, now: Date): Promise<boolean> {
    const rows = await this.#pool.run(
      'select 1 as one from session where id = $1 and idle_ends_at > $2',
      [id, now],
    );
    return rows.length > 0;
  }

  /** Writes down a use; resolves to the lifetime after it, or to null where it ended meanwhile. */
  async extend({ id, lifetime }: Session, now: Date): Promise<Lifetime | null> {
    const after = used(lifetime, now);
    const rows = await this.#pool.run(
      'update session set used_at = $2, idle_ends_at = greatest(idle_ends_at, $3) where id = $1 and idle_ends_at > $2 returning id',
      [id, now, after.idleEndsAt],
    );
    return rows.length > 0 ? after : null;
  }

  /** The sessions of somebody that go on, the latest used first. */
  async list(userId: string, now: Date): Promise<Listed[]> {
    const rows = await this.#pool.run<Row>(
      `select ${COLUMNS} from session where user_id = $1 and idle_ends_at > $2 order by used_at desc, id`,
      [userId, now],
    );
    return rows.map((row) => ({ id: row.id, device: row.device, lifetime: lifetimeOf(row) }));
  }

  /** Ends a session of somebody; resolves to its tokens, or to null where they have no such session. */
  async end(id: string, userId: string): Promise<{ readonly tokens: Tokens | null } | null> {
    const [row] = await this.#pool.run<Sealed>(ended('id = $1 and user_id = $2'), [id, userId]);
    return row ? { tokens: this.#tokensIn(row) } : null;
  }

  /**
   * Lends the tokens of a session to `work`, locked, so that of all processes one renews them. `work`
   * gives the tokens to keep, or null to end the session. Resolves to null where it has ended.
   */
  async renew(
    id: string,
    work: (tokens: Tokens) => Promise<Tokens | null>,
  ): Promise<Tokens | null> {
    return this.#pool.use(async (connection) => {
      await connection.query('begin');
      try {
        const kept = await this.#renewLocked(connection, id, work);
        await connection.query('commit');
        return kept;
      } catch (error) {
        await connection.query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  async #renewLocked(
    connection: Connection,
    id: string,
    work: (tokens: Tokens) => Promise<Tokens | null>,
  ): Promise<Tokens | null> {
    const { rows } = await connection.query<{ sealed: string }>(
      'select sealed from session_tokens where session_id = $1 for update',
      [id],
    );
    const before = rows[0] ? this.#tokensIn({ id, sealed: rows[0].sealed }) : null;
    const after = before && (await work(before));
    if (after === null) {
      await connection.query('delete from session where id = $1', [id]);
    } else if (after !== before) {
      const sealed = this.#sealer.seal(JSON.stringify(after), id);
      await connection.query('update session_tokens set sealed = $2 where session_id = $1', [
        id,
        sealed,
      ]);
    }
    return after;
  }

  /** Deletes what has ended. */
  async sweep(now: Date): Promise<void> {
    await this.#pool.run('delete from session where idle_ends_at <= $1', [now]);
  }

  /** Null where the tokens were sealed with another key: the session cannot go on. */
  #sessionOf(row: RowWithTokens): Session | null {
    const tokens = this.#tokensIn(row);
    if (tokens === null) return null;
    const { id, user_id: userId, device } = row;
    return { id, userId, device, lifetime: lifetimeOf(row), tokens };
  }

  #tokensIn({ id, sealed }: Sealed): Tokens | null {
    const opened = this.#sealer.open(sealed, id);
    return opened === null ? null : (JSON.parse(opened) as Tokens);
  }
}

const lifetimeOf = (row: Row): Lifetime => ({
  startedAt: new Date(row.started_at),
  usedAt: new Date(row.used_at),
  idleEndsAt: new Date(row.idle_ends_at),
  endsAt: new Date(row.ends_at),
});
