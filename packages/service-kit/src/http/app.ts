import { randomUUID } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify';
import type { Access } from '../command.ts';
import type { Engine } from '../engine/engine.ts';
import type { Jobs } from '../jobs.ts';
import type { Service } from '../service.ts';
import { createMetrics } from '../telemetry.ts';
import type { Logger, Metrics } from '../telemetry.ts';
import { answerFailure, answerUnknown } from './errors.ts';
import { addHealth } from './health.ts';
import type { Checks } from './health.ts';
import type { Identity } from './identity.ts';
import { describeApi, showApi, writeRepliesBySchema } from './openapi.ts';
import { addApi } from './v1.ts';
import { validatorCompiler } from './validation.ts';

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
  /** Without one nothing is logged. */
  readonly logger?: Logger;
  readonly metrics?: Metrics;
  /** What readiness depends on. */
  readonly checks?: Checks;
  /** What stands before `/docs/errors/…` in a problem's `type`; relative where absent. */
  readonly base?: string;
}

/** A body's limit; files have their own. */
const MEBIBYTE = 1024 * 1024;

/**
 * A service's HTTP side: every route of every feature below `/v1/trusts/:trustId`, or below
 * `/v1/platform` where its access is the platform's, or below `/v1` where it is one's own; `/docs`,
 * `/health`, `/metrics`. It does not listen yet. Rejects where a route declares no access.
 */
export async function buildApp(service: Service, options: AppOptions): Promise<FastifyInstance> {
  const { logger, base = '', checks = {}, metrics = createMetrics(service.name) } = options;
  const fail = answerFailure(base);
  const app: FastifyInstance = fastify({
    ...(logger ? { loggerInstance: logger as FastifyBaseLogger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MEBIBYTE,
    requestTimeout: 60_000,
    exposeHeadRoutes: false,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void fail(error, request, reply as FastifyReply),
    routerOptions: { maxParamLength: 200 },
  });
  app.decorate('stopping', false);
  app.setValidatorCompiler(validatorCompiler);
  app.setErrorHandler(fail);

  const routes: { method: string; url: string }[] = [];
  app.addHook('onRoute', (route) => {
    const access = route.config?.access;
    const isOpen = access?.at !== 'self' && !access?.roles?.length;
    if (route.url.startsWith('/v1/') && isOpen) {
      throw new Error(`${String(route.method)} ${route.url} declares no access`);
    }
    for (const method of [route.method].flat()) routes.push({ method, url: route.url });
    writeRepliesBySchema(route);
  });
  app.addHook('onRequest', (request, _, done) => {
    trace.getActiveSpan()?.updateName(`${request.method} ${request.routeOptions.url ?? 'unknown'}`);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, id, log } = request;
    const { statusCode: status, elapsedTime } = reply;
    const route = routeOptions.url ?? 'unknown';
    metrics.requests.observe({ method, route, status }, elapsedTime / 1000);
    log[status >= 400 ? 'info' : 'debug'](
      { id, method, route, status, ms: Math.round(elapsedTime) },
      'request',
    );
    done();
  });

  await describeApi(app, service);
  await app.register(async (pages) => {
    await showApi(pages);
    addHealth(pages, checks, metrics);
  });
  await app.register((v1) => addApi(v1, service, options), { prefix: '/v1' });
  app.setNotFoundHandler(answerUnknown(base, routes));
  return app;
}

/** A service's OpenAPI 3.1 document as it is committed: the same routes give the same text. */
export async function openApiOf(service: Service): Promise<string> {
  // The document is written from declarations alone: nothing is asked or run.
  const app = await buildApp(service, { engine: {} as Engine, identity: {} as Identity });
  await app.ready();
  const document = JSON.stringify(app.swagger(), null, 2);
  await app.close();
  return `${document}\n`;
}
