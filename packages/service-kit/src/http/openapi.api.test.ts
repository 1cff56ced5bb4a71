import { z } from 'zod';
import { accept, command } from '../command.ts';
import { service } from '../service.ts';
import { openApiOf } from './app.ts';
import { testApp } from './fixtures.ts';
import { jsonSchema } from './openapi.ts';

const Money = z.int().meta({ id: 'Money' });
const Tree: z.ZodType = z.object({
  name: z.string(),
  get inner() {
    return z.array(Tree);
  },
});
const access = { roles: ['clerk'], at: 'trust' } as const;
const put = command({
  route: 'PUT /trees/:treeId',
  summary: 'Change a tree',
  access,
  versioned: true,
  params: z.object({ treeId: z.uuid() }),
  body: z.object({
    tree: Tree,
    cost: Money.transform(BigInt),
    colour: z.enum(['red']).default('red'),
  }),
  reply: { 200: z.object({ tree: Tree, cost: Money, at: z.iso.datetime().nullable() }) },
  read: () => ({}),
  decide: () => accept(null),
  write: () => [],
  respond: () => ({ status: 200 }),
});
const post = command({
  ...put,
  route: 'POST /trees',
  versioned: false,
  params: undefined,
  reply: { 204: z.null() },
});
const sample = service({
  name: 'sample',
  title: 'Sample',
  migrations: [],
  features: [{ routes: [put, post] }],
});

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly responses: Record<string, { readonly content?: object }>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: Record<string, unknown>;
    readonly securitySchemes: object;
  };
}

describe('the OpenAPI document', () => {
  test('is the same text each time, and shows the API and nothing else', async () => {
    const [one, two] = [await openApiOf(sample), await openApiOf(sample)];
    expect(one).toBe(two);
    const document = JSON.parse(one) as Document;
    expect(document.openapi).toBe('3.1.1');
    expect(Object.keys(document.paths)).toEqual([
      '/v1/trusts/{trustId}/trees/{treeId}',
      '/v1/trusts/{trustId}/trees',
      // What operators do about any service's streams.
      '/v1/platform/streams',
      '/v1/platform/streams/interventions',
    ]);
    expect(document.components.securitySchemes).toHaveProperty('bearer');
  });

  test('has every parameter and header of a route, and its refusals', async () => {
    const { paths } = JSON.parse(await openApiOf(sample)) as Document;
    const [change, make] = [
      paths['/v1/trusts/{trustId}/trees/{treeId}']!['put']!,
      paths['/v1/trusts/{trustId}/trees']!['post']!,
    ];
    const named = ({ parameters = [] }: Operation) =>
      parameters.map((p) => `${p.in} ${p.name} ${String(p.required)}`).sort();
    expect(named(change)).toEqual([
      'header If-Match true',
      'path treeId true',
      'path trustId true',
    ]);
    expect(named(make)).toEqual(['header Idempotency-Key true', 'path trustId true']);
    for (const { responses } of [change, make]) {
      expect(responses['4XX']!.content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    }
  });

  test('refers only to what is in it', async () => {
    const text = await openApiOf(sample);
    const { components } = JSON.parse(text) as Document;
    const refs = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref]) => ref!);
    expect(refs.length).toBeGreaterThan(3);
    for (const ref of refs)
      expect(Object.keys(components.schemas)).toContain(ref.replace('#/components/schemas/', ''));
  });

  test('is served with pages that a strict policy lets run', async () => {
    const { app } = await testApp([{ routes: [put] }]);
    expect((await app.inject('/docs/json')).json()).toHaveProperty('paths');
    const page = await app.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(String(page.headers['content-security-policy'])).toMatch(/script-src 'self'/);
    expect(String(page.headers['content-security-policy'])).not.toMatch(
      /unsafe-inline[^;]*script|script-src[^;]*unsafe/,
    );
    await app.close();
  });
});

test('a schema for replies writes what may be empty without a second check', () => {
  expect(jsonSchema(z.object({ at: z.iso.datetime().nullable() }), 'output')).toMatchObject({
    properties: { at: { type: ['string', 'null'], format: 'date-time' } },
  });
  expect(jsonSchema(z.bigint(), 'output')).toEqual({ type: 'integer' });
});
