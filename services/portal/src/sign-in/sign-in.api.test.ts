import { createHash } from 'node:crypto';
import { bearerIdentity } from '@bursar/service-kit/http/identity';
import type { Browser } from '../../test/browser.ts';
import { portalUnderTest } from '../../test/portal-under-test.ts';
import type { PortalUnderTest } from '../../test/portal-under-test.ts';

let given: PortalUnderTest;
beforeAll(async () => {
  given = await portalUnderTest();
});
afterAll(() => given.stop());

const MINUTE = 60_000;

test('whoever signs in returns to the page they came from, as themselves', async () => {
  const browser = given.browser();
  const person = await given.person();
  const arrived = await browser.signIn(person.login, '/ridgeway/trust/finance?sort=-date#lines');
  expect(arrived.url.href).toBe(`${given.origin}/ridgeway/trust/finance?sort=-date#lines`);
  const session = await browser.get('/session');
  expect(session).toMatchObject({ status: 200, body: { user: { id: person.id } } });
});

test('the session is in a cookie that no script reads, no other site sends with a change, and no restart of the browser keeps', async () => {
  const { browser } = await given.signedIn();
  const { port } = new URL(given.origin);
  const lines = browser.set.filter((line) => line.startsWith('bursar_sess'));
  expect(lines).toEqual([expect.stringMatching(/^bursar_session_\d+=[\w-]{43}; /)]);
  expect(lines[0]).toContain(`bursar_session_${port}=`);
  expect(lines[0]!.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
});

test('neither the cookie’s secret nor a token stands readable in the database', async () => {
  const { browser, person } = await given.signedIn();
  const rows = await given.pool.run<object>(
    'select s.*, t.sealed from session s join session_tokens t on session_id = id where user_id = $1',
    [person.id],
  );
  expect(rows).toHaveLength(1);
  const kept = JSON.stringify(rows);
  const [, secret] = /bursar_session_\d+=([\w-]{43})/.exec(browser.cookieFor('/'))!;
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain('eyJ');
});

test('the provider’s answer is good once: replayed, it lets nobody in', async () => {
  const browser = given.browser();
  const person = await given.person();
  const form = await browser.open('/sign-in?to=/');
  const callback = await callbackOf(browser, form.url.href, person.login);
  expect(await browser.get(callback)).toMatchObject({ status: 303 });

  const replayed = await browser.get(callback, { accept: 'text/html' });
  expect(replayed.status).toBe(400);
  expect(replayed.text).toContain('This sign-in cannot go on');
  // The provider was not even asked: it would end the sign-in whose code comes twice.
  expect(replayed.text).toContain('It was finished before');
  expect(await browser.get(callback)).toMatchObject({
    status: 400,
    body: { type: expect.stringMatching(/sign-in-refused$/) },
  });
});

test('a sign-in begun in another browser is not finished in this one', async () => {
  const browser = given.browser();
  const person = await given.person();
  const form = await browser.open('/sign-in?to=/');
  const callback = await callbackOf(browser, form.url.href, person.login);
  const victim = given.browser();
  await victim.send('GET', '/sign-in');
  expect(await victim.get(callback)).toMatchObject({ status: 400 });
  expect(await victim.get('/session')).toMatchObject({ status: 401 });
});

test('two tabs may sign in at once', async () => {
  const browser = given.browser();
  const person = await given.person();
  const [one, two] = [
    await browser.open('/sign-in?to=/one'),
    await browser.open('/sign-in?to=/two'),
  ];
  const first = await callbackOf(browser, one.url.href, person.login);
  expect((await browser.get(first)).headers.get('location')).toBe('/one');
  const second = await callbackOf(browser, two.url.href, person.login);
  expect((await browser.get(second)).headers.get('location')).toBe('/two');
});

test('a sign-in left open for more than a quarter of an hour begins anew', async () => {
  const browser = given.browser();
  const person = await given.person();
  const form = await browser.open('/sign-in?to=/');
  const callback = await callbackOf(browser, form.url.href, person.login);
  given.clock.move(16 * MINUTE);
  expect(await browser.get(callback)).toMatchObject({ status: 400 });
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/sign-in',
])('a link that wants to lead to %s after the sign-in leads to the first page', async (to) => {
  const browser = given.browser();
  const arrived = await browser.signIn((await given.person()).login, to);
  expect(arrived.url.href).toBe(`${given.origin}/`);
});

test('signing out ends the session here and at the provider, and whoever comes next is asked who they are', async () => {
  const { browser, person } = await given.signedIn();
  const cookie = browser.cookieFor('/');
  const out = await browser.json('POST', '/sign-out', {});
  expect(out.status).toBe(200);
  const to = new URL(out.body['to']!);
  expect(to.pathname).toBe('/identity/session/end');
  expect(to.searchParams.get('post_logout_redirect_uri')).toBe(`${given.origin}/`);
  expect(to.searchParams.get('id_token_hint')).toMatch(/^eyJ/);

  // Even where nobody waits for the provider's part, and with the cookie of before.
  const form = await browser.open('/sign-in?to=/');
  expect(form.text).toContain('type="password"');
  expect(await given.browser().get('/session', { cookie })).toMatchObject({ status: 401 });
  const rows = await given.pool.run('select 1 as one from session where user_id = $1', [person.id]);
  expect(rows).toEqual([]);
});

test('the id token by which a sign-in is ended opens no service', async () => {
  const { browser } = await given.signedIn();
  const out = await browser.json('POST', '/sign-out', {});
  const hint = new URL(out.body['to']!).searchParams.get('id_token_hint')!;
  const keys = new URL(`${given.provider.issuer}/jwks`);
  const service = bearerIdentity({ issuer: given.provider.issuer, keys });
  await expect(service.subjectOf(`Bearer ${hint}`)).rejects.toMatchObject({
    problem: { code: 'no-token' },
  });
  const claims = JSON.parse(Buffer.from(hint.split('.')[1]!, 'base64url').toString()) as object;
  expect(Object.keys(claims).filter((name) => /mail|name|phone|address/.test(name))).toEqual([]);
});

test('the provider forgets them too, without asking a second time; a link from elsewhere does ask', async () => {
  const { browser } = await given.signedIn();
  const elsewhere = await browser.open('/identity/session/end');
  expect(elsewhere.text).toContain('Sign out?');
  expect(elsewhere.headers.get('content-security-policy')).not.toContain('script-src');

  const out = await browser.json('POST', '/sign-out', {});
  // Who we are is known to everybody, so that saying it alone is answered with the question too.
  const query = new URLSearchParams(new URL(out.body['to']!).search);
  query.set('client_id', 'bursar-portal');
  query.delete('id_token_hint');
  const asked = await browser.open(`/identity/session/end?${query}`);
  expect(asked.text).toContain('Sign out?');
  expect(asked.headers.get('content-security-policy')).not.toContain('script-src');

  const page = await browser.open(out.body['to']!);
  const [, script = ''] = /<script>(.*)<\/script>/.exec(page.text) ?? [];
  const digest = createHash('sha256').update(script).digest('base64');
  expect(page.headers.get('content-security-policy')).toContain(`script-src 'sha256-${digest}'`);
  expect(script).toContain('.click()');
  const [, xsrf = ''] = /name="xsrf" value="(\w+)"/.exec(page.text) ?? [];
  const pressed = new URLSearchParams({ xsrf, logout: 'yes' });
  const end = await browser.open('/identity/session/end/confirm', pressed);
  expect(end.url.href).toBe(`${given.origin}/`);
  // There is nobody left to sign out.
  expect((await browser.open('/identity/session/end')).text).not.toContain('Sign out?');
});

test('a session that ran out is not taken up by whoever sits there now: they say who they are', async () => {
  const { browser, person } = await given.signedIn();
  given.clock.move(31 * MINUTE);
  const form = await browser.open('/sign-in?to=/where-i-was');
  expect(form.text).toContain('type="password"');
  const back = await browser.signIn(person.login, '/where-i-was');
  expect(back.url.pathname).toBe('/where-i-was');
});

describe('whoever signs in after a session that ended', () => {
  const page = '/ridgeway/trust/people?q=Okafor';
  const ways = {
    'ran out': async () => given.clock.move(31 * MINUTE),
    'was signed out': async (browser: Browser) =>
      void (await browser.json('POST', '/sign-out', {})),
    'was ended from elsewhere': async (_: Browser, id: string) =>
      void (await given.pool.run('delete from session where user_id = $1', [id])),
  };
  describe.each(Object.entries(ways))('and %s', (_, end) => {
    test('returns to their page if it was theirs', async () => {
      const { browser, person } = await given.signedIn();
      await end(browser, person.id);
      const back = await browser.signIn(person.login, page);
      expect(back.url.href).toBe(`${given.origin}${page}`);
    });

    test('comes to a page of their own if it was another’s, and nothing of it is in the address', async () => {
      const { browser, person } = await given.signedIn();
      await end(browser, person.id);
      const another = await given.person();
      const arrived = await browser.signIn(another.login, page);
      expect(arrived.url.href).toBe(`${given.origin}/`);
      expect(await browser.get('/session')).toMatchObject({ body: { user: { id: another.id } } });
      // From here on it is theirs.
      given.clock.move(31 * MINUTE);
      const back = await browser.signIn(another.login, page);
      expect(back.url.href).toBe(`${given.origin}${page}`);
    });
  });

  test('is not led to the page of somebody nobody knows any more', async () => {
    const browser = given.browser();
    const { port } = new URL(given.origin);
    const person = await given.person();
    const headers = { cookie: `bursar_session_${port}=gone` };
    const begun = await browser.send('GET', `/sign-in?to=${encodeURIComponent(page)}`, { headers });
    const form = await browser.open(begun.headers.get('location')!);
    const body = new URLSearchParams({ login: person.login, password: 'demonstration' });
    expect((await browser.open(form.url.href, body)).url.href).toBe(`${given.origin}/`);
  });
});

test('while the provider is away nobody signs in, and is told so', async () => {
  const portal = await given.another();
  given.setProvider('away');
  const page = await portal.app.inject({ url: '/sign-in', headers: { accept: 'text/html' } });
  given.setProvider('here');
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain('does not answer');
  expect((await portal.app.inject({ url: '/sign-in' })).statusCode).toBe(302);
});

test('sign-ins from one place are limited, and other places are not', async () => {
  const portal = await given.another({ signInsAMinute: 3, proxies: 1 });
  const from = (address: string) =>
    portal.app.inject({ url: '/sign-in', headers: { 'x-forwarded-for': `192.0.2.7, ${address}` } });
  const statuses = [];
  for (let tries = 0; tries < 4; tries += 1) statuses.push((await from('198.51.100.1')).statusCode);
  expect(statuses).toEqual([302, 302, 302, 429]);
  const refused = await from('198.51.100.1');
  expect(refused.json()).toMatchObject({ type: expect.stringMatching(/too-many-tries$/) });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await from('198.51.100.2')).statusCode).toBe(302);
});

/** Signs in at the provider's form, and stops at the address that leads back to the portal. */
async function callbackOf(
  browser: ReturnType<PortalUnderTest['browser']>,
  form: string,
  login: string,
): Promise<string> {
  const body = new URLSearchParams({ login, password: 'demonstration' });
  let reply = await browser.send('POST', form, { body });
  for (;;) {
    const to = reply.headers.get('location')!;
    const next = new URL(to, given.origin);
    if (next.pathname === '/portal/callback') return `${next.pathname}${next.search}`;
    reply = await browser.send('GET', next.href);
  }
}
