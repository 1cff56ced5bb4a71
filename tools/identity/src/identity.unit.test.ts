import type { IncomingMessage } from 'node:http';
import { Attempts } from './attempts.ts';
import { html } from './html.ts';
import { isLocal, isLoopback } from './loopback.ts';
import { hashPassword, isPassword, passwordFault } from './passwords.ts';

test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])(
  '%s is this machine',
  (address) => {
    expect(isLoopback(address)).toBe(true);
  },
);

test.each([
  '192.0.2.1',
  '::ffff:192.0.2.1',
  '128.0.0.1',
  'fe80::1',
  '127.0.0.1.example',
  '',
  undefined,
])('%s is not this machine', (address) => {
  expect(isLoopback(address)).toBe(false);
});

test.each([
  [{ host: 'localhost:8080' }, true],
  [{ host: '[::1]:8080' }, true],
  [{}, false],
  [{ host: 'localhost.example' }, false],
  [{ host: 'localhost', forwarded: 'for=192.0.2.1' }, false],
  [{ host: 'localhost', via: '1.1 proxy' }, false],
])('a request with %p is local: %p', (headers, isIt) => {
  const socket = { remoteAddress: '::1', localAddress: '::1' } as IncomingMessage['socket'];
  expect(isLocal({ socket, headers })).toBe(isIt);
});

test('text put into a page stays text, lists and pages inside it are put together', () => {
  const list = ['<b>', '"'].map((one) => html`<li>${one}</li>`);
  const page = html`<ul title="${"'&"}">
    ${list}${null}${3}
  </ul>`;
  expect(page.markup.replace(/\s+/g, '')).toBe(
    '<ultitle="&#39;&amp;"><li>&lt;b&gt;</li><li>&quot;</li>3</ul>',
  );
});

test('a password is known by what is kept of it, however its accents were typed, and none by nothing', async () => {
  const kept = await hashPassword('caf\u00e9 au lait');
  expect(kept).not.toBe(await hashPassword('caf\u00e9 au lait'));
  expect(await isPassword('cafe\u0301 au lait', kept)).toBe(true);
  expect(await isPassword('cafe au lait', kept)).toBe(false);
  expect(await isPassword('', null)).toBe(false);
});

test.each(['short', 'demonstration', 'x'.repeat(201), 'Grace@trust.example'])(
  '%p is no password',
  (password) => {
    expect(passwordFault(password, 'grace@trust.example')).toMatch(/^Choose/);
  },
);

test('wrong passwords count for five minutes, and a right one clears them', () => {
  const attempts = new Attempts();
  for (let tries = 0; tries < 10; tries += 1) attempts.failed('amara', 0);
  expect(attempts.isBlocked('amara', 299_999)).toBe(true);
  expect(attempts.isBlocked('amara', 300_000)).toBe(false);
  expect(attempts.isBlocked('ben', 0)).toBe(false);
  attempts.succeeded('amara');
  expect(attempts.isBlocked('amara', 0)).toBe(false);
});
