import { db } from '@bursar/service-kit';
import { build } from '@bursar/service-kit/database/builder';
import type { PostgresEngine } from '@bursar/service-kit/engine/postgres-engine';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { Uuid } from '@bursar/shared-types/ids';
import { and, eq } from 'drizzle-orm';
import { membership, person } from './tables.ts';

/** Somebody of a trust, as the directory has them. */
export interface KnownPerson {
  readonly name: string;
  readonly email: string;
  /** Their last day, or null. */
  readonly leftOn: string | null;
}

/**
 * Who somebody is, to write to them; null where the trust has nobody of this id. It asks for no role:
 * only a process that holds the directory's database can call it.
 */
export async function whoIs(
  { pool }: Pick<PostgresEngine, 'pool'>,
  trustId: string,
  userId: string,
): Promise<KnownPerson | null> {
  if (!Uuid.safeParse(userId).success) return null;
  const isTheirs = and(eq(person.trustId, trustId), eq(person.userId, userId));
  const query = db
    .select({ name: person.name, email: person.email, leftOn: membership.leftOn })
    .from(person)
    .innerJoin(
      membership,
      and(eq(membership.trustId, person.trustId), eq(membership.userId, person.userId)),
    )
    .where(isTheirs);
  const [row] = await inTransaction(pool, [trustId], [build(query)]);
  if (!row) return null;
  const [name, email, leftOn] = row as [string, string, string | null];
  return { name, email, leftOn };
}
