import type { Runtime } from '@bursar/service-kit/runtime';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';

/** Somebody of a trust, as the directory has them. */
export interface KnownPerson {
  readonly name: string;
  readonly email: string;
  /** Their last day, or null. */
  readonly leftOn: string | null;
}

/** Who somebody is; null where the trust has nobody of this id. */
export type WhoIs = (trustId: string, userId: string) => Promise<KnownPerson | null>;

/**
 * Asks the directory's own records who somebody is, to write to them: with the rights of the process
 * that runs the directory, and only of the trust named.
 */
export function whoIsIn({ engine }: Runtime): WhoIs {
  return async (trustId, userId) => {
    const text =
      'select p.name, p.email, m.left_on from person p join membership m using (trust_id, user_id) ' +
      'where p.trust_id = $1 and p.user_id::text = $2';
    const [row] = await inTransaction(
      engine.pool,
      [trustId],
      [{ text, values: [trustId, userId] }],
    );
    if (!row) return null;
    const [name, email, leftOn] = row as [string, string, string | null];
    return { name, email, leftOn };
  };
}
