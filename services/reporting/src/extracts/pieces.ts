import { createReadStream } from 'node:fs';
import type { Pool } from '@bursar/service-kit/database/pool';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';

const MEBIBYTE = 1024 * 1024;

/** Which extract. */
export interface ExtractKey {
  readonly trustId: string;
  readonly extractId: string;
}

/** Removes what is kept of an extract. */
export async function dropPieces(pool: Pool, { trustId, extractId }: ExtractKey): Promise<void> {
  await inTransaction(
    pool,
    [trustId],
    [
      {
        text: 'delete from extract_piece where trust_id = $1 and extract_id = $2',
        values: [trustId, extractId],
      },
    ],
  );
}

/** Keeps a file piece by piece, in place of what was kept before; tells how many bytes so far. */
export async function keepPieces(
  pool: Pool,
  key: ExtractKey,
  path: string,
  kept: (bytes: number) => Promise<void>,
): Promise<void> {
  await dropPieces(pool, key);
  let [n, bytes] = [0, 0];
  for await (const piece of createReadStream(path, { highWaterMark: MEBIBYTE })) {
    n += 1;
    bytes += (piece as Buffer).length;
    await inTransaction(
      pool,
      [key.trustId],
      [
        {
          text: 'insert into extract_piece (trust_id, extract_id, n, bytes) values ($1, $2, $3, $4)',
          values: [key.trustId, key.extractId, n, piece],
        },
      ],
    );
    await kept(bytes);
  }
}
