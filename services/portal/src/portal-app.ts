import cookie from '@fastify/cookie';
import type { Clock } from '@bursar/service-kit';
import type { Pool } from '@bursar/service-kit/database/pool';
import { isPassing } from '@bursar/service-kit/database/errors';
import { bareApp } from '@bursar/service-kit/http/bare-app';
import { API_HEADERS } from '@bursar/service-kit/http/headers';
import { addHealth } from '@bursar/service-kit/http/health';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import type { Logger, Metrics } from '@bursar/service-kit/telemetry';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { draftRoutes } from './drafts/index.ts';
import type { DraftStore } from './drafts/index.ts';
import { pageRoutes } from './page/index.ts';
import { preferenceRoutes } from './preferences/index.ts';
import { proxyRoutes } from './proxy/index.ts';
import type { Services } from './proxy/index.ts';
import { AccessTokens, cookiesFor, guard, namesFrom, sessionRoutes } from './sessions/index.ts';
import type { Session, SessionStore } from './sessions/index.ts';
import { signInRoutes } from './sign-in/index.ts';
import type { Attempts, OpenIdProvider } from './sign-in/index.ts';

/** What the portal's HTTP side stands on. */
export interface PortalParts {
  /** Where browsers reach it: `https://bursar.trust.example`. */
  readonly origin: string;
  readonly pool: Pool;
  /** How many of its connections may wait for the provider. */
  readonly renewalsAtOnce: number;
  readonly sessions: SessionStore;
  readonly attempts: Attempts;
  readonly drafts: DraftStore;
  readonly provider: OpenIdProvider;
  /** Where the services are; `directory` and `reporting` are needed by the portal itself. */
  readonly services: Services;
  /** The folder with the built application. */
  readonly pages: string;
  /** Real time: sessions and tokens do not follow the business clock. */
  readonly clock: Clock;
  readonly movedClock: () => Date | null;
  readonly signInsAMinute: number;
  readonly addressOf: (request: FastifyRequest) => string;
  readonly logger?: Logger;
  readonly metrics: Metrics;
}

/** The portal's HTTP side. It does not listen yet. */
export async function portalApp(parts: PortalParts): Promise<FastifyInstance> {
  const { origin, pool, sessions, provider, services, clock, logger, metrics } = parts;
  const cookies = cookiesFor(origin);
  const tokens = new AccessTokens(
    sessions,
    (refresh) => provider.renew(refresh),
    clock,
    parts.renewalsAtOnce,
  );
  const tokenOf = (session: Session) => tokens.of(session);
  const nameOf = namesFrom(services['directory']!, tokenOf);

  const app = bareApp({ base: origin, metrics }, logger);
  app.decorate('stopping', false);
  // Of every answer, unless it says otherwise: pages do, and so do services.
  app.addHook('onRequest', async (_, reply) => void reply.headers(API_HEADERS));
  addHealth(app, { database: async () => void (await pool.run('select 1 as one')) });
  await app.register(cookie);
  await app.register((open) => signInRoutes(open, { ...parts, cookies }));
  await app.register(async (own) => {
    own.setErrorHandler(recordsAway);
    own.addHook('onRequest', guard({ origin, cookies, sessions, clock, nameOf }));
    sessionRoutes(own, {
      ...parts,
      cookies,
      nameOf,
      revoke: (ended) => provider.revoke(ended),
    });
    draftRoutes(own, parts);
    preferenceRoutes(own, parts);
    await own.register((proxied) =>
      proxyRoutes(proxied, {
        services,
        tokenOf,
        isAlive: ({ id }) => sessions.isAlive(id, clock.now()),
      }),
    );
  });
  await app.register((pages) => pageRoutes(pages, parts.pages));
  return app;
}

/** Where the database cannot be asked, it is said so; everything else is for whoever comes after. */
function recordsAway(error: unknown, request: FastifyRequest): never {
  if (!isPassing(error)) throw error;
  request.log.warn({ err: error }, 'database away');
  throw new ProblemError(kitProblems.unavailable());
}
