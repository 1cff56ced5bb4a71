import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientTokens } from './client-token.ts';

/** An endpoint that gives numbered tokens, good for so long. */
async function endpoint(expiresIn: number) {
  const asked: { authorization: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body });
      const token = { access_token: `t${asked.length}`, expires_in: expiresIn };
      const isKnown = request.headers.authorization?.endsWith('bGVkZ2VyOnMlM0FjcmV0');
      response.writeHead(isKnown ? 200 : 401).end(JSON.stringify(token));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const tokenEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  const close = () => new Promise((done) => server.close(done));
  return { asked, tokenEndpoint, close };
}

const client = { clientId: 'ledger', clientSecret: 's:cret', audience: 'bursar-internal' };

test('a service asks once for a token, however many need it, and again before it ends', async () => {
  const long = await endpoint(300);
  const short = await endpoint(30);
  try {
    const token = clientTokens({ ...client, tokenEndpoint: long.tokenEndpoint });
    expect(await Promise.all([token(), token()])).toEqual(['t1', 't1']);
    expect(await token()).toBe('t1');
    expect(long.asked.map(({ body }) => body)).toEqual([
      'grant_type=client_credentials&audience=bursar-internal',
    ]);
    const brief = clientTokens({ ...client, tokenEndpoint: short.tokenEndpoint });
    expect([await brief(), await brief()]).toEqual(['t1', 't2']);
  } finally {
    await long.close();
    await short.close();
  }
});

test('a refusal rejects, tells nothing of the secret, and is asked again', async () => {
  const { tokenEndpoint, asked, close } = await endpoint(300);
  const token = clientTokens({ ...client, clientSecret: 'other', tokenEndpoint });
  await expect(token()).rejects.toThrow(`${tokenEndpoint} answered 401`);
  await expect(token()).rejects.not.toThrow('other');
  expect(asked).toHaveLength(2);
  await close();
  await expect(token()).rejects.toThrow('fetch failed');
});
