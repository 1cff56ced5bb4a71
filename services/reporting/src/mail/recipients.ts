import type { Actor } from '@bursar/service-kit';
import type { Pool } from '@bursar/service-kit/database/pool';
import { actorsOf, grantsStatement } from '@bursar/service-kit/engine/preamble';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';

/** Everybody who holds a role in a trust on a day, or covers for somebody who does. */
export async function actorsIn(pool: Pool, trustId: string, today: string): Promise<Actor[]> {
  const subjects = await inTransaction(
    pool,
    [trustId],
    [
      {
        text: 'select subject from access_grant where trust_id = $1 union select delegate from access_cover where trust_id = $1',
        values: [trustId],
      },
    ],
  );
  const names = subjects.map(([subject]) => subject as string);
  const rows = await inTransaction(pool, [trustId], [grantsStatement([trustId], names, today)]);
  return [...actorsOf(rows).values()];
}
