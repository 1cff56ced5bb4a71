import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { AnyCommand, AnyQuery } from '../command.ts';
import { PLATFORM } from '../context.ts';
import type { Engine, Request } from '../engine/engine.ts';
import type { AnyRoute, Service } from '../service.ts';
import { traceparentOf } from '../telemetry.ts';
import { MEDIA_TYPES, sendExport, sendReplyTable } from './export.ts';
import { etagOf, idempotencyKey, ifMatchVersion } from './headers.ts';

interface Parts {
  readonly engine: Engine;
  readonly service: Service;
}

/** Adds a definition's routes below `prefix`. Throws for a route that is no `METHOD /path`. */
export function addRoute(
  app: FastifyInstance,
  prefix: string,
  definition: AnyRoute,
  parts: Parts,
): void {
  const { kind, route, summary, params, access } = definition;
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) (\/.*)$/.exec(route) ?? [];
  if (!method || !path) throw new Error(`${route}: a route is a method and a path`);
  if ((kind === 'command') === (method === 'GET')) {
    throw new Error(`${route}: a ${kind} cannot be reached so`);
  }
  const url = `${prefix}${path}`;
  const described = { summary, tags: [path.split('/')[1]!], params };
  const config = { access };

  if (kind === 'command') {
    const { query: querystring, body, reply, versioned } = definition;
    const keyed = method === 'POST';
    app.route({
      method,
      url,
      config: { access, keyed, versioned },
      schema: schemaOf({ ...described, querystring, body, response: { ...reply } }),
      handler: commandHandler(definition, keyed, parts),
    });
    return;
  }
  const page = kind === 'list' ? definition.page : definition;
  app.route({
    method,
    url,
    config,
    schema: schemaOf({ ...described, querystring: page.query, response: { 200: page.reply } }),
    handler: queryHandler(page, parts),
  });
  const table = kind === 'query' ? definition.table : undefined;
  if (kind === 'query' && !table) return;
  const querystring = kind === 'list' ? definition.exported : definition.query;
  for (const format of ['csv', 'xlsx'] as const) {
    const content = { [MEDIA_TYPES[format]]: { schema: { type: 'string', format: 'binary' } } };
    app.route({
      method,
      url: `${url}.${format}`,
      config,
      schema: schemaOf({
        ...described,
        summary: `${summary}, ${kind === 'list' ? 'the whole filter ' : ''}as ${format.toUpperCase()}`,
        querystring,
        response: { 200: { description: 'The file', content } },
      }),
      handler: (request, reply) => {
        const asked = requestOf(request, { params, query: querystring });
        return kind === 'list'
          ? sendExport(definition, format, parts.engine, asked, reply)
          : sendReplyTable(definition, table!, format, parts.engine, asked, reply);
      },
    });
  }
}

/** Without what a definition does not have: Fastify warns of a part that is undefined. */
const schemaOf = (parts: FastifySchema): FastifySchema =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));

interface Schemas {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** Who asks for what; a definition without a schema for a part is given nothing of it. */
const requestOf = (request: FastifyRequest, { params, query, body }: Schemas): Request => ({
  trustId: request.trustId,
  subject: request.subject,
  input: {
    params: params ? request.params : {},
    query: query ? request.query : {},
    body: body ? request.body : undefined,
  },
  ifMatch: null,
});

function commandHandler(definition: AnyCommand, keyed: boolean, { engine, service }: Parts) {
  const { versioned = false, founds = false } = definition;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const key = idempotencyKey(request, keyed);
    const ifMatch = ifMatchVersion(request, versioned);
    const trustId = founds ? newTrust(request.subject, key!) : request.trustId;
    const asked = requestOf(request, definition);
    const { status, location, seq, replayed, text, body } = await engine.execute({
      ...asked,
      definition: (await definition.prepare?.(asked, engine)) ?? definition,
      trustId,
      ifMatch,
      key,
      cause: request.id,
      trace: traceparentOf(request.headers.traceparent as string | undefined),
    });
    reply.code(status);
    if (location !== undefined) reply.header('location', `${baseOf(trustId)}${location}`);
    if (seq !== null) reply.header('bursar-position', `${service.name}#${seq}`);
    if (replayed) reply.header('idempotency-replayed', 'true');
    const etag = etagOf(body);
    if (etag) reply.header('etag', etag);
    return text === null ? reply.send() : reply.type('application/json; charset=utf-8').send(text);
  };
}

function queryHandler(definition: AnyQuery, { engine }: Parts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const asked = requestOf(request, definition);
    const prepared = (await definition.prepare?.(asked, engine)) ?? definition;
    const body = await engine.query({ ...asked, definition: prepared });
    const etag = etagOf(body);
    if (etag) reply.header('etag', etag);
    return body;
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
