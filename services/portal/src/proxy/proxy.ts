import replyFrom from '@fastify/reply-from';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import { Uuid } from '@bursar/shared-types';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problems } from '../problems.ts';
import type { Session } from '../sessions/index.ts';
import { headersBack, headersOut } from './headers.ts';
import { closeWithSession } from './live-streams.ts';
import { targetOf } from './target.ts';
import type { Services, Target } from './target.ts';

/** What the proxy stands on. */
export interface ProxyParts {
  readonly services: Services;
  readonly tokenOf: (session: Session) => string | Promise<string>;
  readonly isAlive: (session: Session) => Promise<boolean>;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const CONNECT_PATIENCE_MS = 5_000;
const RETRY_AFTER_MS = 50;
/** A file of 10 MB with what a form wraps it in; smaller limits are the services' own. */
const LARGEST_BYTES = 11 * 1024 * 1024;

/**
 * `/api/<service>/…` and `/live`, behind the guard: to the service with the user's own token, streaming
 * both ways. What the service answers is not looked into; where it does not answer, `service-away`.
 */
export async function proxyRoutes(app: FastifyInstance, parts: ProxyParts): Promise<void> {
  const { services, tokenOf, isAlive } = parts;
  await app.register(replyFrom, {
    disableRequestLogging: true,
    destroyAgent: true,
    undici: {
      connect: { timeout: CONNECT_PATIENCE_MS, rejectUnauthorized: true },
      // A stream says nothing for as long as nothing happens; an answer may take its time.
      bodyTimeout: 0,
      headersTimeout: 120_000,
    },
  });
  // Bodies are handed on as they come.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_, payload, done) => done(null, payload));

  const forward = async (request: FastifyRequest, reply: FastifyReply, target: Target) => {
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_BYTES)
      throw new ProblemError(kitProblems.tooLarge('A file may have 10 MB at the most.'));
    const token = await tokenOf(request.session);
    closeWithSession(request, reply, () => isAlive(request.session));
    const { search } = new URL(target.address);
    return reply.from(target.address, {
      queryString: () => search.slice(1),
      rewriteRequestHeaders: (_, headers) => headersOut(headers, token),
      rewriteHeaders: (headers) => headersBack(headers, target),
      retryDelay: ({ err, attempt }) => delayOf(request.method, err, attempt),
      onError: (failed, { error }) => {
        request.log.warn({ service: target.service, err: error }, 'service away');
        const wasSent = request.method !== 'GET' && !isNeverSent(error);
        void failed.send(new ProblemError(problems.serviceAway(target.service, wasSent)));
      },
    });
  };

  app.route({
    method: METHODS,
    url: '/api/*',
    handler: (request, reply) => {
      const target = targetOf(request.raw.url!, services);
      if (!target) throw new ProblemError(kitProblems.notFound());
      return forward(request, reply, target);
    },
  });

  const schema = { querystring: z.object({ trust: Uuid }) };
  app.get<{ Querystring: { trust: string } }>('/live', { schema }, (request, reply) => {
    const target = targetOf(`/api/reporting/v1/trusts/${request.query.trust}/live`, services);
    if (!target) throw new ProblemError(kitProblems.notFound());
    return forward(request, reply, target);
  });
}

/**
 * A read whose kept-open connection turned out to be closed is sent once more; nothing else is. Null is
 * never.
 */
function delayOf(method: string, error: Error | null, attempt: number): number | null {
  const isLost = (error as { code?: string } | null)?.code === 'UND_ERR_SOCKET';
  return isLost && attempt === 0 && (method === 'GET' || method === 'HEAD') ? RETRY_AFTER_MS : null;
}

/** Whether no connection was made at all. */
function isNeverSent(error: Error): boolean {
  const codes = [error, error.cause, (error.cause as Error | undefined)?.cause].map(
    (one) => (one as { code?: string } | undefined)?.code ?? '',
  );
  return codes.some((code) => /^(ECONNREFUSED|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT)$/.test(code));
}
