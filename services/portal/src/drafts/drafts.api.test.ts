import { randomUUID } from 'node:crypto';
import type { Pool } from '@bursar/service-kit/database/pool';
import { until } from '@bursar/test-kit';
import { portalUnderTest } from '../../test/portal-under-test.ts';
import type { PortalUnderTest } from '../../test/portal-under-test.ts';
import { DraftStore } from './draft-store.ts';

let given: PortalUnderTest;
beforeAll(async () => {
  given = await portalUnderTest();
});
afterAll(() => given.stop());

const TRUST = randomUUID();
const DAY = 24 * 60 * 60_000;

const order = (more: object = {}) => ({
  trustId: TRUST,
  form: 'new-order',
  title: 'Glue sticks, Oakfield Primary',
  address: '/ridgeway/oakfield-primary/procurement/orders/new',
  values: { supplier: 'YPO', lines: [{ description: 'glue\u0000 "sticks"', net: '£1,240.50' }] },
  version: 0,
  ...more,
});
const problem = (code: string) => ({ type: expect.stringMatching(new RegExp(`/${code}$`)) });

test('what was typed is kept letter by letter, and is there after the session has ended and begun anew', async () => {
  const { browser, person } = await given.signedIn();
  const key = randomUUID();
  const saved = await browser.json('PUT', `/drafts/${key}`, order());
  expect(saved).toMatchObject({
    status: 200,
    body: { key, version: 1, savedAt: expect.any(String) },
  });

  given.clock.move(DAY);
  expect(await browser.get(`/drafts/${key}`)).toMatchObject({ status: 401 });
  await browser.signIn(person.login);
  const { version: _, ...typed } = order();
  expect(await browser.get(`/drafts/${key}`)).toMatchObject({
    status: 200,
    body: { ...typed, key, version: 1 },
  });
});

test('the list has somebody’s drafts in this trust, the latest first, without what is in them', async () => {
  const { browser } = await given.signedIn();
  const [first, second, elsewhere] = [randomUUID(), randomUUID(), randomUUID()];
  await browser.json('PUT', `/drafts/${first}`, order());
  given.clock.move(1000);
  await browser.json('PUT', `/drafts/${second}`, order({ title: 'Paint' }));
  await browser.json('PUT', `/drafts/${elsewhere}`, order({ trustId: randomUUID() }));
  const { items } = (await browser.get(`/drafts?trust=${TRUST}`)).body as unknown as {
    items: object[];
  };
  expect(items).toMatchObject([{ key: second, title: 'Paint' }, { key: first }]);
  expect(items[0]).not.toHaveProperty('values');
  expect((await browser.get('/drafts')).body['items']).toHaveLength(3);
});

test('a draft is its author’s alone: nobody else reads, changes or throws it away', async () => {
  const { browser } = await given.signedIn();
  const { browser: colleague } = await given.signedIn();
  const key = randomUUID();
  await browser.json('PUT', `/drafts/${key}`, order());
  expect(await colleague.get(`/drafts/${key}`)).toMatchObject({ status: 404 });
  expect((await colleague.get('/drafts')).body['items']).toEqual([]);
  // The same key is a draft of their own.
  await colleague.json('PUT', `/drafts/${key}`, order({ title: 'Another’s' }));
  await colleague.json('DELETE', `/drafts/${key}`, {});
  expect(await browser.get(`/drafts/${key}`)).toMatchObject({
    body: { title: 'Glue sticks, Oakfield Primary', version: 1 },
  });
});

test('saved in two windows, the second learns of the first and loses nothing', async () => {
  const { browser } = await given.signedIn();
  const key = randomUUID();
  await browser.json('PUT', `/drafts/${key}`, order());
  await browser.json('PUT', `/drafts/${key}`, order({ version: 1, title: 'First window' }));
  const second = await browser.json(
    'PUT',
    `/drafts/${key}`,
    order({ version: 1, title: 'Second window' }),
  );
  expect(second).toMatchObject({
    status: 409,
    body: { ...problem('draft-changed'), theirs: { version: 2, title: 'First window' } },
  });
  const anew = await browser.json('PUT', `/drafts/${key}`, order());
  expect(anew).toMatchObject({ status: 409, body: { theirs: { version: 2 } } });
});

test('saving again what was saved already, because the answer was lost, is no conflict', async () => {
  const { browser } = await given.signedIn();
  const key = randomUUID();
  await browser.json('PUT', `/drafts/${key}`, order());
  expect(await browser.json('PUT', `/drafts/${key}`, order())).toMatchObject({
    status: 200,
    body: { version: 1 },
  });
});

test('what comes late, after the draft was sent and thrown away, does not bring it back', async () => {
  const { browser } = await given.signedIn();
  const key = randomUUID();
  await browser.json('PUT', `/drafts/${key}`, order());
  expect(await browser.json('DELETE', `/drafts/${key}`, {})).toMatchObject({ status: 204 });
  expect(await browser.json('DELETE', `/drafts/${key}`, {})).toMatchObject({ status: 204 });
  const late = await browser.json('PUT', `/drafts/${key}`, order({ version: 1 }));
  expect(late).toMatchObject({ status: 409, body: { ...problem('draft-changed'), theirs: null } });
  expect(await browser.get(`/drafts/${key}`)).toMatchObject({ status: 404 });
});

test('of ten windows that save at once, one is the next version', async () => {
  const { browser } = await given.signedIn();
  const key = randomUUID();
  await browser.json('PUT', `/drafts/${key}`, order());
  const saving = Array.from({ length: 10 }, (_, window) =>
    browser.json('PUT', `/drafts/${key}`, order({ version: 1, title: `Window ${window}` })),
  );
  const statuses = (await Promise.all(saving)).map(({ status }) => status);
  expect(statuses.toSorted((a, b) => a - b)).toEqual([
    200,
    ...Array.from({ length: 9 }, () => 409),
  ]);
});

test('a draft of more than 256 KiB is refused, and so is what is no draft', async () => {
  const { browser } = await given.signedIn();
  const put = (body: unknown) => browser.json('PUT', `/drafts/${randomUUID()}`, body);
  const large = order({ values: { text: 'é'.repeat(132_000) } });
  expect(await put(large)).toMatchObject({ status: 413, body: problem('too-large') });
  expect(await put(order({ values: { text: 'é'.repeat(131_000) } }))).toMatchObject({
    status: 200,
  });

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const body = JSON.stringify(order({ values: { deep: 0 } })).replace('"deep":0', `"deep":${deep}`);
  const headers = { 'content-type': 'application/json' };
  const wrongly = await browser.ask('PUT', `/drafts/${randomUUID()}`, { body, headers });
  expect(wrongly).toMatchObject({ status: 400, body: problem('bad-input') });
  const wrong = [
    order({ values: 'glue' }),
    order({ address: '//elsewhere.example' }),
    order({ address: 'https://elsewhere.example' }),
    order({ version: -1 }),
    order({ trustId: 'x' }),
    order({ form: 'a\u0000b' }),
    null,
  ];
  for (const each of wrong)
    expect(await put(each)).toMatchObject({ status: 400, body: problem('bad-input') });
});

test('a title is cut and cleaned, not refused: the draft would be lost with it', async () => {
  const { browser } = await given.signedIn();
  const key = randomUUID();
  const title = `Glue\u0000\n${'x'.repeat(500)}`;
  const saved = await browser.json('PUT', `/drafts/${key}`, order({ title }));
  expect(saved).toMatchObject({ status: 200, body: { title: `Glue ${'x'.repeat(195)}` } });
});

test('somebody has 200 drafts at the most, and can go on with each of them', async () => {
  const { browser, person } = await given.signedIn();
  const drafts = new DraftStore(given.pool);
  const keys = Array.from({ length: 200 }, () => randomUUID());
  for (const key of keys) await drafts.save(person.id, key, order() as never, given.clock.now());
  const more = await browser.json('PUT', `/drafts/${randomUUID()}`, order());
  expect(more).toMatchObject({ status: 409, body: problem('too-many-drafts') });
  const known = await browser.json('PUT', `/drafts/${keys[0]}`, order({ version: 1 }));
  expect(known).toMatchObject({ status: 200 });
});

test('nor more by saving many at once: one waits for the other, and is told that there is no room', async () => {
  const { browser, person } = await given.signedIn();
  const drafts = new DraftStore(given.pool);
  const save = (store: DraftStore) =>
    store.save(person.id, randomUUID(), order() as never, given.clock.now());
  for (let kept = 0; kept < 199; kept += 1) await save(drafts);
  const put = () => browser.json('PUT', `/drafts/${randomUUID()}`, order());
  const second = await given.pool.use(async (connection) => {
    await connection.query('begin');
    // The last one that there is room for, in another process that has not yet done with it.
    const under: Pick<Pool, 'use'> = {
      use: (work) =>
        work(
          new Proxy(connection, {
            get: (real, name) =>
              name === 'query'
                ? (text: string, values?: unknown[]) =>
                    /^(begin|commit)$/.test(text) ? undefined : real.query(text, values)
                : Reflect.get(real, name),
          }),
        ),
    };
    expect(await save(new DraftStore(under as Pool))).toMatchObject({ kind: 'saved' });
    const saving = put();
    await until('the other one waits', async () => {
      const { rows } = await connection.query(
        "select 1 as one from pg_locks where locktype = 'advisory' and not granted",
      );
      return rows.length > 0;
    });
    await connection.query('commit');
    return saving;
  });
  expect(second).toMatchObject({ status: 409, body: problem('too-many-drafts') });
  expect(await drafts.list(person.id, null)).toHaveLength(200);
});

test('of twenty saved at once where there is room for five, five are kept', async () => {
  const { browser, person } = await given.signedIn();
  const drafts = new DraftStore(given.pool);
  for (let kept = 0; kept < 195; kept += 1)
    await drafts.save(person.id, randomUUID(), order() as never, given.clock.now());
  const saving = Array.from({ length: 20 }, () =>
    browser.json('PUT', `/drafts/${randomUUID()}`, order()),
  );
  const statuses = (await Promise.all(saving)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(5);
  expect(statuses.filter((status) => status === 409)).toHaveLength(15);
});

test('a draft not touched for ninety days is thrown away, and no younger one', async () => {
  const { id } = await given.person();
  const drafts = new DraftStore(given.pool);
  const now = given.clock.now();
  const [old, young] = [randomUUID(), randomUUID()];
  await drafts.save(id, old, order() as never, new Date(now.getTime() - 91 * DAY));
  await drafts.save(id, young, order() as never, new Date(now.getTime() - 89 * DAY));
  await drafts.sweep(now);
  expect((await drafts.list(id, null)).map(({ key }) => key)).toEqual([young]);
});
