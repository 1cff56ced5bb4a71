import { randomUUID } from 'node:crypto';
import { DirectoryUnderTest, good, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
afterAll(() => directory.stop());

const me = async (userId: string) =>
  good(await (await directory.service.as(userId, '', '/v1')).get('/me'), 200);

test('somebody learns which trusts they are in, and of no other (F6)', async () => {
  const one = await directory.found({ name: 'One' });
  const two = await directory.found({ name: 'Two' });
  await directory.found({ name: 'Three' });
  const person = { name: 'Bea Lang', email: 'bea@example.org', userId: randomUUID() };
  for (const { admin } of [two, one]) good(await admin.post('/users', person), 201);
  const trust = { startsOn: directory.day(), leftOn: null };
  expect(await me(person.userId)).toEqual({
    userId: person.userId,
    name: 'Bea Lang',
    isOperator: false,
    trusts: [
      { trustId: one.trustId, name: 'One', ...trust },
      { trustId: two.trustId, name: 'Two', ...trust },
    ],
  });
});

test('a trust that somebody has left is no longer among theirs', async () => {
  const { admin } = await directory.found();
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  const body = { leftOn: directory.day() };
  good(await admin.post(`/users/${lead.userId}/leave`, body, { version: 1 }), 200);
  expect(await me(lead.userId)).toMatchObject({ trusts: [{ leftOn: directory.day() }] });
  directory.pass(1);
  expect(await me(lead.userId)).toMatchObject({ trusts: [] });
});

test('an operator learns that they are one, and is in no trust', async () => {
  expect(await me(directory.operator.userId)).toMatchObject({ isOperator: true, trusts: [] });
});

test('whoever is known nowhere learns just that; without a token nobody learns anything', async () => {
  expect(await me('somebody-else')).toEqual({
    userId: 'somebody-else',
    name: null,
    isOperator: false,
    trusts: [],
  });
  const reply = await directory.service.app.inject({ method: 'GET', url: '/v1/me' });
  expect(reply.statusCode).toBe(401);
});

test('in a trust one learns what one holds, where, and for whom (F7)', async () => {
  const { admin } = await directory.found();
  const oak = await directory.school(admin, 'Oak');
  const office = await directory.user(
    admin,
    [{ role: 'approver', at: 'school', scopeId: oak }],
    'Bo',
  );
  expect((await office.get('/my-roles')).body).toMatchObject({
    userId: office.userId,
    name: 'Bo',
    roles: [{ role: 'approver', schoolIds: [oak], principalId: null }],
    directoryPosition: expect.any(Number),
  });
  const stranger = await directory.service.as(randomUUID(), admin.trustId);
  expect(refusal(await stranger.get('/my-roles'))).toEqual([404, 'not-found']);
});
