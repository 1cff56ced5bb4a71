import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { MOST_EVENTS } from '../log/http-source.ts';
import type { LogSource } from '../log/source.ts';
import { problems, ProblemError } from '../problem.ts';
import type { Logger, Metrics } from '../telemetry.ts';
import { bareApp } from './bare-app.ts';
import { bearerIdentity } from './identity.ts';
import type { BearerOptions } from './identity.ts';

/** The audience of the tokens by which services know each other; no person's token has it. */
export const INTERNAL_AUDIENCE = 'bursar-internal';
/** Read and sent at a time: an event may take 256 KiB. */
const PAGE = 100;

/** What a service's internal listener is made with. */
export interface InternalOptions {
  /** The service's own log. */
  readonly log: LogSource;
  /** Whose client-credentials tokens are believed, for `bursar-internal` alone. */
  readonly tokens: Omit<BearerOptions, 'audience'>;
  /** The clients (`sub` of their tokens) that may read this log. */
  readonly readers: readonly string[];
  readonly metrics: Metrics;
  readonly logger?: Logger;
}

const Asked = z.strictObject({
  trust: z.uuid().toLowerCase(),
  after: z.coerce.number().int().min(0),
  limit: z.coerce.number().int().min(1).max(MOST_EVENTS),
});

/**
 * What a service offers to other services and to those who watch over it, on a listener of its own
 * that is never reached from outside: `GET /internal/heads` and `GET /internal/events` in NDJSON,
 * for the clients on its list (401 without a token for this, 403 for others), and `GET /metrics`
 * without a token, as nothing in it is about anybody. It does not listen yet.
 */
export function internalApp(options: InternalOptions): FastifyInstance {
  const { log, tokens, readers, metrics, logger } = options;
  const identity = bearerIdentity({ ...tokens, audience: INTERNAL_AUDIENCE });
  const app = bareApp({ base: '', metrics }, logger);

  app.get('/metrics', async (_, reply) =>
    reply.type('text/plain; version=0.0.4').send(await metrics.text()),
  );

  void app.register(
    async (internal) => {
      internal.addHook('onRequest', async ({ headers }, reply) => {
        if (!readers.includes(await identity.subjectOf(headers.authorization))) {
          throw new ProblemError(problems.notAllowed(`This client may not read ${log.service}.`));
        }
        reply.headers({ 'bursar-source': log.service, 'content-type': 'application/x-ndjson' });
      });
      internal.get('/heads', async () => linesOf(await log.heads()));
      internal.get<{ Querystring: z.output<typeof Asked> }>(
        '/events',
        { schema: { querystring: Asked } },
        async ({ query }, reply) => reply.send(Readable.from(pages(log, query))),
      );
    },
    { prefix: '/internal' },
  );
  return app;
}

const linesOf = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

async function* pages(log: LogSource, { trust, after, limit }: z.output<typeof Asked>) {
  for (let [at, left] = [after, limit]; left > 0;) {
    const events = await log.events(trust, at, Math.min(left, PAGE));
    if (events.length === 0) return;
    yield linesOf(events);
    at = events.at(-1)!.seq;
    left -= events.length;
  }
}
