import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problem, problems, ProblemError } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Metrics } from '../telemetry.ts';
import { API_HEADERS } from './headers.ts';

/** What Fastify refuses by itself, in our words. Any other 4xx of its own is a bad request. */
function problemOf(error: FastifyError): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  const status = error.statusCode ?? 500;
  if (status === 413) {
    return problems.tooLarge(
      'The body is larger than this address takes: 10 MB for a file, 1 MB else.',
    );
  }
  if (status === 415)
    return problem(
      'wrong-media-type',
      415,
      'Another kind of body is needed',
      'Send the body as application/json, or as the kind that the documentation names.',
    );
  if (status >= 400 && status < 500) {
    const detail =
      error.code === 'FST_ERR_BAD_URL' || status === 414
        ? 'The address cannot be read.'
        : 'The request cannot be read. Send well-formed JSON in UTF-8.';
    return problem('bad-input', status, STATUS_CODES[status] ?? 'Bad request', detail, {
      errors: [],
    });
  }
  return null;
}

/** What stands before `/docs/errors/…` in a problem's `type`, and where each problem is counted. */
export interface Refusing {
  readonly base: string;
  readonly metrics: Metrics;
}

/**
 * Answers a failure as a problem. What no rule foresaw is 500 `internal` with a reference: the
 * request's id, under which the log has the error; its message and stack stay there.
 */
export function answerFailure(by: Refusing) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const found = problemOf(error);
    if (found) return sendProblem(reply, by, found);
    request.log.error(
      { err: error, reference: request.id, route: request.routeOptions.url },
      'request failed',
    );
    const detail = `Something went wrong here, not with your request. Tell us the reference ${request.id}.`;
    const internal = {
      code: 'internal',
      status: 500,
      title: 'Internal error',
      detail,
      extra: { reference: request.id },
    };
    return sendProblem(reply, by, internal);
  };
}

/** Sends a problem with the headers that belong to its status. */
function sendProblem(reply: FastifyReply, { base, metrics }: Refusing, of: Problem): FastifyReply {
  const { code, status, title, detail, errors, extra, retryAfter } = of;
  metrics.refusals.inc({ code });
  reply.headers(API_HEADERS);
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="bursar"');
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  const body = { type: `${base}/docs/errors/${code}`, title, status, detail, errors, ...extra };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body, exactly));
}

const exactly = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value;

/** A route, and the paths that lead to it. */
export interface Known {
  readonly method: string;
  readonly pattern: RegExp;
}

/** The paths of a route's address. */
export const pathsOf = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);

/** Answers an address that nothing is at: 405 where another method would find something. */
export function answerUnknown(by: Refusing, routes: readonly Known[]) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.split('?', 1)[0]!;
    const allowed = [
      ...new Set(routes.filter((one) => one.pattern.test(path)).map((one) => one.method)),
    ];
    if (allowed.length === 0) return sendProblem(reply, by, problems.notFound());
    const detail = `This address takes ${allowed.join(', ')}.`;
    reply.header('allow', allowed.join(', '));
    return sendProblem(reply, by, problem('wrong-method', 405, 'Not this way', detail));
  };
}
