import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify';
import { z } from 'zod';
import type { Service } from '../service.ts';

type Json = Record<string, unknown>;

const isZod = (schema: unknown): schema is z.ZodType => schema instanceof z.ZodType;

/** A zod schema as JSON Schema: what comes in (`input`), or what goes out. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      // A bigint is written as its digits; `x or null` as one type, which is quick to write.
      if (zodSchema._zod.def.type === 'bigint') json.type = 'integer';
      const [one, other] = json.anyOf ?? [];
      if (json.anyOf?.length === 2 && other?.type === 'null' && isPlain(one)) {
        delete json.anyOf;
        Object.assign(json, one, { type: [one!.type, 'null'] });
      }
    },
  }) as Json;
  return json;
}

/** A schema of one simple type, to which `null` can be added beside it. */
const isPlain = (schema: z.core.JSONSchema.BaseSchema | undefined): boolean =>
  ['string', 'integer', 'number', 'boolean'].includes(schema?.type as string) &&
  !schema?.enum &&
  !('const' in schema!);

/** Gives a route's reply schemas to Fastify as JSON Schema, by which it writes replies. */
export function writeRepliesBySchema(route: RouteOptions): void {
  const replies = (route.schema?.response ?? {}) as Json;
  for (const [status, schema] of Object.entries(replies)) {
    if (isZod(schema)) replies[status] = jsonSchema(schema, 'output');
  }
}

const PROBLEM = {
  type: 'object',
  description:
    'RFC 9457. `type` is the address of a page that says what happened and how to mend it.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer into the body, or `?name` of a parameter',
          },
          detail: { type: 'string' },
        },
        required: ['pointer', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail'],
};

const PROBLEM_REPLY = {
  description: 'Refused: nothing was changed.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Collects the OpenAPI 3.1 document of every route added from now on. */
export async function describeApi(app: FastifyInstance, { name, title }: Service): Promise<void> {
  const shared: Json = { Problem: PROBLEM };
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: { title, version: '1', description: `The ${name} service of the platform.` },
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
      security: [{ bearer: [] }],
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({
      url,
      schema: documented(schema ?? {}, url, route, shared),
    }),
    transformObject: (document) => {
      const { openapiObject } = document as { openapiObject: { components?: object } };
      return {
        ...openapiObject,
        components: { ...openapiObject.components, schemas: shared },
      } as never;
    },
  });
}

// Its own files and nothing from elsewhere.
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Serves the document at `/docs`, for people, and at `/docs/json`. */
export async function showApi(app: FastifyInstance): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: POLICY } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: POLICY,
    uiConfig: { validatorUrl: null },
  });
}

/** A route's schemas as the document shows them, definitions they share moved into `shared`. */
function documented(
  schema: FastifySchema,
  url: string,
  { config }: RouteOptions,
  shared: Json,
): FastifySchema {
  if (!config?.access) return { ...schema, hide: true } as FastifySchema;
  const lift = (one: unknown) =>
    liftDefinitions(isZod(one) ? jsonSchema(one, 'input') : (one as Json), shared);
  const params = (schema.params ? lift(schema.params) : { type: 'object' }) as {
    properties?: Json;
  };
  const named = [...url.matchAll(/:(\w+)/g)].map(([, one]) => one!);
  const { keyed, versioned } = config;
  const headers = {
    ...(keyed && {
      'Idempotency-Key': {
        type: 'string',
        minLength: 1,
        maxLength: 200,
        description: 'Your own; the same at every retry.',
      },
    }),
    ...(versioned && {
      'If-Match': { type: 'string', description: 'The version you read, as its ETag: "3".' },
    }),
  };
  const replies = Object.entries((schema.response ?? {}) as Json);
  return {
    ...schema,
    ...(schema.body ? { body: lift(schema.body) } : {}),
    ...(schema.querystring ? { querystring: lift(schema.querystring) } : {}),
    ...(named.length > 0 && {
      params: {
        type: 'object',
        properties: Object.fromEntries(named.map((one) => [one, params.properties?.[one] ?? ID])),
        required: named,
      },
    }),
    ...(Object.keys(headers).length > 0 && {
      headers: { type: 'object', properties: headers, required: Object.keys(headers) },
    }),
    response: {
      ...Object.fromEntries(replies.map(([status, one]) => [status, lift(one)])),
      '4xx': PROBLEM_REPLY,
    },
  };
}

const ID = { type: 'string', format: 'uuid' };

/** Moves `$defs` to the document's components; a name that is taken by another gets a number. */
function liftDefinitions(schema: Json, shared: Json): Json {
  const { $defs = {}, ...rest } = structuredClone(schema) as Json & { $defs?: Json };
  const names = new Map<string, string>();
  for (const [name, definition] of Object.entries($defs)) {
    let free = name;
    const same = () =>
      JSON.stringify(shared[free]) === JSON.stringify(renamed(definition, new Map([[name, free]])));
    for (let n = 2; free in shared && !same(); n += 1) free = `${name}${n}`;
    names.set(name, free);
  }
  for (const [name, definition] of Object.entries($defs))
    shared[names.get(name)!] = renamed(definition, names);
  return renamed(rest, names) as Json;
}

function renamed(schema: unknown, names: ReadonlyMap<string, string>): unknown {
  const text = JSON.stringify(schema).replace(/"#\/\$defs\/([^"]+)"/g, (_, name: string) => {
    return `"#/components/schemas/${names.get(name) ?? name}"`;
  });
  return JSON.parse(text);
}
