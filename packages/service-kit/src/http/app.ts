import type { FastifyInstance } from 'fastify';
import type { Access } from '../command.ts';
import type { Engine } from '../engine/engine.ts';
import type { Jobs } from '../jobs.ts';
import type { Service } from '../service.ts';
import { createMetrics } from '../telemetry.ts';
import type { Logger, Metrics } from '../telemetry.ts';
import { bareApp } from './bare-app.ts';
import { addHealth } from './health.ts';
import type { Checks } from './health.ts';
import type { Identity } from './identity.ts';
import { describeApi, showApi, writeRepliesBySchema } from './openapi.ts';
import type { Streams } from './streams.ts';
import { addApi } from './v1.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Set by stopGracefully. */
    stopping: boolean;
  }
  interface FastifyContextConfig {
    /** Who may; every route below /v1 declares it. */
    access?: Access;
    /** Whether an Idempotency-Key is needed, and an If-Match: for the documentation. */
    keyed?: boolean;
    versioned?: boolean;
    /** The schema of a body that is no JSON: for the documentation. */
    body?: object;
  }
}

/** What a service’s HTTP side is made with. */
export interface AppOptions {
  readonly engine: Engine;
  readonly identity: Identity;
  /** For the plugins of features that send jobs. */
  readonly jobs?: Jobs | null;
  /** For the operators' routes, which a service without streams has not. */
  readonly streams?: Streams;
  /** Without one nothing is logged. */
  readonly logger?: Logger;
  readonly metrics?: Metrics;
  /** What readiness depends on. */
  readonly checks?: Checks;
  /** What stands before `/docs/errors/…` in a problem's `type`; relative where absent. */
  readonly base?: string;
  /** How often an idle stream of events shows that it lives (15,000 ms). */
  readonly heartbeatMs?: number;
}

/**
 * A service's HTTP side: every route of every feature below `/v1/trusts/:trustId`, or below
 * `/v1/platform` where its access is the platform's, or below `/v1` where it is one's own; `/docs`,
 * `/health`. It does not listen yet. Rejects where a route declares no access.
 */
export async function buildApp(service: Service, options: AppOptions): Promise<FastifyInstance> {
  const { logger, base = '', checks = {}, metrics = createMetrics(service.name) } = options;
  const app = bareApp({ base, metrics }, logger);
  app.decorate('stopping', false);
  app.addHook('onRoute', (route) => {
    const access = route.config?.access;
    const isOpen = access?.at !== 'self' && !access?.roles?.length;
    if (route.url.startsWith('/v1/') && isOpen) {
      throw new Error(`${String(route.method)} ${route.url} declares no access`);
    }
    writeRepliesBySchema(route);
  });
  await describeApi(app, service);
  await app.register(async (pages) => {
    await showApi(pages);
    addHealth(pages, checks);
  });
  await app.register((v1) => addApi(v1, service, options), { prefix: '/v1' });
  return app;
}

/** A service's OpenAPI 3.1 document as it is committed: the same routes give the same text. */
export async function openApiOf(service: Service): Promise<string> {
  // The document is written from declarations alone: nothing is asked or run.
  const app = await buildApp(service, {
    engine: {} as Engine,
    identity: {} as Identity,
    streams: {} as Streams,
  });
  await app.ready();
  const document = JSON.stringify(app.swagger(), null, 2);
  await app.close();
  return `${document}\n`;
}
