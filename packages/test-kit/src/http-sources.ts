import { INTERNAL_AUDIENCE, internalApp } from '@bursar/service-kit/http/internal-app';
import { HttpSource } from '@bursar/service-kit/log/http-source';
import type { LogSource } from '@bursar/service-kit/log/source';
import { createMetrics } from '@bursar/service-kit/telemetry';
import type { FastifyInstance } from 'fastify';
import { testIdentity } from './tokens.ts';

interface Listening {
  readonly app: FastifyInstance;
  readonly source: HttpSource;
}

/** Logs as services in other processes read them: each by an internal listener of its own. */
export class HttpSources {
  readonly #listening = new Map<string, Promise<Listening>>();

  /** The log, read over HTTP; it is served from the first time on that it is asked. */
  of(log: LogSource): LogSource {
    const { service } = log;
    const source = async () => {
      const listening = this.#listening.get(service) ?? listen(log);
      this.#listening.set(service, listening);
      return (await listening).source;
    };
    return {
      service,
      heads: async () => (await source()).heads(),
      events: async (...asked) => (await source()).events(...asked),
    };
  }

  async close(): Promise<void> {
    for (const listening of this.#listening.values()) await (await listening).app.close();
  }
}

async function listen(log: LogSource): Promise<Listening> {
  const { issuing, token } = await testIdentity();
  const metrics = createMetrics(log.service);
  const app = internalApp({ log, tokens: issuing, readers: ['another-service'], metrics });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const kept = await token('another-service', { audience: INTERNAL_AUDIENCE });
  const source = new HttpSource({ service: log.service, url, token: () => Promise.resolve(kept) });
  return { app, source };
}
