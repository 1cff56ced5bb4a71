import type { Pool } from '@bursar/service-kit/database/pool';
import { KEPT_MS, LARGEST_COUNT } from './draft.ts';
import type { Draft, DraftInput, DraftLine } from './draft.ts';

const LINE = 'key, trust_id, form, title, address, version, saved_at';

interface Row {
  readonly key: string;
  readonly trust_id: string;
  readonly form: string;
  readonly title: string;
  readonly address: string;
  readonly version: number;
  readonly saved_at: string;
  readonly content: string;
}

/** How saving went: the draft as it is now, or why it was not saved. */
export type Saved =
  | { readonly kind: 'saved'; readonly draft: Draft }
  | { readonly kind: 'changed'; readonly theirs: Draft | null }
  | { readonly kind: 'too-many' };

/** Everybody's drafts in PostgreSQL, each its author's alone: every question names the author. */
export class DraftStore {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Somebody's drafts in a trust, or in all, the latest first. */
  async list(userId: string, trustId: string | null): Promise<DraftLine[]> {
    const rows = await this.#pool.run<Row>(
      `select ${LINE} from draft where user_id = $1 and ($2::uuid is null or trust_id = $2) order by saved_at desc, key`,
      [userId, trustId],
    );
    return rows.map(lineOf);
  }

  async find(userId: string, key: string): Promise<Draft | null> {
    const [row] = await this.#pool.run<Row>(
      `select ${LINE}, content from draft where user_id = $1 and key = $2`,
      [userId, key],
    );
    return row ? draftOf(row) : null;
  }

  /** Saves a draft over the version it was made from, and over no other. */
  async save(userId: string, key: string, input: DraftInput, now: Date): Promise<Saved> {
    const { trustId, form, title, address, values, version } = input;
    const content = JSON.stringify(values);
    const given = [userId, key, trustId, form, title, address, content, now];
    const [row] =
      version === 0
        ? await this.#add(userId, given)
        : await this.#pool.run<Row>(
            'update draft set trust_id = $3, form = $4, title = $5, address = $6, content = $7, saved_at = $8, version = version + 1 ' +
              `where user_id = $1 and key = $2 and version = $9 returning ${LINE}, content`,
            [...given, version],
          );
    if (row) return { kind: 'saved', draft: draftOf(row) };
    const theirs = await this.find(userId, key);
    return version === 0 && theirs === null ? { kind: 'too-many' } : { kind: 'changed', theirs };
  }

  /** Adds a draft, one of a person's after the other: two that count at once would both find room. */
  async #add(userId: string, given: readonly unknown[]): Promise<Row[]> {
    return this.#pool.use(async (connection) => {
      await connection.query('begin');
      try {
        await connection.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [userId]);
        const { rows } = await connection.query<Row>(
          `insert into draft (user_id, key, trust_id, form, title, address, content, version, saved_at) ` +
            'select $1, $2, $3, $4, $5, $6, $7, 1, $8::timestamptz ' +
            'where (select count(*) from draft where user_id = $1) < $9 ' +
            `on conflict (user_id, key) do nothing returning ${LINE}, content`,
          [...given, LARGEST_COUNT],
        );
        await connection.query('commit');
        return rows;
      } catch (error) {
        await connection.query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  /** Throws a draft away; one that is not there is gone already. */
  async remove(userId: string, key: string): Promise<void> {
    await this.#pool.run('delete from draft where user_id = $1 and key = $2', [userId, key]);
  }

  /** Throws away what nobody has saved for a long time. */
  async sweep(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_MS);
    await this.#pool.run('delete from draft where saved_at < $1', [before]);
  }
}

const lineOf = (row: Row): DraftLine => ({
  key: row.key,
  trustId: row.trust_id,
  form: row.form,
  title: row.title,
  address: row.address,
  version: row.version,
  savedAt: new Date(row.saved_at),
});

const draftOf = (row: Row): Draft => ({
  ...lineOf(row),
  values: JSON.parse(row.content) as Draft['values'],
});
