import { randomUUID } from 'node:crypto';
import { DirectoryUnderTest, good, refusal } from '../test/directory.ts';
import { makeFirstOperator } from './index.ts';

let directory: DirectoryUnderTest;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
afterAll(() => directory.stop());

const trust = (more: object = {}) => ({
  name: 'Ridgeway Learning Trust',
  administrator: { userId: randomUUID(), name: 'Asha Patel', email: 'asha@example.org' },
  ...more,
});

test('an operator founds a trust with its first administrator, and stays outside it (F6)', async () => {
  const body = trust({ groupUid: '5143', companyNumber: '07525820' });
  const reply = await directory.operator.post('/trusts', body);
  const { trustId } = good(reply, 201) as { trustId: string };
  expect(reply.headers.location).toBe(`/v1/trusts/${trustId}/trust`);
  await directory.service.runtime.settle();

  const admin = await directory.service.as(body.administrator.userId, trustId);
  expect(good(await admin.get('/trust'), 200)).toEqual({
    trustId,
    name: body.name,
    groupUid: '5143',
    companyNumber: '07525820',
  });
  const operator = await directory.service.as(directory.operator.userId, trustId);
  expect(refusal(await operator.get('/trust'))).toEqual([404, 'not-found']);
  expect(refusal(await operator.post('/schools', { name: 'Oak' }))).toEqual([404, 'not-found']);

  const events = await directory.service.emitted(trustId);
  expect(events.map(({ type }) => type)).toEqual([
    'directory.trust-created',
    'directory.user-invited',
    'directory.role-assigned',
  ]);
  expect(JSON.stringify(events)).not.toMatch(/asha/i);
});

test('an operator may name themselves the first administrator, and nobody else may', async () => {
  const { userId: _, ...self } = trust().administrator;
  const reply = await directory.operator.post('/trusts', trust({ administrator: self }));
  expect(reply.body.administratorId).toBe(directory.operator.userId);
});

test('founding a trust twice with one key founds it once, and a second of one UID is refused', async () => {
  const body = trust({ groupUid: '77001' });
  const first = await directory.operator.post('/trusts', body, { key: 'once' });
  const again = await directory.operator.post('/trusts', body, { key: 'once' });
  expect(again.body).toEqual(first.body);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(refusal(await directory.operator.post('/trusts', body))).toEqual([409, 'conflict']);
  const other = await directory.operator.post('/trusts', trust(), { key: 'once' });
  expect(refusal(other)).toEqual([409, 'idempotency-key-reused']);
});

test('nobody but an operator founds a trust', async () => {
  const { admin } = await directory.found();
  const onPlatform = await directory.service.as(admin.userId, '', '/v1/platform');
  expect(refusal(await onPlatform.post('/trusts', trust()))).toEqual([404, 'not-found']);
  const nobody = await directory.service.as(randomUUID(), '', '/v1/platform');
  expect(refusal(await nobody.post('/trusts', trust()))).toEqual([404, 'not-found']);
});

test('one trust does not see another, and its administrator is nobody there (F6)', async () => {
  const one = await directory.found();
  const two = await directory.found({ name: 'Second Trust' });
  await directory.school(two.admin, 'Elm');
  expect((await one.admin.get('/schools')).body.items).toEqual([]);
  const stranger = await directory.service.as(one.admin.userId, two.trustId);
  expect(refusal(await stranger.get('/schools'))).toEqual([404, 'not-found']);
  expect(refusal(await stranger.get('/users'))).toEqual([404, 'not-found']);
});

test('what a trust is named and numbered by is checked, and every wrong field is named', async () => {
  const reply = await directory.operator.post('/trusts', {
    name: '',
    companyNumber: '752',
    administrator: { name: 'Asha', email: 'asha' },
  });
  expect(refusal(reply)).toEqual([400, 'bad-input']);
  expect(reply.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
    '/name',
    '/companyNumber',
    '/administrator/email',
  ]);
});

test('the first operator is made once; another is refused, the same is no second one', async () => {
  const { engine } = directory.service.runtime;
  await makeFirstOperator(engine, directory.operator.userId);
  await expect(makeFirstOperator(engine, randomUUID())).rejects.toThrow(/operator-there-already/);
  const platform = '00000000-0000-0000-0000-000000000000';
  const given = await directory.service.emitted(platform);
  expect(given).toMatchObject([{ type: 'directory.role-assigned', body: { role: 'operator' } }]);
});
