import type { Pool } from '@bursar/service-kit/database/pool';
import { hashOf } from '../sessions/index.ts';
import type { Sealer } from '../sessions/index.ts';
import type { Challenge } from './openid-provider.ts';

/** A sign-in that has begun. */
export interface Attempt {
  readonly challenge: Challenge;
  /** Where to go then: a path of ours. */
  readonly to: string;
  /** Whether the person has to say anew who they are. */
  readonly anew: boolean;
  /**
   * The hash of whose session ended before it in this browser: nobody else is led where they were. ''
   * where it is not known, null where none ended.
   */
  readonly after: string | null;
}

const PATIENCE_MS = 15 * 60_000;

/** The sign-ins begun and not come back, each good once, for a quarter of an hour, in one browser. */
export class Attempts {
  readonly #pool: Pool;
  readonly #sealer: Sealer;

  constructor(pool: Pool, sealer: Sealer) {
    this.#pool = pool;
    this.#sealer = sealer;
  }

  async add(attempt: Attempt, browser: string, now: Date): Promise<void> {
    const state = hashOf(attempt.challenge.state);
    await this.#pool.run(
      'insert into sign_in (state_hash, browser_hash, sealed, ends_at) values ($1, $2, $3, $4)',
      [
        state,
        hashOf(browser),
        this.#sealer.seal(JSON.stringify(attempt), state),
        new Date(now.getTime() + PATIENCE_MS),
      ],
    );
  }

  /** Takes the attempt with this state out; null where there is none in this browser, or none any more. */
  async take(state: string, browser: string, now: Date): Promise<Attempt | null> {
    const [row] = await this.#pool.run<{ sealed: string }>(
      'delete from sign_in where state_hash = $1 and browser_hash = $2 and ends_at > $3 returning sealed',
      [hashOf(state), hashOf(browser), now],
    );
    const opened = row ? this.#sealer.open(row.sealed, hashOf(state)) : null;
    return opened === null ? null : (JSON.parse(opened) as Attempt);
  }

  /** Deletes what nobody came back from. */
  async sweep(now: Date): Promise<void> {
    await this.#pool.run('delete from sign_in where ends_at <= $1', [now]);
  }
}
