import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * What readiness depends on, by name. A check resolves where all is well, or to a word on what is
 * worth knowing; it rejects where the service should get no requests.
 */
export type Checks = Readonly<Record<string, () => Promise<string | void>>>;

const PATIENCE = 2_000;

/** `/health/live` and `/health/ready` (503 while a check fails, or once it is stopping). */
export function addHealth(app: FastifyInstance, checks: Checks): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const late = new AbortController();
        const limit = pause(PATIENCE, undefined, { signal: late.signal }).then(() => {
          throw new Error('no answer');
        });
        const found = await Promise.race([check(), limit]).then(
          (word) => ({ ok: true, ...(word && { detail: word }) }),
          (error: unknown) => {
            app.log.warn({ check: name, err: error }, 'not ready');
            return { ok: false };
          },
        );
        late.abort();
        limit.catch(() => undefined);
        return [name, found] as const;
      }),
    );
    const ready = !app.stopping && results.every(([, { ok }]) => ok);
    const status = app.stopping ? 'stopping' : ready ? 'ready' : 'not ready';
    return reply.code(ready ? 200 : 503).send({ status, checks: Object.fromEntries(results) });
  });
}

/**
 * Stops without losing a request: readiness turns 503, `drain` milliseconds pass for whoever sends
 * the requests to notice, those under way are answered, then the port closes. Safe to call twice.
 */
export async function stopGracefully(app: FastifyInstance, drain = 0): Promise<void> {
  app.stopping = true;
  if (drain > 0) await pause(drain);
  await app.close();
}
