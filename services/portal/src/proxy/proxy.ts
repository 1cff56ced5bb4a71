import replyFrom from '@fastify/reply-from';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import { Uuid } from '@bursar/shared-types';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { problems } from '../problems.ts';
import type { Session } from '../sessions/index.ts';
import { bodyOf, refusalOf, takeBodies } from './bodies.ts';
import { headersBack, headersOut } from './headers.ts';
import { LiveStreams } from './live-streams.ts';
import type { LiveStream } from './live-streams.ts';
import { isReadable, targetOf } from './target.ts';
import type { Services, Target } from './target.ts';

/** What the proxy stands on. */
export interface ProxyParts {
  readonly services: Services;
  readonly tokenOf: (session: Session) => string | Promise<string>;
  readonly isAlive: (session: Session) => Promise<boolean>;
}

const READS = ['GET', 'HEAD'];
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];
/** Connections to one address, of reads and of writes each: a slow upload or download holds one. */
const AT_ONCE = 512;
const CONNECT_PATIENCE_MS = 5_000;
const RETRY_AFTER_MS = 50;

/**
 * `/api/<service>/…` and `/live`, behind the guard: to the service with the user's own token, streaming
 * both ways. What the service answers is not looked into; where it does not answer, `service-away`.
 * Reads, writes and streams of events have connections of their own, so that none waits for another.
 */
export async function proxyRoutes(app: FastifyInstance, parts: ProxyParts): Promise<void> {
  const { services, tokenOf, isAlive } = parts;
  const streams = new LiveStreams();

  const forward = async (
    request: FastifyRequest,
    reply: FastifyReply,
    target: Target,
    stream?: LiveStream,
  ) => {
    const token = await tokenOf(request.session);
    const { origin, pathname, search } = new URL(target.address);
    return reply.from(`${origin}${pathname}`, {
      ...bodyOf(request),
      queryString: () => search.slice(1),
      rewriteRequestHeaders: (_, headers) => headersOut(headers, token),
      rewriteHeaders: (headers) => headersBack(headers, target),
      retryDelay: ({ err, attempt }) => delayOf(request.method, err, attempt),
      onResponse: (_, __, { stream: body }) => {
        if (!isEvents(reply)) void reply.send(body);
        else if (stream) void reply.send(stream.carry(body));
        else {
          body.on('error', () => undefined).destroy();
          void reply.send(new ProblemError(kitProblems.notFound(AT_LIVE)));
        }
      },
      onError: (failed, { error }) => {
        const tooLarge = refusalOf(request);
        // What is left of the body is not waited for.
        if (tooLarge) failed.header('connection', 'close');
        void failed.send(tooLarge ?? away(request, target, error));
      },
    });
  };

  const api = async (scope: FastifyInstance, method: string[]) => {
    await scope.register(replyFrom, connections(AT_ONCE));
    takeBodies(scope);
    scope.route({
      method,
      url: '/api/*',
      handler: (request, reply) => {
        if (!isReadable(request.raw.url!)) throw new ProblemError(UNREADABLE);
        const target = targetOf(request.raw.url!, services);
        if (!target) throw new ProblemError(kitProblems.notFound());
        return forward(request, reply, target);
      },
    });
  };
  await app.register((reads) => api(reads, READS));
  await app.register((writes) => api(writes, WRITES));

  await app.register(async (live) => {
    // As many as there are: each session has its limit.
    await live.register(replyFrom, connections(null));
    const options = {
      schema: { querystring: z.object({ trust: Uuid }) },
      config: { stream: true },
    };
    live.get<{ Querystring: { trust: string } }>('/live', options, (request, reply) => {
      const { session, query } = request;
      const target = targetOf(`/api/reporting/v1/trusts/${query.trust}/live`, services);
      if (!target) throw new ProblemError(kitProblems.notFound());
      const stream = streams.begin(session.id, reply, () => isAlive(session));
      return forward(request, reply, target, stream);
    });
  });
}

/** How services are connected to; `atOnce` is the number of connections to one address, null for no limit. */
const connections = (atOnce: number | null) => ({
  disableRequestLogging: true,
  destroyAgent: true,
  undici: {
    connections: atOnce,
    connect: { timeout: CONNECT_PATIENCE_MS, rejectUnauthorized: true },
    // A stream says nothing for as long as nothing happens; an answer may take its time.
    bodyTimeout: 0,
    headersTimeout: 120_000,
  },
});

const AT_LIVE = 'A stream of events is followed at /live, which ends with its session.';
const UNREADABLE = kitProblems.badInput([
  {
    pointer: '',
    detail: 'The address cannot be read: what follows a % in it must be the code of text in UTF-8.',
  },
]);

const isEvents = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type')).startsWith('text/event-stream');

/**
 * A read whose kept-open connection turned out to be closed is sent once more; nothing else is. Null is
 * never.
 */
function delayOf(method: string, error: Error | null, attempt: number): number | null {
  const isLost = (error as { code?: string } | null)?.code === 'UND_ERR_SOCKET';
  return isLost && attempt === 0 && READS.includes(method) ? RETRY_AFTER_MS : null;
}

/** Says that a service does not answer, and whether it may have done what was asked. */
function away({ log, method }: FastifyRequest, { service }: Target, error: Error): ProblemError {
  log.warn({ service, err: error }, 'service away');
  const wasSent = !READS.includes(method) && !isNeverSent(error);
  return new ProblemError(problems.serviceAway(service, wasSent));
}

/** Whether no connection was made at all. */
function isNeverSent(error: Error): boolean {
  const codes = [error, error.cause, (error.cause as Error | undefined)?.cause].map(
    (one) => (one as { code?: string } | undefined)?.code ?? '',
  );
  return codes.some((code) => /^(ECONNREFUSED|ENOTFOUND|UND_ERR_CONNECT_TIMEOUT)$/.test(code));
}
