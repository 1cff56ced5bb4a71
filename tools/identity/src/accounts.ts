import type pg from 'pg';
import { DEMONSTRATION_PASSWORD, hashPassword, isPassword } from './passwords.ts';

/** Somebody who can sign in. */
export interface Account {
  /** The `sub` of their tokens. */
  readonly id: string;
  /** A user name or an e-mail address, in lower case. */
  readonly login: string;
  readonly name: string;
  /** Whether they have a password. */
  readonly ready: boolean;
  readonly demonstration: DemonstrationRole | null;
}

/** What the sign-in page says of a demonstration user. */
export interface DemonstrationRole {
  /** What they are, and where: "Office manager, Oakfield Primary". */
  readonly role: string;
  /** What they can try, as a sentence. */
  readonly tries: string;
}

/** Whom to add. */
export type NewAccount = Pick<Account, 'id' | 'login' | 'name'>;

interface Row {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly password: string | null;
  readonly demonstration: DemonstrationRole | null;
}

const COLUMNS = 'id, login, name, password, demonstration';

const accountOf = ({ password, ...row }: Row): Account => ({ ...row, ready: password !== null });

/** The people who can sign in here. What goes wrong in PostgreSQL rejects as it came. */
export class Accounts {
  readonly #pool: pg.Pool;
  #demonstrationHash: Promise<string> | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /**
   * Adds somebody without a password: they set it by their link. The same id again changes nothing.
   * False where somebody else has this login.
   */
  async invite({ id, login, name }: NewAccount): Promise<boolean> {
    const { rows } = await this.#pool.query<{ free: boolean }>(
      'with added as (insert into account (id, login, name) values ($1, $2, $3) on conflict do nothing) ' +
        'select not exists (select from account where login = $2 and id <> $1) as free',
      [id, login.trim().toLowerCase(), name],
    );
    return rows[0]!.free;
  }

  /**
   * Adds a demonstration user, whose password everybody knows. The same id again updates what the
   * sign-in page says.
   */
  async addDemonstrationUser(
    { id, login, name }: NewAccount,
    role: DemonstrationRole,
  ): Promise<void> {
    // One hash for all: the password is no secret, and each hash takes a tenth of a second.
    this.#demonstrationHash ??= hashPassword(DEMONSTRATION_PASSWORD);
    await this.#pool.query(
      'insert into account (id, login, name, password, demonstration) values ($1, $2, $3, $4, $5) ' +
        'on conflict (id) do update set name = excluded.name, demonstration = excluded.demonstration, listed_at = now() ' +
        // Somebody real keeps their own password.
        'where account.demonstration is not null',
      [id, login.trim().toLowerCase(), name, await this.#demonstrationHash, role],
    );
  }

  async byId(id: string): Promise<Account | null> {
    const { rows } = await this.#pool.query<Row>(
      `select ${COLUMNS} from account where id::text = $1`,
      [id],
    );
    return rows[0] ? accountOf(rows[0]) : null;
  }

  /** Who has this login and this password; null where nobody has. */
  async bySecret(login: string, password: string): Promise<Account | null> {
    const { rows } = await this.#pool.query<Row>(
      `select ${COLUMNS} from account where login = $1`,
      [login.trim().toLowerCase()],
    );
    const row = rows[0];
    return (await isPassword(password, row?.password ?? null)) && row ? accountOf(row) : null;
  }

  /** The demonstration users, in the order in which they were last added. */
  async demonstrationUsers(): Promise<(Account & { readonly demonstration: DemonstrationRole })[]> {
    const { rows } = await this.#pool.query<Row & { demonstration: DemonstrationRole }>(
      `select ${COLUMNS} from account where demonstration is not null order by listed_at, login`,
    );
    return rows.map((row) => ({ ...accountOf(row), demonstration: row.demonstration }));
  }

  /** Whether nobody has a password yet, so that the first administrator is still to come. */
  async isEmpty(): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      'select from account where password is not null limit 1',
    );
    return rowCount === 0;
  }
}
