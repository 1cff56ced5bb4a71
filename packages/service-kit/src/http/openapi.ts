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
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      // A bigint is written as its digits; `x or null` as one type, which is quick to write.
      if (zodSchema._zod.def.type === 'bigint') json.type = 'integer';
      // What every reader knows from the type and format, and would have to look past.
      if (json.format || json.type === 'integer') delete json.pattern;
      if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
      if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
      const [one, other] = json.anyOf ?? [];
      if (json.anyOf?.length === 2 && other?.type === 'null' && isPlain(one)) {
        delete json.anyOf;
        Object.assign(json, one, { type: [one!.type, 'null'] });
      }
    },
  }) as Json;
  return json;
}

/** A schema of one type, beside which `null` can stand. */
const isPlain = (schema: z.core.JSONSchema.BaseSchema | undefined): boolean =>
  typeof schema?.type === 'string' && !schema.enum && schema.const === undefined;

/** Gives a route's reply schemas to Fastify as JSON Schema, by which it writes replies. */
export function writeRepliesBySchema(route: RouteOptions): void {
  const replies = (route.schema?.response ?? {}) as Json;
  for (const [status, schema] of Object.entries(replies)) {
    if (isZod(schema)) replies[status] = jsonSchema(schema, 'output');
  }
}

const Problem = z.looseObject({
  type: z.string().describe('The address of a page that says what happened and how to mend it.'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string() }))
    .describe('`pointer`: a JSON pointer into the body, or `?name` of a parameter.')
    .optional(),
});

const PROBLEM_REPLY = {
  description: 'Refused: nothing was changed.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Collects the OpenAPI 3.1 document of every route added from now on. */
export async function describeApi(app: FastifyInstance, { name, title }: Service): Promise<void> {
  const shared: Json = { Problem: jsonSchema(Problem, 'output') };
  const lifted = lifterInto(shared);
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
      schema: documented(schema ?? {}, url, route, lifted),
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

const [NONE, OWN] = [["'none'"], ["'self'"]];
/** The pages load their own files and nothing from elsewhere. */
const POLICY = {
  'default-src': NONE,
  'script-src': OWN,
  'style-src': OWN,
  'img-src': [...OWN, 'data:'],
  'connect-src': OWN,
  'base-uri': NONE,
  'form-action': NONE,
  'frame-ancestors': NONE,
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

const ID = { type: 'string', format: 'uuid' };
const KEY = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description: 'The same at every retry.',
};
const MATCH = { type: 'string', description: 'The version you read, as its ETag: "3".' };

/** A route's schemas as the document shows them. */
function documented(
  schema: FastifySchema,
  url: string,
  { config }: RouteOptions,
  lifted: (schema: Json) => Json,
): FastifySchema {
  if (!config?.access) return { ...schema, hide: true } as FastifySchema;
  const lift = (one: unknown) =>
    one && lifted(isZod(one) ? jsonSchema(one, 'input') : (one as Json));
  const known = ((lift(schema.params) as Json | undefined)?.['properties'] ?? {}) as Json;
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const replies = Object.entries((schema.response ?? {}) as Json);
  return {
    ...schema,
    body: lift(schema.body ?? config.body),
    querystring: lift(schema.querystring),
    params: allOf(Object.fromEntries(names.map((name) => [name, known[name] ?? ID]))),
    headers: allOf({
      ...(config.keyed && { 'Idempotency-Key': KEY }),
      ...(config.versioned && { 'If-Match': MATCH }),
    }),
    response: {
      ...Object.fromEntries(replies.map(([status, reply]) => [status, lift(reply)])),
      '4xx': PROBLEM_REPLY,
    },
  };
}

/** An object that needs each of its properties; undefined for none. */
function allOf(properties: Json): Json | undefined {
  const required = Object.keys(properties);
  return required.length > 0 ? { type: 'object', properties, required } : undefined;
}

/** Moves the `$defs` of schemas into `shared`; a name that another definition has gets a number. */
function lifterInto(shared: Json) {
  const texts = new Map(Object.keys(shared).map((name) => [name, '']));
  return ({ $defs = {}, ...schema }: Json & { readonly $defs?: Json }): Json => {
    const addresses = new Map<unknown, string>();
    for (const [name, definition] of Object.entries($defs)) {
      const text = JSON.stringify(definition);
      let free = name;
      for (let n = 2; (texts.get(free) ?? text) !== text; n += 1) free = `${name}${n}`;
      texts.set(free, text);
      addresses.set(`#/$defs/${name}`, `#/components/schemas/${free}`);
    }
    const lifted = (one: unknown): Json =>
      JSON.parse(JSON.stringify(one), (key, value: unknown) => {
        if (key !== '$ref') return value;
        const address = addresses.get(value);
        if (!address)
          throw new Error(`a schema refers to ${String(value)}: give what it repeats an id`);
        return address;
      }) as Json;
    for (const [name, definition] of Object.entries($defs)) {
      shared[addresses.get(`#/$defs/${name}`)!.replace(/.*\//, '')] = lifted(definition);
    }
    return lifted(schema);
  };
}
