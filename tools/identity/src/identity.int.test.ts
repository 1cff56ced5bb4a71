import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { bearerIdentity } from '@bursar/service-kit/http/identity';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import pg from 'pg';
import { providerUnderTest } from './test/provider-under-test.ts';
import type { ProviderUnderTest } from './test/provider-under-test.ts';
import { startIdentity } from './identity-provider.ts';
import { DEMONSTRATION_PASSWORD } from './passwords.ts';
import { signIn } from './sign-in.ts';
import type { Tokens } from './sign-in.ts';

let given: ProviderUnderTest;
const amara = { id: randomUUID(), login: 'amara', name: 'Amara Okafor' };
const role = { role: 'Office manager, Oakfield Primary', tries: 'Raises an order <b>&' };

beforeAll(async () => {
  given = await providerUnderTest();
  await given.provider.accounts.addDemonstrationUser(amara, role);
});
afterAll(async () => {
  await given.stop();
  expect(given.errors).toEqual([]);
});

const tokenOf = async (login: string, password = DEMONSTRATION_PASSWORD) =>
  (await signIn({ issuer: given.issuer, login, password })).access_token;

/** Asks under any address, host name and headers; fetch would set some of them itself. */
const ask = (options: { host?: string; headers?: Record<string, string>; path?: string }) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { host = '127.0.0.1', headers = {}, path = '/identity/jwks' } = options;
    const sent = request({ host, port: given.port, path, headers }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (part: string) => (text += part));
      reply.on('end', () => resolve({ status: reply.statusCode!, text }));
    });
    sent.on('error', reject).end();
  });

const authorize = (changes: Record<string, string | undefined> = {}) => {
  const query = {
    client_id: 'bursar-cli',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: 'http://127.0.0.1/callback',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...changes,
  };
  const wanted = Object.entries(query).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  return fetch(`${given.issuer}/auth?${new URLSearchParams(wanted).toString()}`, {
    redirect: 'manual',
  });
};

test('a token is for the API alone, lasts five minutes, and says nothing of its holder but their id', async () => {
  const { iat, exp, jti, ...claims } = decodeJwt(await tokenOf('amara'));
  expect(claims).toEqual({
    sub: amara.id,
    aud: 'bursar-api',
    iss: given.issuer,
    client_id: 'bursar-cli',
  });
  expect(exp! - iat!).toBe(300);
  expect(jti).toMatch(/\S/);
});

test('a service takes the token by the published keys, and none that another key signed', async () => {
  const token = await tokenOf('AMARA ');
  const keys = new URL(`${given.issuer}/jwks`);
  const service = bearerIdentity({ issuer: given.issuer, keys });
  expect(await service.subjectOf(`Bearer ${token}`)).toBe(amara.id);
  const published = createLocalJWKSet(given.provider.keys as never);
  await expect(jwtVerify(token, published, { typ: 'at+jwt' })).resolves.toMatchObject({
    payload: { sub: amara.id },
  });
  const forged = `${token.slice(0, -8)}AAAAAAAA`;
  await expect(jwtVerify(forged, createRemoteJWKSet(keys))).rejects.toThrow('signature');
});

test('the portal keeps its user signed in by refresh tokens, each good once; using one twice ends them all', async () => {
  const callback = `http://localhost:${given.port}/portal/callback`;
  const who = { issuer: given.issuer, login: 'amara', password: DEMONSTRATION_PASSWORD };
  const refresh = async (token: string) => {
    const body = { grant_type: 'refresh_token', client_id: 'bursar-portal', refresh_token: token };
    const reply = await fetch(`${given.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams(body),
    });
    return { status: reply.status, ...((await reply.json()) as Tokens) };
  };
  const first = await signIn(who, { id: 'bursar-portal', callback });
  const second = await refresh(first.refresh_token!);
  expect(decodeJwt(second.access_token)).toMatchObject({ sub: amara.id, aud: 'bursar-api' });
  expect(await refresh(first.refresh_token!)).toMatchObject({ status: 400 });
  expect(await refresh(second.refresh_token!)).toMatchObject({ status: 400 });
  expect(await signIn(who)).not.toHaveProperty('refresh_token');
});

test('a wrong password, and somebody who is not there, are refused in the same words', async () => {
  const refusal = /This user name and this password do not go together/;
  await expect(tokenOf('amara', 'demonstratioN')).rejects.toThrow(refusal);
  await expect(tokenOf('nobody')).rejects.toThrow(refusal);
});

test('after ten wrong passwords the right one is not looked at either, for that person alone', async () => {
  const ben = { id: randomUUID(), login: 'ben', name: 'Ben Adeyemi' };
  await given.provider.accounts.addDemonstrationUser(ben, role);
  for (let tries = 0; tries < 10; tries += 1) {
    await expect(tokenOf('ben', 'wrong')).rejects.toThrow('do not go together');
  }
  await expect(tokenOf('ben')).rejects.toThrow('Too many wrong passwords');
  expect(decodeJwt(await tokenOf('amara')).sub).toBe(amara.id);
});

test('without PKCE, with its plain form, or to another address nobody is sent anywhere', async () => {
  const errorOf = async (changes: Record<string, string | undefined>) => {
    const reply = await authorize(changes);
    const location = reply.headers.get('location');
    return location ? new URL(location.replace('#', '?')).searchParams.get('error') : reply.status;
  };
  expect(await errorOf({ code_challenge: undefined, code_challenge_method: undefined })).toBe(
    'invalid_request',
  );
  expect(await errorOf({ code_challenge_method: 'plain' })).toBe('invalid_request');
  expect(await errorOf({ redirect_uri: 'http://127.0.0.1/elsewhere' })).toBe(400);
  expect(await errorOf({ client_id: 'another' })).toBe(400);
  expect(await errorOf({ response_type: 'token' })).toBe('unsupported_response_type');
});

test('the sign-in page says who there is to be, and shows what they are called as text', async () => {
  const started = await authorize();
  const cookie = started.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const page = await fetch(new URL(started.headers.get('location')!, given.issuer), {
    headers: { cookie },
  });
  const text = await page.text();
  expect(text).toContain('Amara Okafor');
  expect(text).toContain('Raises an order &lt;b&gt;&amp;');
  expect(text).toContain('<label for="password">');
  // Nothing runs or is fetched, and the one style is known by its digest.
  const style = /<style>(.*)<\/style>/s.exec(text)![1]!;
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain(`default-src 'none'; style-src 'sha256-${digest}'`);
});

test('a sign-in step without the cookie of its browser, or sent from another site, is refused', async () => {
  const location = (await authorize()).headers.get('location')!;
  const alone = await fetch(new URL(location, given.issuer));
  expect(alone.status).toBe(400);
  expect(await alone.text()).toContain('This sign-in has expired');
  const started = await authorize();
  const headers = {
    cookie: started.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
    'sec-fetch-site': 'cross-site',
  };
  const body = new URLSearchParams({ login: 'amara', password: DEMONSTRATION_PASSWORD });
  const forged = await fetch(new URL(started.headers.get('location')!, given.issuer), {
    method: 'POST',
    headers,
    body,
  });
  expect(forged.status).toBe(403);
});

test('the provider answers this machine alone: not another address, name, or the far side of a proxy', async () => {
  expect(await ask({})).toMatchObject({ status: 200 });
  expect(await ask({ headers: { host: 'bursar.example:8080' } })).toMatchObject({ status: 403 });
  expect(await ask({ headers: { 'x-forwarded-for': '192.0.2.1' } })).toMatchObject({ status: 403 });
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const own = others.find(({ internal, family }) => !internal && family === 'IPv4');
  if (!own) return console.warn('Skipped, what needs a second address: this machine has none.');
  const reply = await ask({ host: own.address, path: '/identity/auth' });
  expect(reply).toMatchObject({
    status: 403,
    text: expect.stringContaining('answers to the computer it runs on'),
  });
});

test('the provider does not start under a name that others could reach', async () => {
  const away = startIdentity({
    issuer: 'http://bursar.example/identity',
    databaseUrl: given.databaseUrl,
    keysFile: given.keysFile,
    portal: { callback: 'http://bursar.example/', signedOut: 'http://bursar.example/' },
    onFirst: async () => undefined,
    onError: () => undefined,
  });
  await expect(away).rejects.toThrow('on this machine alone');
});

test('the keys are for their owner alone, and a restart keeps them and what they signed', async () => {
  expect(statSync(given.keysFile).mode & 0o777).toBe(0o600);
  const before = readFileSync(given.keysFile, 'utf8');
  const token = await tokenOf('amara');
  await given.restart();
  expect(readFileSync(given.keysFile, 'utf8')).toBe(before);
  const keys = createLocalJWKSet(given.provider.keys as never);
  await expect(jwtVerify(token, keys)).resolves.toMatchObject({ payload: { sub: amara.id } });
  expect(JSON.stringify(given.provider.keys)).not.toContain('"d"');
});

test('passwords and links are kept as digests that nobody can sign in with', async () => {
  await given.provider.links.forFirst(1);
  const client = new pg.Client(given.databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ kept: string }>(
    'select password as kept from account where password is not null union all select digest from one_time_link union all select digest from first_link',
  );
  await client.end();
  for (const { kept } of rows)
    expect(kept).toMatch(/^(scrypt\$32768\$8\$1\$[^$]{24}\$[^$]{44}|[0-9a-f]{64})$/);
});
