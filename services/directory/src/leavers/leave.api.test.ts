import type { Caller } from '@bursar/test-kit';
import { DirectoryUnderTest, good, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
let lead: Caller;
let delegate: Caller;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin } = await directory.found());
  lead = await directory.user(admin, [{ role: 'finance-lead' }], 'Lee Lead');
  const oak = await directory.school(admin, 'Oak');
  delegate = await directory.user(admin, [{ role: 'approver', at: 'school', scopeId: oak }]);
});
afterAll(() => directory.stop());

const leave = async (days: number, version = 1) => {
  const body = { leftOn: directory.day(days) };
  const reply = await admin.post(`/users/${lead.userId}/leave`, body, { version });
  await directory.service.runtime.settle();
  return reply;
};

test('after somebody’s last day no role of theirs counts, and no cover they give (F6)', async () => {
  const away = { delegateId: delegate.userId, from: directory.day(), to: directory.day(20) };
  good(await lead.post('/covers', away), 201);
  await directory.service.runtime.settle();
  const leads = async () =>
    (await delegate.get('/my-roles')).body.roles.some(
      (one: { role: string }) => one.role === 'finance-lead',
    );
  expect(await leads()).toBe(true);

  expect(await leave(2)).toMatchObject({
    status: 200,
    body: { leftOn: directory.day(2), version: 2 },
  });
  directory.pass(2);
  good(await lead.get('/trust'), 200);
  expect(await leads()).toBe(true);
  directory.pass(1);
  expect(refusal(await lead.get('/trust'))).toEqual([404, 'not-found']);
  expect(await leads()).toBe(false);
});

test('one event tells a departure, and the lists show where roles and cover ended (F6)', async () => {
  const away = { delegateId: delegate.userId, from: directory.day(1), to: directory.day(20) };
  good(await lead.post('/covers', away), 201);
  good(await leave(5), 200);
  expect((await directory.service.emitted(admin.trustId)).at(-1)).toMatchObject({
    type: 'directory.user-left',
    body: { userId: lead.userId, leftOn: directory.day(5) },
  });
  const ended = { to: directory.day(5), endedBy: admin.userId, version: 2 };
  expect((await admin.get(`/roles?user=${lead.userId}`)).body.items).toMatchObject([ended]);
  expect((await admin.get(`/covers?principal=${lead.userId}`)).body.items).toMatchObject([ended]);
  const [kept] = (await admin.get(`/people?ids=${lead.userId}`)).body.items;
  expect(kept.name).toBe('Lee Lead');
});

test('a last day can be brought forward, not put off nor set in the past', async () => {
  expect(refusal(await leave(-2))).toEqual([422, 'invalid-end']);
  good(await leave(10), 200);
  expect(refusal(await leave(5))).toEqual([412, 'changed-since']);
  expect(refusal(await leave(10, 2))).toEqual([422, 'invalid-end']);
  good(await leave(5, 2), 200);
  good(await leave(-1, 3), 200);
  expect(refusal(await leave(0, 4))).toEqual([409, 'user-has-left']);
});

test('nothing is given to somebody for days after their last', async () => {
  good(await leave(5), 200);
  const role = { userId: lead.userId, role: 'trustee', at: 'trust' };
  expect(refusal(await admin.post('/roles', role))).toEqual([422, 'invalid-role']);
  good(await admin.post('/roles', { ...role, to: directory.day(5) }), 201);
});

test('who has left can come back, and what they had does not (F6)', async () => {
  good(await leave(-1), 200);
  const back = { userId: lead.userId, name: 'Lee Lead', email: 'lee@example.org' };
  const early = await admin.post('/users', { ...back, startsOn: directory.day(-1) });
  expect(refusal(early)).toEqual([409, 'user-there-already']);
  good(await admin.post('/users', back), 201);
  await directory.service.runtime.settle();
  expect(refusal(await lead.get('/trust'))).toEqual([404, 'not-found']);
  await directory.give(admin, lead.userId, { role: 'finance-officer' });
  expect((await lead.get('/my-roles')).body.roles).toMatchObject([{ role: 'finance-officer' }]);
});

test('only an administrator says who leaves', async () => {
  const body = { leftOn: directory.day() };
  const reply = await lead.post(`/users/${delegate.userId}/leave`, body, { version: 1 });
  expect(refusal(reply)).toEqual([403, 'not-allowed']);
});
