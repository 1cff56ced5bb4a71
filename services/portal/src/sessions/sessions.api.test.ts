import { bearerIdentity } from '@bursar/service-kit/http/identity';
import { until } from '@bursar/test-kit';
import { portalUnderTest } from '../../test/portal-under-test.ts';
import type { PortalUnderTest } from '../../test/portal-under-test.ts';

let given: PortalUnderTest;
beforeAll(async () => {
  given = await portalUnderTest();
});
afterAll(() => given.stop());
beforeEach(() => {
  given.upstream.heard.length = 0;
  given.upstream.answer = (_, response) => void response.end('{}');
});

const MINUTE = 60_000;
const TRUST = '11111111-2222-4333-8444-555555555555';
const ended = { status: 401, body: { type: expect.stringMatching(/session-ended$/) } };

test.each([
  '/session',
  '/sessions',
  '/drafts',
  '/preferences',
  '/api/finance/v1/x',
  '/live?trust=x',
])('nobody who is not signed in gets anything from %s', async (path) => {
  expect(await given.browser().get(path)).toMatchObject(ended);
  expect(given.upstream.heard).toEqual([]);
});

test.each([
  ['no header of the portal', { 'bursar-portal': '0' }],
  ['another origin', { origin: 'https://elsewhere.example' }],
  ['no origin at all', { origin: '' }],
  ['an origin that only begins alike', { origin: 'http://localhost:80.elsewhere.example' }],
])('a change sent with %s is refused, and nothing is done', async (_, headers) => {
  const { browser } = await given.signedIn();
  const refused = { status: 403, body: { type: expect.stringMatching(/cross-site$/) } };
  for (const [method, path] of [
    ['POST', '/api/finance/v1/trusts/t/journals'],
    ['PUT', '/preferences'],
    ['DELETE', '/drafts/0b9e8e4e-0000-4000-8000-000000000000'],
    ['POST', '/session/extend'],
    ['POST', '/sign-out'],
  ] as const) {
    expect(await browser.json(method, path, {}, headers)).toMatchObject(refused);
  }
  expect(given.upstream.heard).toEqual([]);
  expect(await browser.get('/session')).toMatchObject({ status: 200 });
});

test('what names another person than who is signed in is not done, and it is said who is', async () => {
  const { browser, person } = await given.signedIn();
  const another = await given.person();
  const named = { 'bursar-person': another.id };
  given.upstream.answer = (_, response) => void response.end('{"name":"Ben Price"}');
  const draft = '/drafts/0b9e8e4e-0000-4000-8000-000000000000';
  for (const [method, path] of [
    ['POST', '/api/finance/v1/trusts/t/journals'],
    ['POST', '/api/finance/v1/trusts/t/files'],
    ['PATCH', '/api/finance/v1/trusts/t/journals/j'],
    ['DELETE', '/api/finance/v1/trusts/t/journals/j'],
    ['PUT', draft],
    ['DELETE', draft],
    ['PUT', '/preferences'],
    ['POST', '/session/extend'],
  ] as const) {
    expect(await browser.json(method, path, {}, named)).toMatchObject({
      status: 409,
      body: {
        type: expect.stringMatching(/other-person$/),
        detail: expect.stringContaining('You are signed in as Ben Price now'),
        user: { id: person.id, name: 'Ben Price' },
      },
    });
  }
  // The directory alone was asked, for the name.
  const asked = given.upstream.heard.map(({ url }) => url);
  expect([...new Set(asked)]).toEqual(['/directory/v1/me']);
  expect((await browser.get('/preferences')).text).toBe('{}');
});

test('what names who is signed in, or nobody, is done, and no service hears of the name', async () => {
  const { browser, person } = await given.signedIn();
  const path = '/api/finance/v1/trusts/t/journals';
  for (const headers of [{ 'bursar-person': person.id }, {}])
    expect(await browser.json('POST', path, {}, headers)).toMatchObject({ status: 200 });
  const preferred = await browser.json(
    'PUT',
    '/preferences',
    { a: 1 },
    {
      'bursar-person': person.id,
    },
  );
  expect(preferred).toMatchObject({ status: 200 });
  expect(given.upstream.heard.map(({ url }) => url)).toEqual([
    `/finance${path.slice(12)}`,
    `/finance${path.slice(12)}`,
  ]);
  for (const { headers } of given.upstream.heard)
    expect(headers).not.toHaveProperty('bursar-person');
});

test('while the directory is away, somebody else is refused all the same', async () => {
  const { browser } = await given.signedIn();
  given.upstream.answer = (request) => void request.socket.destroy();
  const named = { 'bursar-person': 'another' };
  expect(await browser.json('PUT', '/preferences', {}, named)).toMatchObject({
    status: 409,
    body: { user: { name: null } },
  });
});

test.each(['/session', '/sessions', '/drafts', '/preferences', '/health/live', '/health/ready'])(
  'nobody keeps what %s answers, nor takes it for a page',
  async (path) => {
    const { browser } = await given.signedIn();
    const reply = await browser.get(path);
    expect(reply.status).toBe(200);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'strict-transport-security': expect.stringMatching(/^max-age=31536000/),
      'x-content-type-options': 'nosniff',
    });
  },
);

test('a session ends after half an hour in which nobody was at it; what the page asks by itself does not count', async () => {
  const { browser } = await given.signedIn();
  given.clock.move(20 * MINUTE);
  expect(await browser.get('/session', { 'bursar-idle': '1' })).toMatchObject({ status: 200 });
  for (const accept of ['text/event-stream', '*/*', 'text/event-stream, */*;q=0.1'])
    expect(await browser.get(`/live?trust=${TRUST}`, { accept })).toMatchObject({ status: 200 });
  given.clock.move(11 * MINUTE);
  expect(await browser.get('/session', { 'bursar-idle': '1' })).toMatchObject(ended);
});

test('whoever asks for something else as if it were a stream is at it', async () => {
  const { browser } = await given.signedIn();
  given.clock.move(20 * MINUTE);
  await browser.get('/api/finance/v1/x', { accept: 'text/event-stream' });
  given.clock.move(20 * MINUTE);
  expect(await browser.get('/session')).toMatchObject({ status: 200 });
});

test('whoever works on is not signed out, until twelve hours have passed', async () => {
  const { browser } = await given.signedIn();
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    expect(await browser.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
    given.clock.move(20 * MINUTE);
  }
  const last = await browser.get('/session');
  const { endsAt } = last.body as unknown as { endsAt: string };
  // Work moves the end no further than that.
  expect(Date.parse(endsAt) - given.clock.now().getTime()).toBeLessThanOrEqual(20 * MINUTE);
  given.clock.move(20 * MINUTE);
  expect(await browser.get('/session')).toMatchObject(ended);
});

test('the person is warned two minutes before the end, and may stay', async () => {
  const { browser } = await given.signedIn();
  const first = (await browser.get('/session')).body as unknown as Ends;
  expect(Date.parse(first.endsAt) - Date.parse(first.warnAt)).toBe(2 * MINUTE);
  given.clock.move(29 * MINUTE);
  const extended = await browser.json('POST', '/session/extend', {});
  expect(extended.status).toBe(200);
  const { endsAt } = extended.body as unknown as Ends;
  expect(Date.parse(endsAt) - given.clock.now().getTime()).toBeGreaterThan(29 * MINUTE);
});

interface Ends {
  readonly endsAt: string;
  readonly warnAt: string;
}

test('somebody sees where they are signed in, and ends it there; others can neither see nor end it', async () => {
  const here = given.browser();
  const there = given.browser();
  const person = await given.person();
  await here.signIn(person.login);
  await there.signIn(person.login);
  const { items } = (await here.get('/sessions')).body as unknown as {
    items: { id: string; current: boolean }[];
  };
  expect(items.map(({ current }) => current)).toEqual(expect.arrayContaining([false, true]));
  expect(items).toHaveLength(2);
  const other = items.find(({ current }) => !current)!;

  const { browser: stranger } = await given.signedIn();
  expect(await stranger.json('DELETE', `/sessions/${other.id}`, {})).toMatchObject({ status: 404 });
  expect(await there.get('/session')).toMatchObject({ status: 200 });

  expect(await here.json('DELETE', `/sessions/${other.id}`, {})).toMatchObject({ status: 204 });
  expect(await there.get('/api/finance/v1/x')).toMatchObject(ended);
  expect(await here.get('/session')).toMatchObject({ status: 200 });
});

test('somebody has twenty sessions at the most; the provider is told of the one that goes for another', async () => {
  const person = await given.person();
  const browsers = Array.from({ length: 21 }, () => given.browser());
  const revocations = given.revocations();
  for (const browser of browsers) {
    expect(given.revocations()).toBe(revocations);
    given.clock.move(1_000);
    await browser.signIn(person.login);
  }
  expect(given.revocations()).toBe(revocations + 1);
  const [first, second, last] = [browsers[0]!, browsers[1]!, browsers.at(-1)!];
  const { items } = (await last.get('/sessions')).body as unknown as { items: object[] };
  expect(items).toHaveLength(20);
  expect(await first.get('/session')).toMatchObject(ended);
  // The others' tokens are renewed as before.
  given.clock.move(6 * MINUTE);
  expect(await second.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
});

test('somebody who ends the session they are in is signed out: the next is asked who they are', async () => {
  const { browser } = await given.signedIn();
  const { items } = (await browser.get('/sessions')).body as unknown as { items: { id: string }[] };
  expect(await browser.json('DELETE', `/sessions/${items[0]!.id}`, {})).toMatchObject({
    status: 204,
  });
  expect(await browser.get('/session')).toMatchObject(ended);
  // The provider still knows them, and is told not to go by that.
  const form = await browser.open('/sign-in?to=/');
  expect(form.text).toContain('type="password"');
});

test('the name is asked of the directory by the person themselves; while it is away the last one stands', async () => {
  const { browser, person } = await given.signedIn();
  given.upstream.answer = (_, response) => void response.writeHead(500).end('broken');
  expect(await browser.get('/session')).toMatchObject({
    status: 200,
    body: { user: { id: person.id, name: null } },
  });
  given.upstream.answer = (_, response) => void response.end('{"name":"Amara Okafor"}');
  expect(await browser.get('/session')).toMatchObject({ body: { user: { name: 'Amara Okafor' } } });
  given.upstream.answer = (request) => void request.socket.destroy();
  expect(await browser.get('/session')).toMatchObject({ body: { user: { name: 'Amara Okafor' } } });

  const { url, headers } = given.upstream.heard.at(-1)!;
  expect(url).toBe('/directory/v1/me');
  const keys = new URL(`${given.provider.issuer}/jwks`);
  const service = bearerIdentity({ issuer: given.provider.issuer, keys });
  expect(await service.subjectOf(headers.authorization)).toBe(person.id);
});

test('after five minutes the token is renewed once, however many requests wait for it and in however many processes', async () => {
  const { browser } = await given.signedIn();
  const other = await given.another();
  const tokens = given.tokenRequests();
  await browser.get('/api/finance/v1/x');
  expect(given.tokenRequests()).toBe(tokens);

  // The other process has found the provider, and would be as quick as this one.
  await other.app.inject('/sign-in');
  given.clock.move(6 * MINUTE);
  const release = given.holdProvider();
  const cookie = browser.cookieFor('/');
  const here = Array.from({ length: 10 }, () => browser.get('/api/finance/v1/x'));
  await until('one asks the provider', () => given.tokenRequests() > tokens);
  const there = Array.from({ length: 10 }, async () =>
    other.app.inject({ url: '/api/finance/v1/x', headers: { cookie } }),
  );
  const waiting = async () => {
    const [row] = await given.pool.run<{ count: string }>(
      "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return Number(row!.count);
  };
  await until('the other process waits for the row', async () => (await waiting()) > 0);
  // One for all of its ten.
  expect(await waiting()).toBe(1);
  release();
  const statuses = [
    ...(await Promise.all(here)).map(({ status }) => status),
    ...(await Promise.all(there)).map(({ statusCode }) => statusCode),
  ];
  expect(statuses).toEqual(Array.from({ length: 20 }, () => 200));
  expect(given.tokenRequests()).toBe(tokens + 1);
  // A second renewal shows that the rotated refresh token was kept.
  given.clock.move(6 * MINUTE);
  expect(await browser.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
  expect(given.tokenRequests()).toBe(tokens + 2);
});

test('while the provider is away, work goes on for as long as the token holds, and then waits', async () => {
  const { browser } = await given.signedIn();
  given.setProvider('away');
  // The token would be renewed by now, and still holds.
  given.clock.move(4.75 * MINUTE);
  expect(await browser.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
  given.clock.move(MINUTE);
  expect(await browser.get('/api/finance/v1/x')).toMatchObject({
    status: 503,
    body: { type: expect.stringMatching(/identity-unavailable$/) },
  });
  given.setProvider('here');
  given.clock.move(3_000);
  expect(await browser.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
});

test('a provider that says nothing holds up those who wait for it, and nobody else', async () => {
  const waiting = await Promise.all(Array.from({ length: 8 }, () => given.signedIn()));
  given.clock.move(6 * MINUTE);
  const { browser } = await given.signedIn();
  given.setProvider('silent');
  let done = 0;
  const asked = waiting.map(async (one) => {
    const reply = await one.browser.get('/api/finance/v1/x');
    done += 1;
    return reply.status;
  });
  expect(await browser.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
  expect(await browser.get('/preferences')).toMatchObject({ status: 200 });
  expect(done).toBe(0);
  expect(await Promise.all(asked)).toEqual(waiting.map(() => 503));
  given.setProvider('here');
  given.clock.move(3_000);
  expect(await waiting[0]!.browser.get('/api/finance/v1/x')).toMatchObject({ status: 200 });
});

test('while the portal’s database is away its users are told so, and its pages still open', async () => {
  const { browser } = await given.signedIn();
  const other = await given.another({ databaseUrl: 'postgres://nobody@127.0.0.1:9/nothing' });
  const headers = { cookie: browser.cookieFor('/') };
  for (const url of ['/session', '/drafts', '/api/finance/v1/x', '/sign-in']) {
    const reply = await other.app.inject({ url, headers });
    expect({ url, status: reply.statusCode }).toEqual({ url, status: 503 });
    expect(reply.json()).toMatchObject({ type: expect.stringMatching(/\/unavailable$/) });
  }
  expect((await other.app.inject({ url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(
    200,
  );
  expect((await other.app.inject('/health/ready')).statusCode).toBe(503);
  expect((await given.portal.app.inject('/health/ready')).statusCode).toBe(200);
});

test('where the provider has ended the sign-in, the session ends', async () => {
  const { browser } = await given.signedIn();
  // Signing out at the provider itself takes its tokens with it.
  const asked = await browser.open('/identity/session/end');
  const [, xsrf] = /name="xsrf" value="(\w+)"/.exec(asked.text)!;
  await browser.open(
    '/identity/session/end/confirm',
    new URLSearchParams({ xsrf: xsrf!, logout: 'yes' }),
  );
  given.clock.move(6 * MINUTE);
  expect(await browser.get('/api/finance/v1/x')).toMatchObject(ended);
  expect(await browser.get('/preferences')).toMatchObject(ended);
});

test('with another key than they were sealed with, sessions are over and nothing breaks', async () => {
  const { browser } = await given.signedIn();
  const other = await given.another({ key: new Uint8Array(32) });
  const reply = await other.app.inject({
    url: '/session',
    headers: { cookie: browser.cookieFor('/') },
  });
  expect(reply.statusCode).toBe(401);
});
