import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type pg from 'pg';

/** Keeps what the protocol needs between requests in PostgreSQL, so that sign-ins outlive a restart. */
export function artefactsIn(pool: pg.Pool): AdapterFactory {
  return (kind: string): Adapter => {
    const one = async (where: string, value: string): Promise<AdapterPayload | undefined> => {
      const { rows } = await pool.query<{ payload: AdapterPayload }>(
        `select payload from artefact where kind = $1 and ${where} = $2 and (expires_at is null or expires_at > now())`,
        [kind, value],
      );
      return rows[0]?.payload;
    };
    return {
      async upsert(id, payload, expiresIn) {
        await pool.query(
          'insert into artefact (kind, id, payload, grant_id, uid, expires_at) ' +
            'values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6)) on conflict (kind, id) do update ' +
            'set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at',
          [kind, id, payload, payload.grantId ?? null, payload.uid ?? null, expiresIn || null],
        );
      },
      find: (id) => one('id', id),
      findByUid: (uid) => one('uid', uid),
      // The device flow, which alone has such codes, is off.
      findByUserCode: async () => undefined,
      async consume(id) {
        await pool.query(
          `update artefact set payload = payload || jsonb_build_object('consumed', extract(epoch from now())::int) where kind = $1 and id = $2`,
          [kind, id],
        );
      },
      async destroy(id) {
        await pool.query('delete from artefact where kind = $1 and id = $2', [kind, id]);
      },
      async revokeByGrantId(grantId) {
        await pool.query('delete from artefact where kind = $1 and grant_id = $2', [kind, grantId]);
      },
    };
  };
}

/** Deletes what has expired. */
export async function sweepArtefacts(pool: pg.Pool): Promise<void> {
  await pool.query('delete from artefact where expires_at < now()');
  await pool.query('delete from one_time_link where expires_at < now()');
}
