import { OffsetClock } from '@bursar/service-kit';
import type { Clock } from '@bursar/service-kit';
import { Pool } from '@bursar/service-kit/database/pool';
import { createMetrics } from '@bursar/service-kit/telemetry';
import type { Logger, Metrics } from '@bursar/service-kit/telemetry';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DraftStore } from './drafts/index.ts';
import { portalApp } from './portal-app.ts';
import type { Services } from './proxy/index.ts';
import { sealerOf, SessionStore } from './sessions/index.ts';
import { Attempts, OpenIdProvider } from './sign-in/index.ts';

/** What brings the portal's database forward. */
export const portalMigrations = new URL('../migrations/', import.meta.url);

/** The portal's settings. */
export interface PortalOptions {
  /** Where browsers reach it, without a slash at its end. */
  readonly origin: string;
  /** The OpenID provider, and the portal as it is registered there. */
  readonly issuer: string;
  readonly clientId: string;
  /** For a provider that wants one; else the portal proves itself by PKCE alone. */
  readonly clientSecret?: string;
  /** `openid` unless the provider wants more for the API's audience, or for refresh tokens. */
  readonly scope?: string;
  /** Of the role that may use the portal's tables and no more. */
  readonly databaseUrl: string;
  /** Connections to it at the most. */
  readonly connections: number;
  /** 32 bytes that seal tokens; another key signs everybody out, no more. */
  readonly key: Uint8Array;
  /** Where the services are, by name; `directory` and `reporting` among them. */
  readonly services: Services;
  /** The folder with the built application. */
  readonly pages: string;
  /** Sign-ins from one address within a minute: 120 unless told, as all of a school come from one. */
  readonly signInsAMinute?: number;
  /** How many proxies of one's own stand before it and add to X-Forwarded-For: none unless told. */
  readonly proxies?: number;
  /** Real time unless told. */
  readonly clock?: Clock;
  /** The business clock while it is ahead of real time. */
  readonly movedClock?: () => Date | null;
  readonly logger?: Logger;
}

/** The portal at work, but for who listens. */
export interface Portal {
  readonly app: FastifyInstance;
  readonly metrics: Metrics;
  /** Ends what is under way, and lets go of the database. */
  close(): Promise<void>;
}

const SWEEP_MS = 15 * 60_000;
/** Connections that never wait for the provider. */
const KEPT_FREE = 2;

/** Starts the portal on a database that has been brought forward. Nothing is asked of the provider yet. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const { origin, issuer, clientId, key, services, logger } = options;
  const { clock = new OffsetClock() } = options;
  const pool = new Pool({
    url: options.databaseUrl,
    size: options.connections,
    name: 'bursar-portal',
  });
  const metrics = createMetrics('portal');
  const sealer = sealerOf(key);
  const sessions = new SessionStore(pool, sealer);
  const attempts = new Attempts(pool, sealer);
  const drafts = new DraftStore(pool);
  const provider = new OpenIdProvider({
    issuer,
    clientId,
    clientSecret: options.clientSecret ?? null,
    scope: options.scope ?? 'openid',
    callback: `${origin}/portal/callback`,
    signedOut: `${origin}/`,
    clock,
  });
  const app = await portalApp({
    origin,
    pool,
    renewalsAtOnce: Math.max(1, options.connections - KEPT_FREE),
    sessions,
    attempts,
    drafts,
    provider,
    services,
    pages: options.pages,
    clock,
    movedClock: options.movedClock ?? (() => null),
    signInsAMinute: options.signInsAMinute ?? 120,
    addressOf: addressBehind(options.proxies ?? 0),
    logger,
    metrics,
  });
  await app.ready();
  const sweep = async () => {
    for (const store of [sessions, attempts, drafts]) await store.sweep(clock.now());
  };
  const sweeping = setInterval(
    () => void sweep().catch((err: unknown) => logger?.warn({ err }, 'sweep')),
    SWEEP_MS,
  ).unref();
  return {
    app,
    metrics,
    async close() {
      clearInterval(sweeping);
      await app.close();
      await pool.close();
    },
  };
}

/** The address that the outermost of our own proxies saw; what stands left of it anybody can write. */
function addressBehind(proxies: number): (request: FastifyRequest) => string {
  return ({ ip, headers }) => {
    const forwarded = String(headers['x-forwarded-for'] ?? '').split(/\s*,\s*/);
    return (proxies > 0 && forwarded.at(-proxies)) || ip;
  };
}
