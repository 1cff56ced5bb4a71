import type { Clock } from '@bursar/service-kit';
import type { Pool } from '@bursar/service-kit/database/pool';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import type { FastifyInstance } from 'fastify';
import { JsonObject } from '../json-object.ts';

const LARGEST_BYTES = 16 * 1024;

/** What the routes on one's own preferences stand on. */
export interface PreferenceParts {
  readonly pool: Pool;
  readonly clock: Clock;
}

/** `GET|PUT /preferences`: one JSON object a person, replaced as a whole; behind the guard. */
export function preferenceRoutes(app: FastifyInstance, { pool, clock }: PreferenceParts): void {
  app.get('/preferences', async ({ session }) => {
    const [row] = await pool.run<{ content: string }>(
      'select content from preference where user_id = $1',
      [session.userId],
    );
    return row ? (JSON.parse(row.content) as object) : {};
  });

  app.put<{ Body: JsonObject }>(
    '/preferences',
    { schema: { body: JsonObject } },
    async ({ session, body }) => {
      const content = JSON.stringify(body);
      if (Buffer.byteLength(content) > LARGEST_BYTES)
        throw new ProblemError(
          kitProblems.tooLarge('Preferences hold at most 16 KiB. Nothing was changed.'),
        );
      await pool.run(
        'insert into preference (user_id, content, saved_at) values ($1, $2, $3) ' +
          'on conflict (user_id) do update set content = excluded.content, saved_at = excluded.saved_at',
        [session.userId, content, clock.now()],
      );
      return body;
    },
  );
}
