import { portalUnderTest } from '../../test/portal-under-test.ts';
import type { PortalUnderTest } from '../../test/portal-under-test.ts';

let given: PortalUnderTest;
beforeAll(async () => {
  given = await portalUnderTest();
});
afterAll(() => given.stop());

test('how somebody likes it goes with them from browser to browser, and is nobody else’s', async () => {
  const { browser, person } = await given.signedIn();
  expect(await browser.get('/preferences')).toMatchObject({ status: 200, text: '{}' });
  const liked = { singleKeys: false, columns: { orders: ['number', 'total'] } };
  expect(await browser.json('PUT', '/preferences', liked)).toMatchObject({ status: 200 });
  expect(await browser.json('PUT', '/preferences', { compact: true })).toMatchObject({
    status: 200,
  });

  const phone = given.browser();
  await phone.signIn(person.login);
  expect((await phone.get('/preferences')).body).toEqual({ compact: true });
  const { browser: other } = await given.signedIn();
  expect((await other.get('/preferences')).body).toEqual({});
});

test.each([
  ['a list', [], 400],
  ['a text', 'compact', 400],
  ['more than 16 KiB', { text: 'x'.repeat(16_384) }, 413],
])('%s is no set of preferences, and changes nothing', async (_, body, status) => {
  const { browser } = await given.signedIn();
  await browser.json('PUT', '/preferences', { compact: true });
  expect(await browser.json('PUT', '/preferences', body)).toMatchObject({ status });
  expect((await browser.get('/preferences')).body).toEqual({ compact: true });
});
