import type { Pool } from '@bursar/service-kit/database/pool';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { Letter, Surroundings } from '../surroundings.ts';

/** A letter to a user, who has an address or not; `about` and the user say which letter it is. */
export type Draft = Omit<Letter, 'id' | 'to'> & {
  readonly about: string;
  readonly userId: string;
};

/**
 * Sends what has not been sent. A letter is noted once it was taken, so that a crash in between sends
 * it again with the same message id, and never loses it. Rejects where the mailer does; what was sent
 * until then stays noted.
 */
export async function sendOnce(
  pool: Pool,
  { mailer, addressOf }: Pick<Surroundings, 'mailer' | 'addressOf'>,
  trustId: string,
  drafts: readonly Draft[],
): Promise<number> {
  if (drafts.length === 0) return 0;
  const about = [...new Set(drafts.map((draft) => draft.about))];
  const rows = await inTransaction(
    pool,
    [trustId],
    [
      {
        text: 'select about, user_id from mail_sent where trust_id = $1 and about = any($2)',
        values: [trustId, about],
      },
    ],
  );
  const sent = new Set(rows.map(([what, user]) => `${what as string} ${user as string}`));
  let count = 0;
  for (const { about: what, userId, ...letter } of drafts) {
    if (sent.has(`${what} ${userId}`)) continue;
    const to = await addressOf(trustId, userId);
    if (to === null) continue;
    await mailer.send({ ...letter, id: `${trustId} ${what}`, to });
    await inTransaction(
      pool,
      [trustId],
      [
        {
          text: 'insert into mail_sent (trust_id, about, user_id, at) values ($1, $2, $3, $4) on conflict do nothing',
          values: [trustId, what, userId, letter.at.toISOString()],
        },
      ],
    );
    count += 1;
  }
  return count;
}

/** When the last letter about something that begins so was sent to anybody; null for never. */
export async function lastSent(pool: Pool, trustId: string, about: string): Promise<Date | null> {
  const text = 'select max(at)::text from mail_sent where trust_id = $1 and starts_with(about, $2)';
  const rows = await inTransaction(pool, [trustId], [{ text, values: [trustId, about] }]);
  const at = rows[0]?.[0] as string | null;
  return at === null ? null : new Date(at);
}
