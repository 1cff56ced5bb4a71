import type { Caller } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { DirectoryUnderTest, good, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin } = await directory.found());
});
afterAll(() => directory.stop());

const bea = (more: object = {}) => ({ name: 'Bea Lang', email: 'bea@example.org', ...more });
const invite = async (more: object = {}) =>
  (good(await admin.post('/users', bea(more)), 201) as { userId: string }).userId;

/** Everything that the database of the directory holds of a text, outside the table of persons. */
async function elsewhere(text: string): Promise<string[]> {
  const events = await directory.service.emitted(admin.trustId);
  const { pool } = directory.service.runtime.engine;
  const kept = await pool.use(async (connection) => {
    await connection.query('begin');
    await connection.query(`select set_config('bursar.trusts', '{${admin.trustId}}', true)`);
    const { rows } = await connection.query('select reply from idempotency');
    await connection.query('rollback');
    return rows as unknown[];
  });
  return [...events, ...kept].map((one) => JSON.stringify(one)).filter((one) => one.includes(text));
}

test('who somebody is stands in one table alone: not in events, not in answers kept for retries', async () => {
  const userId = await invite({ name: 'Zebulon Quaver', email: 'zq@example.org' });
  const body = { name: 'Zebulon Quaverly', email: 'zq@example.org' };
  good(await admin.put(`/users/${userId}`, body, { version: 1 }), 200);
  expect(await elsewhere('Quaver')).toEqual([]);
  expect(await elsewhere('zq@example.org')).toEqual([]);
  expect((await directory.service.emitted(admin.trustId)).slice(-2)).toMatchObject([
    { type: 'directory.user-invited', body: { userId, startsOn: directory.day() } },
    { type: 'directory.user-changed', body: { userId } },
  ]);
});

test('an invitation gives no role: whoever is invited sees nothing until they are given one', async () => {
  const userId = await invite();
  await directory.service.runtime.settle();
  const caller = await directory.service.as(userId, admin.trustId);
  expect(refusal(await caller.get('/trust'))).toEqual([404, 'not-found']);
});

test('nobody is invited twice, by id or by e-mail address in another case', async () => {
  const userId = await invite();
  expect(refusal(await admin.post('/users', bea({ userId, email: 'x@example.org' })))).toEqual([
    409,
    'user-there-already',
  ]);
  const again = await admin.post('/users', bea({ email: 'BEA@example.org' }));
  expect(refusal(again)).toEqual([409, 'user-there-already']);
  expect(again.body.userId).toBe(userId);
});

test('a person may be a user of two trusts, under one id, and each names them by itself', async () => {
  const userId = await invite();
  const second = await directory.found({ name: 'Second Trust' });
  good(await second.admin.post('/users', bea({ userId, name: 'Beatrice Lang' })), 201);
  expect((await admin.get(`/users/${userId}`)).body.name).toBe('Bea Lang');
  expect((await second.admin.get(`/users/${userId}`)).body.name).toBe('Beatrice Lang');
});

test('a correction needs the version that was read, and an address of one’s own', async () => {
  const userId = await invite();
  await invite({ email: 'other@example.org' });
  const put = (body: object, version?: number) =>
    admin.put(`/users/${userId}`, body, version ? { version } : {});
  expect(refusal(await put(bea()))).toEqual([428, 'version-missing']);
  expect(refusal(await put(bea(), 7))).toEqual([412, 'changed-since']);
  expect(refusal(await put(bea({ email: 'Other@example.org' }), 1))).toEqual([
    409,
    'user-there-already',
  ]);
  expect(await put(bea({ name: 'Bea Long' }), 1)).toMatchObject({
    status: 200,
    body: { version: 2 },
  });
  expect((await admin.get(`/users/${userId}`)).body).toMatchObject({
    name: 'Bea Long',
    version: 2,
  });
  expect(refusal(await admin.put(`/users/${randomUUID()}`, bea(), { version: 1 }))).toEqual([
    404,
    'not-found',
  ]);
});

test('users are found by name and address, and by the days that they are here', async () => {
  await invite({ startsOn: directory.day(10) });
  const names = async (query: string) =>
    (await admin.get(`/users?${query}`)).body.items.map(({ name }: { name: string }) => name);
  expect(await names('q=lang')).toEqual(['Bea Lang']);
  expect(await names('q=bea@')).toEqual(['Bea Lang']);
  expect(await names(`on=${directory.day(9)}&q=lang`)).toEqual([]);
  expect(await names(`on=${directory.day(10)}&q=lang`)).toEqual(['Bea Lang']);
  expect((await admin.get('/users.csv?q=lang')).text).toContain('Bea Lang,bea@example.org');
});

test('an administrator finds who is here and holds no role; a role that is to come is one, an ended one is none (F6)', async () => {
  const ended = await directory.user(admin, [{ role: 'approver', to: directory.day(1) }], 'Ended');
  await directory.user(admin, [{ role: 'approver', from: directory.day(20) }], 'To come');
  const none = await invite();
  const gone = await invite({ name: 'Gone', email: 'gone@example.org' });
  good(await admin.post(`/users/${gone}/leave`, { leftOn: directory.day() }, { version: 1 }), 200);
  const without = async () =>
    (await admin.get('/users?withoutRole=true')).body.items.map(
      ({ userId }: { userId: string }) => userId,
    );
  expect(await without()).toEqual([none, gone]);
  directory.pass(2);
  expect(await without()).toEqual([none, ended.userId]);
});

test('the list of users is for administrators alone; names by id are for whoever holds a role', async () => {
  const userId = await invite();
  const oak = await directory.school(admin, 'Oak');
  const held = { role: 'office-manager', at: 'school', scopeId: oak } as const;
  const office = await directory.user(admin, [held]);
  for (const path of ['/users', '/users.csv', '/users.xlsx', `/users/${userId}`])
    expect(refusal(await office.get(path))).toEqual([403, 'not-allowed']);
  const asked = await office.get(`/people?ids=${userId},${randomUUID()}`);
  expect(asked.body).toEqual({ items: [{ userId, name: 'Bea Lang' }] });
  expect(refusal(await office.get('/people?ids=bea'))).toEqual([400, 'bad-input']);
  expect(refusal(await office.get('/people'))).toEqual([400, 'bad-input']);
  const stranger = await directory.service.as(randomUUID(), admin.trustId);
  expect(refusal(await stranger.get(`/people?ids=${userId}`))).toEqual([404, 'not-found']);
});

test('a colleague is found by a piece of their name, without their address, while they are here', async () => {
  const userId = await invite({ name: 'Bea 100% Lang' });
  const gone = await invite({ name: 'Lang Gone', email: 'gone@example.org' });
  good(
    await admin.post(`/users/${gone}/leave`, { leftOn: directory.day(-1) }, { version: 1 }),
    200,
  );
  const office = await directory.user(admin, [{ role: 'finance-officer' }], 'Me Lang');
  expect((await office.get('/colleagues?q=lang%20be')).body).toEqual({
    items: [{ userId, name: 'Bea 100% Lang' }],
  });
  expect((await office.get('/colleagues?q=lang')).body.items).toHaveLength(1);
  expect((await office.get('/colleagues?q=0%25')).body.items).toHaveLength(1);
  expect(refusal(await office.get('/colleagues?q=l'))).toEqual([400, 'bad-input']);
});
