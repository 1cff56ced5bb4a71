import fc from 'fast-check';
import { z } from 'zod';
import { accept, command, query, refuse } from '../command.ts';
import { PLATFORM } from '../context.ts';
import { problem } from '../problem.ts';
import { Issuer, testApp, TRUST } from './fixtures.ts';

const access = { roles: ['clerk'], at: 'trust' } as const;
const Line = z.strictObject({ account: z.string().min(1), pence: z.int() });

const postNote = command({
  route: 'POST /notes',
  summary: 'Write a note',
  access,
  body: z.strictObject({ text: z.string().max(20), lines: z.array(Line).max(3).default([]) }),
  reply: { 201: z.object({ id: z.uuid(), version: z.int() }) },
  read: () => ({}),
  decide: (_, { body }) => {
    if (body.text === 'full')
      return refuse(problem('full', 409, 'Full', 'No room.', { extra: { room: 0 } }));
    if (body.text === 'broken') throw new Error('SELECT * FROM secrets');
    return accept(body);
  },
  write: () => [],
  respond: () => ({ status: 201, body: { id: TRUST, version: 1 }, location: `/notes/${TRUST}` }),
});

const editNote = command({
  route: 'PUT /notes/:noteId',
  summary: 'Change a note',
  access,
  params: z.object({ noteId: z.uuid() }),
  versioned: true,
  reply: { 204: z.null() },
  read: () => ({}),
  decide: (_, __, { ifMatch }) => accept(ifMatch),
  write: () => [],
  respond: () => ({ status: 204 }),
});

const getNote = query({
  route: 'GET /notes/:noteId',
  summary: 'A note',
  access,
  params: z.object({ noteId: z.uuid() }),
  query: z.object({ part: z.string().max(5).optional() }),
  reply: z.object({
    id: z.uuid(),
    pence: z.bigint(),
    at: z.iso.datetime().nullable(),
    version: z.int(),
  }),
  read: () => ({}),
  respond: (_, { params }) => accept({ id: params.noteId, pence: -5n, at: null, version: 7 }),
});

const found = command({
  route: 'POST /trusts',
  summary: 'Found a trust',
  access: { roles: ['operator'], at: 'platform' },
  founds: true,
  reply: { 204: z.null() },
  read: () => ({}),
  decide: () => accept(null),
  write: () => [],
  respond: () => ({ status: 204, location: '/' }),
});

const myself = query({
  route: 'GET /me',
  summary: 'Who I am',
  access: { roles: [], at: 'self' },
  reply: z.object({ id: z.string() }),
  read: () => ({}),
  respond: (_, __, { actor }) => accept({ id: actor.id }),
});

const features = [{ routes: [postNote, editNote, getNote, found, myself] }];
const json = { 'content-type': 'application/json' };

let bench: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => (bench = await testApp(features)));
afterAll(() => bench.app.close());

/** The status and code of a reply that is a problem. */
function problemIn(reply: { statusCode: number; headers: object; json(): unknown }) {
  const { type, status } = reply.json() as { type: string; status: number };
  expect(reply.headers).toHaveProperty(
    'content-type',
    expect.stringMatching(/^application\/problem\+json/),
  );
  expect(reply.statusCode).toBe(status);
  return [status, type.replace('https://bursar.example/docs/errors/', '')];
}

describe('a command over HTTP', () => {
  test('answers with its address, its position in the log and its version', async () => {
    const reply = await bench.call('POST', '/notes', { body: { text: 'hello' } });
    expect(reply.statusCode).toBe(201);
    expect(reply.json()).toEqual({ id: TRUST, version: 1 });
    expect(reply.headers).toMatchObject({
      location: `/v1/trusts/${TRUST}/notes/${TRUST}`,
      'bursar-position': `sample#${bench.engine.seq}`,
      etag: '"1"',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    expect(reply.headers).not.toHaveProperty('idempotency-replayed');
  });

  test('says so when the answer is that of an earlier request with the same key', async () => {
    const headers = { 'idempotency-key': 'again' };
    await bench.call('POST', '/notes', { body: { text: 'hello' }, headers });
    const reply = await bench.call('POST', '/notes', { body: { text: 'hello' }, headers });
    expect(reply.headers['idempotency-replayed']).toBe('true');
    expect(reply.headers).not.toHaveProperty('bursar-position');
  });

  test('hands on who asked, the key, the trace and a cause of its own', async () => {
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await bench.call('POST', '/notes', { body: { text: 'hello' }, headers: { traceparent } });
    const request = bench.engine.executed.at(-1)!;
    expect(request).toMatchObject({
      subject: 'ada',
      trustId: TRUST,
      key: 'k-1',
      trace: traceparent,
    });
    expect(request.input.body).toEqual({ text: 'hello', lines: [] });
    expect(request.cause).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('takes no trace that is none', async () => {
    await bench.call('POST', '/notes', {
      body: { text: 'hello' },
      headers: { traceparent: 'x\u00e9' },
    });
    expect(bench.engine.executed.at(-1)!.trace).toBeNull();
  });

  test.each([
    ['that is missing', undefined],
    ['that is empty', ''],
    ['with a space', 'two words'],
    ['that is too long', 'k'.repeat(201)],
    ['beyond ASCII', 'na\u00efve'],
  ])('is not begun with an Idempotency-Key %s', async (_, key) => {
    const before = bench.engine.executed.length;
    const { authorization } = bench;
    const headers = {
      authorization,
      ...json,
      ...(key !== undefined && { 'idempotency-key': key }),
    };
    const reply = await bench.app.inject({
      method: 'POST',
      url: `/v1/trusts/${TRUST}/notes`,
      headers,
      payload: '{"text":"a"}',
    });
    expect(problemIn(reply)).toEqual([400, 'idempotency-key-missing']);
    expect(bench.engine.executed).toHaveLength(before);
  });

  test('that is refused answers the problem with its figures', async () => {
    const reply = await bench.call('POST', '/notes', { body: { text: 'full' } });
    expect(problemIn(reply)).toEqual([409, 'full']);
    expect(reply.json()).toMatchObject({ title: 'Full', detail: 'No room.', room: 0 });
  });

  test('that fails answers a reference and nothing of what happened', async () => {
    const reply = await bench.call('POST', '/notes', { body: { text: 'broken' } });
    expect(problemIn(reply)).toEqual([500, 'internal']);
    expect(reply.body).not.toMatch(/SELECT|at /);
    expect(reply.json<{ reference: string }>().reference).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('of the platform lives below /v1/platform, and one that founds a trust gets the same trust at a retry', async () => {
    bench.engine.grants = [{ role: 'operator', units: 'all', principal: null }];
    const first = await bench.call('POST', '/v1/platform/trusts');
    const [one] = bench.engine.executed.slice(-1);
    await bench.call('POST', '/v1/platform/trusts');
    const [two] = bench.engine.executed.slice(-1);
    await bench.call('POST', '/v1/platform/trusts', { headers: { 'idempotency-key': 'k-2' } });
    const [three] = bench.engine.executed.slice(-1);
    bench.engine.grants = [{ role: 'clerk', units: 'all', principal: null }];
    expect(first.statusCode).toBe(204);
    expect(z.uuid({ version: 'v8' }).safeParse(one!.trustId).success).toBe(true);
    expect(two!.trustId).toBe(one!.trustId);
    expect(three!.trustId).not.toBe(one!.trustId);
    expect(one!.trustId).not.toBe(PLATFORM);
    expect(problemIn(await bench.call('POST', '/trusts'))).toEqual([404, 'not-found']);
  });
});

describe('a version', () => {
  const url = `/notes/${TRUST}`;
  test.each([
    ['"3"', 3],
    ['W/"3"', 3],
  ])('%s in If-Match is %i', async (header, version) => {
    const reply = await bench.call('PUT', url, { headers: { 'if-match': header } });
    expect(reply.statusCode).toBe(204);
    expect(bench.engine.executed.at(-1)!.ifMatch).toBe(version);
  });
  test('is asked for where a change would overwrite what somebody else has done', async () => {
    expect(problemIn(await bench.call('PUT', url))).toEqual([428, 'version-missing']);
  });
  test.each(['*', '3', '"x"', '"3", "4"', '"-1"', `"${'9'.repeat(16)}"`])(
    '%s is none',
    async (header) => {
      expect(problemIn(await bench.call('PUT', url, { headers: { 'if-match': header } }))).toEqual([
        400,
        'bad-input',
      ]);
    },
  );
});

describe('a query over HTTP', () => {
  test('answers by its schema: pence as digits, and the version as ETag', async () => {
    const reply = await bench.call('GET', `/notes/${TRUST}`);
    expect(reply.body).toBe(`{"id":"${TRUST}","pence":-5,"at":null,"version":7}`);
    expect(reply.headers.etag).toBe('"7"');
  });
  test('about oneself needs a token and no role', async () => {
    bench.engine.grants = [];
    const reply = await bench.call('GET', '/v1/me');
    bench.engine.grants = [{ role: 'clerk', units: 'all', principal: null }];
    expect(reply.json()).toEqual({ id: 'ada' });
    expect((await bench.app.inject('/v1/me')).statusCode).toBe(401);
  });
  test('names the parameter that is wrong', async () => {
    const reply = await bench.call('GET', `/notes/${TRUST}?part=toolong`);
    expect(problemIn(reply)).toEqual([400, 'bad-input']);
    expect(reply.json()).toMatchObject({
      errors: [{ pointer: '?part', detail: '“part” must have at most 5 characters.' }],
    });
  });
});

describe('who is asking', () => {
  const url = `/v1/trusts/${TRUST}/notes`;
  const post = (authorization: string | undefined) =>
    bench.app.inject({
      method: 'POST',
      url,
      headers: { ...json, 'idempotency-key': 'k', ...(authorization && { authorization }) },
      payload: '{',
    });

  test('is asked before the body is read', async () => {
    const reply = await post(undefined);
    expect(problemIn(reply)).toEqual([401, 'no-token']);
    expect(reply.headers['www-authenticate']).toMatch(/^Bearer /);
  });
  test('is asked before it is told whether the trust could exist', async () => {
    expect(
      problemIn(await bench.app.inject({ method: 'GET', url: '/v1/trusts/x/notes/1' })),
    ).toEqual([401, 'no-token']);
  });
  test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer \u00e9', `Bearer ${'x'.repeat(9_000)}`])(
    '%.12s is nobody',
    async (header) => {
      expect(problemIn(await post(header))).toEqual([401, 'no-token']);
    },
  );
  test('a token that expired, or of another audience, issuer, key or algorithm, is nobody', async () => {
    const { issuer } = bench;
    const stranger = await Issuer.make();
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"ada"}').toString('base64url')}.`;
    const tokens = [
      await issuer.token('ada', { lasts: -1 }),
      await issuer.token('ada', { audience: 'other' }),
      await issuer.token('ada', { issuer: 'https://other.example' }),
      await issuer.token(''),
      await issuer.token('two words'),
      await stranger.token(),
      none,
    ];
    for (const token of tokens)
      expect(problemIn(await post(`Bearer ${token}`))).toEqual([401, 'no-token']);
  });
  test('any text at all in the header is a 401, never a failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.base64String(), { maxLength: 4 }), async (parts) => {
        expect((await post(`Bearer ${parts.join('.')}`)).statusCode).toBe(401);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an address', () => {
  test.each([
    ['GET', '/nothing', 404, 'not-found'],
    ['GET', '/notes/not-an-id', 404, 'not-found'],
    ['GET', '/v1/trusts/x/notes/11111111-1111-4111-8111-111111111111', 404, 'not-found'],
    ['GET', '/notes/%zz', 400, 'bad-input'],
    ['GET', `/notes/${'a'.repeat(201)}`, 414, 'bad-input'],
    ['DELETE', '/notes', 405, 'wrong-method'],
    ['GET', '/notes', 405, 'wrong-method'],
  ] as const)('%s %.40s is %i', async (method, url, status, code) => {
    expect(problemIn(await bench.call(method, url))).toEqual([status, code]);
  });
  test('that takes another method says which', async () => {
    expect((await bench.call('DELETE', `/notes/${TRUST}`)).headers.allow).toBe('PUT, GET');
  });
});

describe('a body', () => {
  const send = (payload: string | Buffer, type = 'application/json') =>
    bench.call('POST', '/notes', { body: payload, headers: { 'content-type': type } });

  test('names every field that is wrong, and how to mend it', async () => {
    const reply = await send(
      JSON.stringify({
        text: 5,
        lines: [
          { account: '1', pence: 1 },
          { account: '', pence: 0.5, 'a/b': 1 },
        ],
      }),
    );
    expect(problemIn(reply)).toEqual([400, 'bad-input']);
    expect(reply.json<{ errors: unknown }>().errors).toEqual([
      { pointer: '/text', detail: '“text” must be text.' },
      { pointer: '/lines/1/account', detail: '“lines › 2 › account” must not be empty.' },
      { pointer: '/lines/1/pence', detail: '“lines › 2 › pence” must be a whole number.' },
      { pointer: '/lines/1/a~1b', detail: '“lines › 2 › a/b” is not known here; leave it out.' },
    ]);
  });
  test.each([
    ['not JSON', '{"text":'],
    ['a second document', '{"text":"a"} {}'],
    ['a prototype', '{"text":"a","__proto__":{"admin":true}}'],
    ['a constructor', '{"text":"a","constructor":{"prototype":{"admin":true}}}'],
    ['half a million levels', '['.repeat(500_000)],
    [
      'a hundred thousand levels, closed',
      `{"text":${'['.repeat(100_000)}"\\u0000"${']'.repeat(100_000)}}`,
    ],
    ['a list', '[]'],
    ['null', 'null'],
    ['a NUL', '{"text":"a\\u0000"}'],
    ['a NUL in a key', '{"text":"a","x\\u0000":1}'],
    ['a control character', '{"text":"a\\u009f"}'],
    ['half a character', '{"text":"\\ud800"}'],
    ['a number beyond all', '{"text":"a","lines":[{"account":"1","pence":1e999}]}'],
    [
      'a number that JSON cannot hold exactly',
      '{"text":"a","lines":[{"account":"1","pence":9007199254740993}]}',
    ],
    ['nothing', ''],
  ])('of %s is a 400', async (_, payload) => {
    expect(problemIn(await send(payload))).toEqual([400, 'bad-input']);
  });
  test('that is not UTF-8 is a 400, at the place that cannot be read', async () => {
    const reply = await send(
      Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
    );
    expect(problemIn(reply)).toEqual([400, 'bad-input']);
    expect(reply.json()).toMatchObject({ errors: [{ pointer: '/text' }] });
  });
  test('keeps line breaks, tabs and every language', async () => {
    expect((await send(JSON.stringify({ text: 'a\n\té\u{1f600}字' }))).statusCode).toBe(201);
  });
  test('of more than a mebibyte is a 413', async () => {
    expect(problemIn(await send(`{"text":"${'x'.repeat(1024 * 1024)}"}`))).toEqual([
      413,
      'too-large',
    ]);
  });
  test.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'x'])(
    'of the type %s is a 415',
    async (type) => {
      expect(problemIn(await send('{"text":"a"}', type))).toEqual([415, 'wrong-media-type']);
    },
  );
  test('of any JSON whatever is answered 201 or a problem of 4xx', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc
            .record({ text: fc.anything(), lines: fc.anything() })
            .map((v) => JSON.stringify(v, (_, x: unknown) => (typeof x === 'bigint' ? `${x}` : x))),
        ),
        async (body) => {
          const { statusCode } = await send(body);
          expect(statusCode === 201 || (statusCode >= 400 && statusCode < 500)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('at the start', () => {
  test('a route without access is not served', async () => {
    const { access: _, ...open } = postNote;
    await expect(testApp([{ routes: [open as never] }])).rejects.toThrow('declares no access');
    const none = { ...postNote, access: { roles: [], at: 'trust' as const } };
    await expect(testApp([{ routes: [none] }])).rejects.toThrow('declares no access');
    const plugin = async (app: typeof bench.app) => void app.get('/raw', async () => 'open');
    await expect(testApp([{ plugin }])).rejects.toThrow('declares no access');
  });
  test('two routes at one address are not served', async () => {
    const other = { ...getNote, route: 'GET /notes/:other' };
    await expect(testApp([{ routes: [getNote, other] }])).rejects.toThrow('two of the route');
  });
});

describe('a look of somebody watched', () => {
  test('is logged before its answer leaves, found or not', async () => {
    const watched = await testApp(features, { watchedRoles: ['auditor'] });
    await watched.call('GET', `/notes/${TRUST}?part=a`);
    await watched.call('GET', `/notes/none`);
    await watched.call('POST', '/notes', { body: { text: 'a' } });
    const route = 'GET /v1/trusts/:trustId/notes/:noteId';
    expect(watched.engine.looks).toEqual([
      {
        trustId: TRUST,
        subject: 'ada',
        route,
        target: `/v1/trusts/${TRUST}/notes/${TRUST}?part=a`,
        status: 200,
      },
      {
        trustId: TRUST,
        subject: 'ada',
        route,
        target: `/v1/trusts/${TRUST}/notes/none`,
        status: 404,
      },
    ]);
    await watched.app.close();
  });
  test('is not answered when it cannot be logged', async () => {
    const watched = await testApp(features, { watchedRoles: ['auditor'] });
    watched.engine.logLook = () => Promise.reject(new Error('disk full'));
    const reply = await watched.call('GET', `/notes/${TRUST}`);
    expect(problemIn(reply)).toEqual([500, 'internal']);
    expect(reply.body).not.toContain('pence');
    await watched.app.close();
  });
});
