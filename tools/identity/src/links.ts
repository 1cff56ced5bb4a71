import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Account, NewAccount } from './accounts.ts';
import { hashPassword } from './passwords.ts';

/** For whom a link sets a password: somebody invited, or the first administrator under this id. */
export type LinkPurpose =
  | { readonly kind: 'first'; readonly id: string }
  | { readonly kind: 'invited'; readonly account: Pick<Account, 'id' | 'login' | 'name'> };

const newCode = (): string => randomBytes(32).toString('base64url');
const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Links that set a password once. */
export class OneTimeLinks {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** A new code for the first administrator; an older one no longer works. */
  async forFirst(hours: number): Promise<string> {
    const code = newCode();
    await this.#pool.query(
      'insert into first_link (digest, expires_at) values ($1, now() + make_interval(hours => $2)) ' +
        'on conflict (single) do update set digest = excluded.digest, expires_at = excluded.expires_at',
      [digestOf(code), hours],
    );
    return code;
  }

  /** A new code for somebody invited; their older ones no longer work. */
  async forAccount(id: string, hours: number): Promise<string> {
    const code = newCode();
    await this.#pool.query(
      'with old as (delete from one_time_link where account_id = $2) insert into one_time_link ' +
        '(digest, account_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))',
      [digestOf(code), id, hours],
    );
    return code;
  }

  /** What a code is for; null where it was never given, was used, or has expired. */
  async purposeOf(code: string): Promise<LinkPurpose | null> {
    const digest = [digestOf(code)];
    const invited = await this.#pool.query<Pick<Account, 'id' | 'login' | 'name'>>(
      'select a.id, a.login, a.name from one_time_link l join account a on a.id = l.account_id ' +
        'where l.digest = $1 and l.expires_at > now()',
      digest,
    );
    if (invited.rows[0]) return { kind: 'invited', account: invited.rows[0] };
    const first = await this.#pool.query<{ id: string }>(
      'select id from first_link where digest = $1 and expires_at > now()',
      digest,
    );
    return first.rows[0] ? { kind: 'first', id: first.rows[0].id } : null;
  }

  /** Sets the password of somebody invited. False where the code no longer works. */
  async setPassword(code: string, password: string): Promise<boolean> {
    const hash = await hashPassword(password);
    const { rowCount } = await this.#pool.query(
      'with used as (delete from one_time_link where digest = $1 and expires_at > now() returning account_id) ' +
        'update account set password = $2 from used where account.id = used.account_id',
      [digestOf(code), hash],
    );
    return rowCount === 1;
  }

  /** Makes the first administrator's account. False where the code no longer works. */
  async makeFirst(
    code: string,
    { id, login, name }: NewAccount,
    password: string,
  ): Promise<boolean> {
    const hash = await hashPassword(password);
    const { rowCount } = await this.#pool.query(
      'with used as (delete from first_link where digest = $1 and id = $2 and expires_at > now() returning id) ' +
        'insert into account (id, login, name, password) select id, $3, $4, $5 from used',
      [digestOf(code), id, login.trim().toLowerCase(), name, hash],
    );
    return rowCount === 1;
  }
}
