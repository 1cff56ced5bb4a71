import { randomUUID } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from '../telemetry.ts';
import { answerFailure, answerUnknown, pathsOf } from './errors.ts';
import type { Known, Refusing } from './errors.ts';
import { LARGEST_BODY } from './limits.ts';
import { validatorCompiler } from './validation.ts';

/**
 * What both of a service's listeners have in common, without a route: input is checked by zod,
 * whatever goes wrong is answered as a problem, and requests are logged and measured by their route.
 */
export function bareApp(by: Refusing, logger?: Logger): FastifyInstance {
  const fail = answerFailure(by);
  const app: FastifyInstance = fastify({
    ...(logger ? { loggerInstance: logger as FastifyBaseLogger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    requestTimeout: 60_000,
    exposeHeadRoutes: false,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void fail(error, request, reply as FastifyReply),
    routerOptions: { maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setErrorHandler(fail);
  const routes: Known[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, pattern: pathsOf(url) });
  });
  app.setNotFoundHandler(answerUnknown(by, routes));
  app.addHook('onRequest', (request, _, done) => {
    trace.getActiveSpan()?.updateName(`${request.method} ${request.routeOptions.url ?? 'unknown'}`);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, id, log } = request;
    const { statusCode: status, elapsedTime } = reply;
    const route = routeOptions.url ?? 'unknown';
    by.metrics.requests.observe({ method, route, status }, elapsedTime / 1000);
    log[status >= 400 ? 'info' : 'debug'](
      { id, method, route, status, ms: Math.round(elapsedTime) },
      'request',
    );
    done();
  });
  return app;
}
