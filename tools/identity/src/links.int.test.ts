import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { providerUnderTest } from './test/provider-under-test.ts';
import type { ProviderUnderTest } from './test/provider-under-test.ts';
import { signIn } from './sign-in.ts';

let given: ProviderUnderTest;
const password = 'three plain words';

beforeAll(async () => {
  given = await providerUnderTest();
});
afterAll(() => given?.stop());

const submit = async (code: string, fields: Record<string, string>) => {
  const reply = await fetch(given.provider.linkOf(code), {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  return { status: reply.status, text: await reply.text() };
};

test('the one-time link makes the first administrator once, whose rights are made before the account', async () => {
  expect(await given.provider.accounts.isEmpty()).toBe(true);
  const older = await given.provider.links.forFirst(24);
  const { id } = (await given.provider.links.purposeOf(older)) as { id: string };
  const code = await given.provider.links.forFirst(24);
  // Their rights may have been made by the older link, before its account was.
  expect(await given.provider.links.purposeOf(code)).toEqual({ kind: 'first', id });
  expect(await submit(older, {})).toMatchObject({ status: 404 });
  const fields = { name: 'Grace Mensah', login: 'Grace@trust.example', password };
  expect(await submit(code, { ...fields, password: 'short' })).toMatchObject({ status: 422 });
  expect(given.firsts).toEqual([]);
  expect(await submit(code, fields)).toMatchObject({ status: 200 });
  expect(await given.provider.accounts.isEmpty()).toBe(false);
  const token = await signIn({ issuer: given.issuer, login: 'grace@trust.example', password });
  expect(decodeJwt(token.access_token).sub).toBe(id);
  expect(given.firsts).toEqual([id]);
  expect(await submit(code, { ...fields, login: 'other' })).toMatchObject({ status: 404 });
  expect(given.firsts).toHaveLength(1);
});

test('somebody invited sets their own password by their link, and a newer link ends the older', async () => {
  const id = randomUUID();
  const { accounts, links } = given.provider;
  await accounts.invite({ id, login: 'noor@trust.example', name: 'Noor Aziz' });
  const old = await links.forAccount(id, 24);
  const code = await links.forAccount(id, 24);
  expect(await submit(old, { password })).toMatchObject({ status: 404 });
  await expect(
    signIn({ issuer: given.issuer, login: 'noor@trust.example', password }),
  ).rejects.toThrow('do not go together');
  expect(await submit(code, { password, login: 'somebody-else', name: 'Another' })).toMatchObject({
    status: 200,
  });
  const token = await signIn({ issuer: given.issuer, login: 'noor@trust.example', password });
  expect(decodeJwt(token.access_token).sub).toBe(id);
});

test('a link that has expired, or that nobody gave, leads nowhere', async () => {
  const expired = await given.provider.links.forFirst(0);
  for (const code of [expired, 'guessed', '']) {
    expect(await submit(code, { name: 'A', login: 'eve', password })).toMatchObject({
      status: 404,
    });
  }
});
