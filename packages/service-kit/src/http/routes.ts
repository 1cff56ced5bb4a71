import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { createHash } from 'node:crypto';
import type { AnyCommand, AnyQuery, Input } from '../command.ts';
import { PLATFORM } from '../context.ts';
import type { Engine, Request } from '../engine/engine.ts';
import type { AnyRoute, Service } from '../service.ts';
import { traceparentOf } from '../telemetry.ts';
import { MEDIA_TYPES, sendExport } from './export.ts';
import { etagOf, idempotencyKey, ifMatchVersion } from './headers.ts';
import type { AnyList } from './list.ts';

interface Parts {
  readonly engine: Engine;
  readonly service: Service;
}

/**
 * Adds a definition's routes below `prefix`. Throws for a route that is no `METHOD /path`, and for
 * access by unit without the units.
 */
export function addRoute(
  app: FastifyInstance,
  prefix: string,
  definition: AnyRoute,
  parts: Parts,
): void {
  const { kind, route, summary, params, access } = definition;
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) (\/.*)$/.exec(route) ?? [];
  if (!method || !path) throw new Error(`${route}: a route is a method and a path`);
  if ((kind === 'command') === (method === 'GET'))
    throw new Error(`${route}: a ${kind} cannot be reached so`);
  if (access?.at === 'unit' && !('units' in definition && definition.units)) {
    throw new Error(`${route}: its access is by unit, and it does not say of which`);
  }
  const tags = [path.split('/')[1]!];
  const url = `${prefix}${path}`;
  const common = { method, url, config: { access } };
  const described = { summary, tags, ...(params && { params }) };

  if (kind === 'command') {
    const { query, body, reply, versioned } = definition;
    app.route({
      ...common,
      config: { access, keyed: method === 'POST', versioned },
      schema: {
        ...described,
        ...(query && { querystring: query }),
        ...(body && { body }),
        response: repliesOf(reply),
      },
      handler: commandHandler(definition, method === 'POST', parts),
    });
    return;
  }
  const page = kind === 'list' ? definition.page : definition;
  app.route({
    ...common,
    schema: {
      ...described,
      ...(page.query && { querystring: page.query }),
      response: repliesOf({ 200: page.reply }),
    },
    handler: queryHandler(page, parts),
  });
  if (kind !== 'list') return;
  for (const format of ['csv', 'xlsx'] as const)
    app.route(exportRoute(definition, url, format, described, parts));
}

const repliesOf = (replies: AnyCommand['reply']) => ({ ...replies });

interface Schemas {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** A definition without a schema for a part is given nothing of it. */
function inputOf(
  request: FastifyRequest,
  { params, query, body }: Schemas,
): Input<unknown, unknown, unknown> {
  return {
    params: params ? request.params : {},
    query: query ? request.query : {},
    body: body ? request.body : undefined,
  };
}

function commandHandler(definition: AnyCommand, keyed: boolean, { engine, service }: Parts) {
  const { versioned = false, founds = false } = definition;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const key = idempotencyKey(request, keyed);
    const trustId = founds ? newTrust(request.subject, key!) : request.trustId;
    const executed = await engine.execute({
      definition,
      trustId,
      subject: request.subject,
      input: inputOf(request, definition),
      ifMatch: ifMatchVersion(request, versioned),
      key,
      cause: request.id,
      trace: traceparentOf(request.headers.traceparent as string | undefined),
    });
    const { status, location, seq, replayed, text, body } = executed;
    reply.code(status);
    if (location !== undefined) reply.header('location', `${baseOf(trustId)}${location}`);
    if (seq !== null) reply.header('bursar-position', `${service.name}#${seq}`);
    if (replayed) reply.header('idempotency-replayed', 'true');
    const etag = etagOf(body);
    if (etag) reply.header('etag', etag);
    return text === null ? reply.send() : reply.type('application/json; charset=utf-8').send(text);
  };
}

/** The id of a trust that a command founds: the same at a retry, which thus finds what it founded. */
function newTrust(subject: string, key: string): string {
  const hex = createHash('sha256').update(`${subject}\n${key}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const baseOf = (trustId: string): string =>
  trustId === PLATFORM ? '/v1/platform' : `/v1/trusts/${trustId}`;

const readBy = (request: FastifyRequest, input: Request['input']): Request => ({
  trustId: request.trustId,
  subject: request.subject,
  input,
  ifMatch: null,
});

function queryHandler(definition: AnyQuery, { engine }: Parts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const body = await engine.query({
      ...readBy(request, inputOf(request, definition)),
      definition,
    });
    const etag = etagOf(body);
    if (etag) reply.header('etag', etag);
    return body;
  };
}

function exportRoute(
  list: AnyList,
  url: string,
  format: 'csv' | 'xlsx',
  described: { readonly summary: string },
  { engine }: Parts,
): RouteOptions {
  const content = { [MEDIA_TYPES[format]]: { schema: { type: 'string', format: 'binary' } } };
  const summary = `${described.summary}, all of the filter as ${format.toUpperCase()}`;
  return {
    method: 'GET',
    url: `${url}.${format}`,
    config: { access: list.access },
    schema: {
      ...described,
      summary,
      querystring: list.exported,
      response: { 200: { description: 'The file', content } },
    },
    handler: (request, reply) => {
      const input = inputOf(request, { params: list.params, query: list.exported });
      return sendExport(list, format, engine, readBy(request, input), reply);
    },
  };
}
