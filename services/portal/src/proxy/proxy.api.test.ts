import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { until } from '@bursar/test-kit';
import { portalUnderTest } from '../../test/portal-under-test.ts';
import type { PortalUnderTest } from '../../test/portal-under-test.ts';
import type { Browser } from '../../test/browser.ts';
import { problems } from '../problems.ts';

let given: PortalUnderTest;
let browser: Browser;
beforeAll(async () => {
  given = await portalUnderTest();
  ({ browser } = await given.signedIn());
});
afterAll(() => given.stop());
beforeEach(() => {
  given.upstream.heard.length = 0;
  given.upstream.answer = (_, response) => void response.end('{}');
});

const TRUST = '11111111-2222-4333-8444-555555555555';

test('a service hears the question with the user’s token, and nothing that is between browser and portal', async () => {
  await browser.json(
    'POST',
    '/api/finance/v1/trusts/t/journals?dryRun=true&q=a%2Fb',
    { lines: [] },
    {
      authorization: 'Bearer forged',
      'x-forwarded-for': '192.0.2.1',
      forwarded: 'for=192.0.2.1',
      'bursar-idle': '1',
      'idempotency-key': 'k-1',
      'if-match': '"3"',
    },
  );
  const [{ method, url, headers }] = given.upstream.heard as [PortalHeard];
  expect([method, url]).toEqual(['POST', '/finance/v1/trusts/t/journals?dryRun=true&q=a%2Fb']);
  expect(headers.authorization).toMatch(/^Bearer eyJ/);
  expect(headers).toMatchObject({
    'idempotency-key': 'k-1',
    'if-match': '"3"',
    'content-type': 'application/json',
  });
  const kept = Object.keys(headers).sort();
  for (const name of ['cookie', 'origin', 'referer', 'bursar-portal', 'bursar-idle', 'forwarded'])
    expect(kept).not.toContain(name);
  expect(kept.filter((name) => /^(x-forwarded|sec-)/.test(name))).toEqual([]);
});
type PortalHeard = PortalUnderTest['upstream']['heard'][number];

test('of an answer the browser gets all but cookies and what concerns the connection; addresses stay below the portal', async () => {
  given.upstream.answer = (_, response) => {
    response.writeHead(201, {
      location: '/finance/v1/trusts/t/journals/j-1',
      etag: '"1"',
      'set-cookie': 'spy=1',
      'bursar-clock': '2026-12-01T09:00:00.000Z',
      'content-type': 'application/json',
    });
    response.end('{"id":"j-1"}');
  };
  const reply = await browser.json('POST', '/api/finance/v1/trusts/t/journals', {});
  expect(reply).toMatchObject({ status: 201, body: { id: 'j-1' } });
  expect(reply.headers.get('location')).toBe('/api/finance/v1/trusts/t/journals/j-1');
  expect(reply.headers.get('etag')).toBe('"1"');
  expect(reply.headers.get('bursar-clock')).toBe('2026-12-01T09:00:00.000Z');
  expect(reply.headers.getSetCookie()).toEqual([]);
});

test('an address that would lead elsewhere does not reach the browser', async () => {
  given.upstream.answer = (_, response) =>
    void response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
  const reply = await browser.get('/api/finance/v1/x');
  expect(reply.status).toBe(302);
  expect(reply.headers.get('location')).toBeNull();
});

test('what a service refuses comes through word by word', async () => {
  const problem = '{"type":"https://b/docs/errors/over-limit","status":403,  "amount":124050}';
  given.upstream.answer = (_, response) =>
    void response
      .writeHead(403, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
      .end(problem);
  const reply = await browser.json('POST', '/api/finance/v1/x', {});
  expect(reply).toMatchObject({ status: 403, text: problem });
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
});

test('a file of ten megabytes goes through unchanged, both ways', async () => {
  const file = randomBytes(10 * 1024 * 1024);
  given.upstream.answer = (request, response) => {
    response.setHeader('content-type', 'application/zip');
    request.pipe(response);
  };
  const reply = await browser.send('POST', '/api/finance/v1/trusts/t/files', {
    body: file,
    headers: { 'content-type': 'image/png' },
  });
  expect(reply.status).toBe(200);
  expect(Buffer.from(await reply.arrayBuffer()).equals(file)).toBe(true);
  const { headers } = given.upstream.heard[0]!;
  expect(headers['content-length']).toBe(String(file.length));
});

test('a larger file is refused before it is sent on', async () => {
  const reply = await browser.ask('POST', '/api/finance/v1/trusts/t/files', {
    // What a form wraps round it is in: of a service's own limit, and no byte more.
    body: Buffer.alloc(10 * 1024 * 1024 + 65_537),
    headers: { 'content-type': 'image/png' },
  });
  expect(reply).toMatchObject({
    status: 413,
    body: { type: expect.stringMatching(/too-large$/) },
  });
  expect(given.upstream.heard).toEqual([]);
});

test.each([
  ['a megabyte, whole', { body: JSON.stringify({ text: 'x'.repeat(1024 * 1024) }) }],
  ['ten megabytes, whole', { body: JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) }) }],
])('JSON of more than %s, is refused with why, and no service is asked', async (_, { body }) => {
  const reply = await browser.ask('POST', '/api/finance/v1/trusts/t/journals', {
    body,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
  expect(reply).toMatchObject({
    status: 413,
    body: {
      type: expect.stringMatching(/too-large$/),
      detail: expect.stringContaining('10 MB for a file, 1 MB else'),
    },
  });
  expect(given.upstream.heard).toEqual([]);
});

test('JSON just below a megabyte arrives byte by byte as it was sent, malformed or not', async () => {
  const text = `{"text": "${'é'.repeat(500_000)}", `;
  given.upstream.answer = (request, response) => void request.pipe(response);
  const reply = await browser.ask('POST', '/api/finance/v1/x', {
    body: text,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
  expect(reply).toMatchObject({ status: 200, text });
  expect(given.upstream.heard[0]!.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
  });
});

test('a file that goes on past its limit without having said so is refused too', async () => {
  given.upstream.answer = (request) => void request.on('error', () => undefined).resume();
  const sent = Readable.from(
    (function* () {
      for (let megabytes = 0; megabytes < 12; megabytes += 1) yield Buffer.alloc(1024 * 1024);
    })(),
  );
  const reply = await browser.ask('POST', '/api/finance/v1/trusts/t/files', {
    body: Readable.toWeb(sent) as never,
    headers: { 'content-type': 'image/png' },
    duplex: 'half',
  } as RequestInit);
  expect(reply).toMatchObject({ status: 413, body: { type: expect.stringMatching(/too-large$/) } });
});

test('whoever leaves in the middle of a file, before a service was asked, disturbs nobody', async () => {
  const { browser: leaver } = await given.signedIn();
  given.clock.move(6 * 60_000);
  const release = given.holdProvider();
  const asked = given.tokenRequests();
  const leaving = new AbortController();
  const slow = new Readable({ read: () => undefined });
  slow.push(Buffer.alloc(100_000));
  const sending = leaver.send('POST', '/api/finance/v1/trusts/t/files', {
    body: Readable.toWeb(slow) as never,
    headers: { 'content-type': 'image/png' },
    duplex: 'half',
    signal: leaving.signal,
  } as RequestInit);
  await until('its token is being renewed', () => given.tokenRequests() > asked);
  leaving.abort();
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
  release();
  expect(await leaver.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
  expect(await browser.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
});

test('what is sent bit by bit arrives bit by bit: nothing waits for the end', async () => {
  const parts: string[] = [];
  given.upstream.answer = (request, response) => {
    request.setEncoding('utf8').on('data', (part: string) => {
      parts.push(part);
      response.write(`heard ${part}`);
    });
    request.on('end', () => response.end());
  };
  const sent = new Readable({ read: () => undefined });
  sent.push('one');
  const reply = await browser.send('POST', '/api/finance/v1/x', {
    body: Readable.toWeb(sent) as never,
    headers: { 'content-type': 'text/csv' },
    duplex: 'half',
  } as RequestInit);
  const reader = reply.body!.getReader();
  const first = await reader.read();
  expect([parts, Buffer.from(first.value!).toString()]).toEqual([['one'], 'heard one']);
  sent.push('two');
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('heard two');
  sent.push(null);
  expect(await reader.read()).toMatchObject({ done: true });
});

test('who goes away in the middle of a long answer is not served on', async () => {
  let isServed = true;
  given.upstream.answer = (_, response) => {
    response.once('close', () => (isServed = false));
    response.writeHead(200, { 'content-type': 'text/csv' });
    response.write('date;amount\n');
  };
  const leaving = new AbortController();
  const reply = await browser.send('GET', '/api/finance/v1/export', { signal: leaving.signal });
  await reply.body!.getReader().read();
  expect(isServed).toBe(true);
  leaving.abort();
  await until('the service was told', () => !isServed);
});

test('a service that is away is named, and it is said whether something may have been done', async () => {
  const read = await browser.get('/api/risk/v1/trusts/t/risks');
  expect(read).toMatchObject({
    status: 503,
    body: { type: expect.stringMatching(/service-away$/), service: 'risk' },
  });
  const never = await browser.json('POST', '/api/risk/v1/trusts/t/risks', {});
  expect(never.body['detail']).toMatch(/risk does not answer\. Nothing was done/);

  given.upstream.answer = (request) =>
    void buffer(request).then(() => {
      request.socket.destroy();
    });
  const perhaps = await browser.json('POST', '/api/finance/v1/trusts/t/journals', {});
  expect(perhaps).toMatchObject({ status: 503, body: { service: 'finance' } });
  expect(perhaps.body['detail']).toMatch(/do not know if it was done.*same Idempotency-Key/);
  // Not sent twice by the portal itself.
  expect(given.upstream.heard).toHaveLength(1);
});

test('a HEAD that gets no answer has changed nothing: it is refused as a GET is', async () => {
  given.upstream.answer = (request) => void request.socket.destroy();
  const headers = { cookie: browser.cookieFor('/') };
  const asked = (method: 'GET' | 'HEAD') =>
    given.portal.app.inject({ method, url: '/api/finance/v1/x', headers });
  const [get, head] = [await asked('GET'), await asked('HEAD')];
  expect(get.json()).toMatchObject({ detail: problems.serviceAway('finance', false).detail });
  expect([head.statusCode, head.body]).toEqual([503, '']);
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
});

test('a question whose connection was lost is asked once more', async () => {
  given.upstream.answer = (request, response) => {
    if (given.upstream.heard.length === 1) request.socket.destroy();
    else response.end('{"here":true}');
  };
  const reply = await browser.get('/api/finance/v1/x');
  expect(reply).toMatchObject({ status: 200, text: '{"here":true}' });
});

test('a service that is too busy is asked once, and its answer is the answer', async () => {
  given.upstream.answer = (_, response) =>
    void response.writeHead(503, { 'retry-after': '1' }).end('{"code":"busy"}');
  expect(await browser.get('/api/finance/v1/x')).toMatchObject({ status: 503 });
  expect(given.upstream.heard).toHaveLength(1);
});

test.each([
  '/api/nobody/v1/x',
  '/api/constructor/v1/x',
  '/api/finance/docs/',
  '/api/finance/internal/heads',
  '/api/finance/metrics',
  '/api/finance/health/live',
  '/api/finance/v1/%2e%2e/internal/heads',
  '/api/finance/v1/..%2Finternal/heads',
  '/api/finance/v1//internal',
  '/api/finance/v1/%5c..%5cinternal',
])('%s leads nowhere, and no service is asked', async (path) => {
  const cookie = browser.cookieFor('/');
  const reply = await given.portal.app.inject({ url: path, headers: { cookie } });
  expect(reply.statusCode).toBe(404);
  expect(given.upstream.heard).toEqual([]);
});

test.each([
  '/api/finance/v1/me?%',
  '/api/finance/v1/me?q=%C0%AF',
  '/api/finance/v1/me?q=%zz',
  '/api/finance/v1/%zz',
  '/api/finance/v1/%C0%AF',
])('%s cannot be read: that is the asker’s to mend', async (url) => {
  const reply = await given.portal.app.inject({
    url,
    headers: { cookie: browser.cookieFor('/') },
  });
  expect([reply.statusCode, reply.json()]).toMatchObject([
    400,
    { type: expect.stringMatching(/bad-input$/), detail: expect.stringContaining('address') },
  ]);
  expect(given.upstream.heard).toEqual([]);
});

test.each(['?q=../', '?q=%2E%2E%2F', '?q=a%2Fb&q=%25&q=+%26', '?q=é'])(
  'a query may be anything that can be read: %s',
  async (query) => {
    expect(await browser.get(`/api/finance/v1/x${query}`)).toMatchObject({ status: 200 });
    expect(given.upstream.heard[0]!.url).toBe(`/finance/v1/x${query.replace('é', '%C3%A9')}`);
  },
);

test('whether a service is ready can be asked', async () => {
  expect(await browser.get('/api/finance/health/ready')).toMatchObject({ status: 200 });
  expect(given.upstream.heard[0]!.url).toBe('/finance/health/ready');
});

test('the live stream reaches the page event by event, and goes on after a break where it stood', async () => {
  given.upstream.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write('id: 7\nevent: moved\ndata: {"sources":{"finance":1204}}\n\n');
  };
  const leaving = new AbortController();
  const reply = await browser.send('GET', `/live?trust=${TRUST}`, {
    headers: { accept: 'text/event-stream', 'last-event-id': '6' },
    signal: leaving.signal,
  });
  expect(reply.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const { value } = await reply.body!.getReader().read();
  expect(Buffer.from(value!).toString()).toContain('"finance":1204');
  const { url, headers } = given.upstream.heard[0]!;
  expect(url).toBe(`/v1/trusts/${TRUST}/live`);
  expect(headers['last-event-id']).toBe('6');
  expect(headers.authorization).toMatch(/^Bearer eyJ/);
  leaving.abort();
});

test('while two hundred streams and as many slow uploads are open, reads and writes go on', async () => {
  const following: ServerResponse[] = [];
  let uploads = 0;
  given.upstream.answer = (request, response) => {
    if (request.url!.endsWith('/files')) uploads += 1;
    else if (request.url!.endsWith('/live')) {
      following.push(response);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('id: 1\nevent: moved\ndata: {}\n\n');
    } else response.end('{"here":true}');
  };
  const people = await Promise.all(Array.from({ length: 17 }, () => given.signedIn()));
  const [{ browser: one }] = people as [(typeof people)[0]];
  const leaving = new AbortController();
  const { signal } = leaving;
  const streams = await Promise.all(
    people.flatMap(({ browser: by }) => Array.from({ length: 12 }, () => follow(by, signal))),
  );
  for (const next of streams) expect(await next()).toContain('moved');
  expect(following).toHaveLength(204);
  const sending = Array.from({ length: 200 }, () => {
    const slow = new Readable({ read: () => undefined });
    slow.push('one');
    const init = { body: Readable.toWeb(slow) as never, duplex: 'half', signal } as RequestInit;
    const headers = { 'content-type': 'image/png' };
    return one.send('POST', '/api/finance/v1/files', { ...init, headers }).catch(() => null);
  });
  await until('all of them have begun', () => uploads === 200);

  expect(await one.get('/api/finance/v1/x')).toMatchObject({ text: '{"here":true}' });
  expect(await one.json('POST', '/api/reporting/v1/x', {})).toMatchObject({ status: 200 });
  leaving.abort();
  await Promise.all(sending);
  await until('no stream is followed any more', () => following.every(({ closed }) => closed));
});

test('the thirteenth stream of a session ends its first, whose tab is told to stay away for five minutes', async () => {
  const following: ServerResponse[] = [];
  given.upstream.answer = (_, response) => {
    following.push(response);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('id: 1\nevent: moved\ndata: {}\n\n');
  };
  const { browser: one } = await given.signedIn();
  const leaving = new AbortController();
  const streams = [];
  for (let tabs = 0; tabs < 13; tabs += 1) streams.push(await follow(one, leaving.signal));
  const [first, second] = streams;
  let heard = '';
  for (let part = await first!(); part !== null; part = await first!()) heard += part;
  expect(heard).toBe('id: 1\nevent: moved\ndata: {}\n\n\nretry: 300000\n\n');
  await until('the service was told', () => following[0]!.closed);
  expect(await second!()).toContain('moved');
  expect(following.filter(({ closed }) => closed)).toHaveLength(1);
  leaving.abort();
});

/** Opens a stream of events; each call then gives what comes next, null at its end. */
async function follow(by: Browser, signal: AbortSignal): Promise<() => Promise<string | null>> {
  const reply = await by.send('GET', `/live?trust=${TRUST}`, { signal });
  const reader = reply.body!.getReader();
  return async () => {
    const { value, done } = await reader.read();
    return done ? null : Buffer.from(value).toString();
  };
}

test('a stream of events is had at /live alone, where it ends with its session', async () => {
  let isServed = true;
  given.upstream.answer = (_, response) => {
    response.once('close', () => (isServed = false));
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write('id: 1\nevent: moved\ndata: {}\n\n');
  };
  const address = `/api/reporting/v1/trusts/${TRUST}/live`;
  expect(await browser.get(address, { accept: 'text/event-stream' })).toMatchObject({
    status: 404,
    body: { detail: expect.stringContaining('/live') },
  });
  await until('the service was told', () => !isServed);
});

test('a stream of events ends with the service’s, so that the page begins it anew', async () => {
  given.upstream.answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end('retry: 2000\n\n');
  };
  const reply = await browser.get(`/live?trust=${TRUST}`, { accept: 'text/event-stream' });
  expect(reply.text).toBe('retry: 2000\n\n');
});

test('no token and no cookie is ever logged', async () => {
  const lines: string[] = [];
  const { createLogger } = await import('@bursar/service-kit/telemetry');
  const logger = createLogger(
    { service: 'portal', level: 'trace' },
    { write: (line: string) => void lines.push(line) },
  );
  const portal = await given.another({ logger });
  const headers = { cookie: browser.cookieFor('/') };
  await portal.app.inject({ url: '/api/risk/v1/x', headers });
  await portal.app.inject({ url: '/api/finance/v1/x', headers });
  await portal.app.inject({ url: '/portal/callback?state=s&code=secret-code', headers });
  await until('something logged', () => lines.length > 0);
  const logged = lines.join('');
  expect(logged).toContain('service away');
  for (const secret of [
    'eyJ',
    'secret-code',
    ...headers.cookie.split(/; |=/).filter((s) => s.length > 30),
  ])
    expect(logged).not.toContain(secret);
});
