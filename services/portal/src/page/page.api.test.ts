import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalUnderTest } from '../../test/portal-under-test.ts';
import type { PortalUnderTest } from '../../test/portal-under-test.ts';
import { RESERVED } from '../../web/src/app/scope.ts';
import { precompress } from './precompress.ts';

let given: PortalUnderTest;
beforeAll(async () => {
  given = await portalUnderTest();
});
afterAll(() => given.stop());

const page = { accept: 'text/html,application/xhtml+xml' };

test('whatever address of the application is opened, the page comes, for nobody to keep', async () => {
  for (const path of ['/', '/ridgeway/trust/finance', '/go/t/order/o-1', '/a+b/risk?q=1']) {
    const reply = await given.browser().get(path, page);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.text).toContain('/assets/app-1a2b.js');
  }
});

test('the first page is there for whatever looks whether the portal answers', async () => {
  expect(await given.browser().get('/', { accept: '*/*' })).toMatchObject({ status: 200 });
});

test('each page has a nonce of its own, the same in the page and in what the browser is told', async () => {
  const nonces = new Set<string>();
  for (let loads = 0; loads < 20; loads += 1) {
    const { headers, text } = await given.browser().get('/', page);
    const [, inPage = ''] = /name="csp-nonce" content="([^"]+)"/.exec(text) ?? [];
    const policy = headers.get('content-security-policy')!;
    expect(Buffer.from(inPage, 'base64')).toHaveLength(16);
    expect(policy).toContain(`style-src 'self' 'nonce-${inPage}'`);
    nonces.add(inPage);
  }
  expect(nonces.size).toBe(20);
});

test('a page runs the portal’s own scripts alone, stands in nobody’s frame, and sends its forms to nobody else', async () => {
  const { headers } = await given.browser().get('/', page);
  const policy = new Map(
    headers
      .get('content-security-policy')!
      .split('; ')
      .map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('connect-src')).toBe("'self'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('base-uri')).toBe("'none'");
  expect(policy.get('form-action')).toBe("'self'");
  expect([...policy.values()].join(' ')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('permissions-policy')).toContain('camera=(self)');
});

test('the application’s files are kept for ever, and are sent compressed', async () => {
  await precompress(given.pages);
  const reply = await given.portal.app.inject({
    url: '/assets/app-1a2b.js',
    headers: { 'accept-encoding': 'br, gzip' },
  });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    vary: 'accept-encoding',
  });
  const whole = await given.portal.app.inject('/assets/app-1a2b.js');
  expect(whole.headers['content-encoding']).toBeUndefined();
  expect(reply.rawPayload.length).toBeLessThan(whole.rawPayload.length / 10);
  const file = join(given.pages, 'assets', 'app-1a2b.js');
  expect(whole.body).toBe(readFileSync(file, 'utf8'));
});

test('no trust is found at an address that the portal answers itself', () => {
  const routes = given.portal.app.printRoutes({ commonPrefix: false });
  const first = new Set(Array.from(routes.matchAll(/^[├└]── \/([a-z-]+)/gm), ([, part]) => part!));
  expect([...first]).toEqual(expect.arrayContaining(['drafts', 'live', 'sign-in']));
  expect([...first].filter((part) => !RESERVED.has(part))).toEqual([]);
});

test('a file that is not there is not there, and no page in its place', async () => {
  for (const path of ['/assets/gone-3c4d.js', '/assets', '/assets/', '/gone.svg'])
    expect(await given.browser().get(path, page)).toMatchObject({ status: 404 });
  for (const path of ['/assets/..%2findex.html', '/assets/..%2f..%2f..%2fetc%2fpasswd'])
    expect((await given.browser().get(path, page)).status).toBeGreaterThanOrEqual(400);
  expect(await given.browser().get('/ridgeway')).toMatchObject({
    status: 404,
    body: { type: expect.stringMatching(/not-found$/) },
  });
});

test('the icon is there', async () => {
  const reply = await given.browser().get('/mark.svg');
  expect(reply).toMatchObject({ status: 200 });
  expect(reply.headers.get('content-type')).toContain('image/svg+xml');
});

test('a new build is there without a restart', async () => {
  const file = join(given.pages, 'index.html');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, '<!doctype html><title>new</title>');
  const reply = await given.browser().get('/', page);
  writeFileSync(file, before);
  expect(reply.text).toBe('<!doctype html><title>new</title>');
});

test('a change sent to a page’s address is refused in words', async () => {
  const reply = await given.browser().json('POST', '/ridgeway', {});
  expect(reply).toMatchObject({ status: 404 });
});
