import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Account, NewAccount } from './accounts.ts';
import { hashPassword } from './passwords.ts';

/** For whom a link sets a password: somebody invited, or the first administrator. */
export type LinkPurpose =
  | { readonly kind: 'first' }
  | { readonly kind: 'invited'; readonly account: Pick<Account, 'id' | 'login' | 'name'> };

const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Links that set a password once. */
export class OneTimeLinks {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** A new code for the first administrator; older ones no longer work. */
  async forFirst(hours: number): Promise<string> {
    await this.#pool.query('delete from one_time_link where account_id is null');
    return this.#make(null, hours);
  }

  /** A new code for somebody invited; their older ones no longer work. */
  async forAccount(id: string, hours: number): Promise<string> {
    await this.#pool.query('delete from one_time_link where account_id = $1', [id]);
    return this.#make(id, hours);
  }

  async #make(account: string | null, hours: number): Promise<string> {
    const code = randomBytes(32).toString('base64url');
    await this.#pool.query(
      'insert into one_time_link (digest, account_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))',
      [digestOf(code), account, hours],
    );
    return code;
  }

  /** What a code is for; null where it was never given, was used, or has expired. */
  async purposeOf(code: string): Promise<LinkPurpose | null> {
    const { rows } = await this.#pool.query<{ id: string | null; login: string; name: string }>(
      'select a.id, a.login, a.name from one_time_link l left join account a on a.id = l.account_id ' +
        'where l.digest = $1 and l.expires_at > now()',
      [digestOf(code)],
    );
    const [row] = rows;
    if (!row) return null;
    const { id, login, name } = row;
    return id === null ? { kind: 'first' } : { kind: 'invited', account: { id, login, name } };
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
  async makeFirst(code: string, { id, login, name }: NewAccount, password: string): Promise<boolean> {
    const hash = await hashPassword(password);
    const { rowCount } = await this.#pool.query(
      'with used as (delete from one_time_link where digest = $1 and account_id is null and expires_at > now() returning 1) ' +
        'insert into account (id, login, name, password) select $2, $3, $4, $5 from used',
      [digestOf(code), id, login.trim().toLowerCase(), name, hash],
    );
    return rowCount === 1;
  }
}
