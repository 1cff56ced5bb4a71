import { breakingDifferences } from './breaking.ts';
import type { Json } from './schema-faults.ts';

type Schema = Record<string, unknown>;

const object = (
  properties: Record<string, Schema>,
  required: string[] = [],
  more: Schema = {},
) => ({
  type: 'object',
  properties,
  required,
  ...more,
});
const text = { type: 'string' };

/** A document of one route, whose body and reply are given. */
function api({
  body,
  reply = text,
  parameters = [],
  schemas = {},
}: {
  body?: Schema;
  reply?: Schema;
  parameters?: Schema[];
  schemas?: Record<string, Schema>;
}): Json {
  const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });
  const post = {
    parameters,
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: { 201: json(reply) },
  };
  return { paths: { '/orders': { post } }, components: { schemas } };
}

const sent = (was: Schema, is: Schema) =>
  breakingDifferences(api({ body: was }), api({ body: is }));
const read = (was: Schema, is: Schema) =>
  breakingDifferences(api({ reply: was }), api({ reply: is }));
const query = (name: string, required: boolean, schema: Schema = text) => ({
  in: 'query',
  name,
  required,
  schema,
});

describe('of what a client sends, no less is taken than before', () => {
  test.each<[string, Schema, Schema, string]>([
    ['a field that is gone', object({ a: text }), object({}), '/a is gone'],
    ['a field newly required', object({}), object({ a: text }, ['a']), '/a is now required'],
    [
      'a field required that was not',
      object({ a: text }),
      object({ a: text }, ['a']),
      '/a is now required',
    ],
    ['another type', { type: 'string' }, { type: 'integer' }, ' may no longer be string'],
    ['a fraction', { type: 'number' }, { type: 'integer' }, ' may no longer be number'],
    ['no null any more', { type: ['string', 'null'] }, text, ' may no longer be null'],
    ['a choice that is gone', { enum: ['a', 'b'] }, { enum: ['a'] }, ' no longer takes "b"'],
    ['a choice of few', text, { type: 'string', enum: ['a'] }, ' takes only "a"'],
    ['a shorter text', text, { type: 'string', maxLength: 9 }, ' maxLength was none and is 9'],
    ['a larger least', { minimum: 1 }, { minimum: 2 }, ' minimum was 1 and is 2'],
    ['a pattern', text, { type: 'string', pattern: '^a' }, ' pattern was none and is "^a"'],
    ['a format', text, { type: 'string', format: 'date' }, ' format was none and is "date"'],
    [
      'no other fields any more',
      object({}),
      object({}, [], { additionalProperties: false }),
      '/* other fields are no longer taken as before',
    ],
    [
      'a field of each row',
      { type: 'array', items: object({ a: text }) },
      { type: 'array', items: object({ a: { type: 'boolean' } }) },
      '[]/a may no longer be string',
    ],
    [
      'a keyword that is not known here',
      { multipleOf: 1 },
      { multipleOf: 5 },
      ' multipleOf was 1 and is 5',
    ],
  ])('refused: %s', (_, was, is, fault) => {
    expect(sent(was, is)).toEqual([`POST /orders: body${fault}`]);
  });

  test.each<[string, Schema, Schema]>([
    ['a field that may be left out', object({}), object({ a: text })],
    ['a field that need not come', object({ a: text }, ['a']), object({ a: text })],
    ['null as well', text, { anyOf: [text, { type: 'null' }] }],
    ['fractions as well', { type: 'integer' }, { type: 'number' }],
    ['a further choice', { enum: ['a'] }, { enum: ['a', 'b'] }],
    ['a larger limit', { maxLength: 9 }, { maxLength: 10 }],
    ['no limit', { minimum: 3, pattern: '^a' }, {}],
    ['other words', { description: 'a' }, { description: 'b', default: 1 }],
  ])('allowed: %s', (_, was, is) => {
    expect(sent(was, is)).toEqual([]);
  });

  test('a parameter may neither go nor become required', () => {
    const [was, is] = [
      api({ parameters: [query('status', false), query('to', false)] }),
      api({ parameters: [query('status', true), query('from', true), query('page', false)] }),
    ];
    expect(breakingDifferences(was, is)).toEqual([
      'POST /orders: query to is gone',
      'POST /orders: query status is now required',
      'POST /orders: query from is now required',
    ]);
  });
});

describe('of what a client reads, no less is there than before', () => {
  test.each<[string, Schema, Schema, string]>([
    ['a field that is gone', object({ a: text }), object({}), '/a is gone'],
    [
      'a field that may be missing',
      object({ a: text }, ['a']),
      object({ a: text }),
      '/a may now be missing',
    ],
    ['another type', text, { type: 'integer' }, ' may now be integer'],
    ['null as well', text, { type: ['string', 'null'] }, ' may now be null'],
    [
      'another format',
      { format: 'date' },
      { format: 'date-time' },
      ' format was "date" and is "date-time"',
    ],
    ['another mark', { const: 'a' }, { const: 'b' }, ' is no longer always "a"'],
  ])('refused: %s', (_, was, is, fault) => {
    expect(read(was, is)).toEqual([`POST /orders: reply 201${fault}`]);
  });

  test.each<[string, Schema, Schema]>([
    ['a new field', object({}, [], { additionalProperties: false }), object({ a: text }, ['a'])],
    ['a further choice', { enum: ['a'] }, { enum: ['a', 'b'] }],
    ['never null any more', { type: ['string', 'null'] }, text],
    ['a longer text', { maxLength: 9 }, { maxLength: 10 }],
  ])('allowed: %s', (_, was, is) => {
    expect(read(was, is)).toEqual([]);
  });

  test('a reply must stay', () => {
    const is = api({});
    const gone = JSON.parse(JSON.stringify(is).replace('201', '200')) as Json;
    expect(breakingDifferences(is, gone)).toEqual(['POST /orders: reply 201 is gone']);
  });
});

test('a route must stay, and a new one breaks nobody', () => {
  const [was, is] = [api({}), { paths: { '/invoices': { get: {} } } }];
  expect(breakingDifferences(was, is)).toEqual(['POST /orders is gone']);
  expect(breakingDifferences({ paths: {} }, was)).toEqual([]);
});

test('references are followed in each document, also where a schema holds itself', () => {
  const ref = { $ref: '#/components/schemas/Node' };
  const node = (name: Schema) => ({
    Node: object({ name, inner: { type: 'array', items: ref } }, ['name']),
  });
  const [was, is] = [
    api({ body: ref, schemas: node(text) }),
    api({ body: ref, schemas: node({ type: 'integer' }) }),
  ];
  expect(breakingDifferences(was, was)).toEqual([]);
  expect(breakingDifferences(was, is)).toEqual(['POST /orders: body/name may no longer be string']);
  // A definition written out where it was referred to is no difference.
  const inline = api({ body: node(text).Node, schemas: node(text) });
  expect(breakingDifferences(was, inline)).toEqual([]);
});
