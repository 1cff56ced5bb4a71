import type { Actor } from '@bursar/service-kit';
import { heldOn } from '@bursar/service-kit/access-tables';
import type { Pool } from '@bursar/service-kit/database/pool';
import { readStatement } from '@bursar/service-kit/database/statements';
import { actorsOf } from '@bursar/service-kit/engine/preamble';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';

/** Everybody who holds a role in a trust on a day, or covers for somebody who does. */
export async function actorsIn(pool: Pool, trustId: string, today: string): Promise<Actor[]> {
  const rows = await inTransaction(pool, [trustId], [readStatement(heldOn(trustId, today))]);
  return [...actorsOf(rows).values()];
}
