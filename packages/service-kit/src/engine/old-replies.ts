import type { Pool } from '../database/pool.ts';
import { inTransaction } from '../subscriptions/positions.ts';

/** Days of real time for which a stored reply is kept; after them its key answers 409. */
const DAYS = 30;
const TRUSTS_AT_ONCE = 200;
const ROWS_AT_ONCE = 2_000;

/**
 * Empties the replies that have been kept for 30 days in these trusts, in small transactions; the
 * keys and the records' addresses stay. May be run by several processes at once.
 */
export async function emptyOldReplies(pool: Pool, trusts: readonly string[]): Promise<void> {
  for (let at = 0; at < trusts.length; at += TRUSTS_AT_ONCE) {
    const some = trusts.slice(at, at + TRUSTS_AT_ONCE);
    for (;;) {
      const emptied = await inTransaction(pool, some, [EMPTY]);
      if (emptied.length < ROWS_AT_ONCE) break;
    }
  }
}

const EMPTY = {
  text:
    'update idempotency set reply = null where key in (select key from idempotency ' +
    'where reply is not null and at < now() - make_interval(days => $1) order by at limit $2 ' +
    'for update skip locked) returning key',
  values: [DAYS, ROWS_AT_ONCE],
};
