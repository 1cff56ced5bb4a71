import type { Caller } from '@bursar/test-kit';
import { DirectoryUnderTest, good, pointers, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
let other: Caller;
let oak: string;
let ash: string;
let office: Caller;
let delegate: Caller;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin, other } = await directory.found());
  oak = await directory.school(admin, 'Oak');
  ash = await directory.school(admin, 'Ash');
  office = await directory.user(admin, [{ role: 'office-manager', at: 'school', scopeId: oak }]);
  delegate = await directory.user(admin, [{ role: 'office-manager', at: 'school', scopeId: ash }]);
});
afterAll(() => directory.stop());

const days = (from: number, to: number) => ({ from: directory.day(from), to: directory.day(to) });
const cover = async (by: Caller, body: object) => {
  const reply = await by.post('/covers', body);
  await directory.service.runtime.settle();
  return reply;
};
const sees = async (caller: Caller) =>
  (await caller.get('/schools')).body.items.map(({ name }: { name: string }) => name);

test('a delegate sees what their principal sees, on the days of the absence and no other (F7)', async () => {
  good(await cover(office, { delegateId: delegate.userId, ...days(1, 2) }), 201);
  expect(await sees(delegate)).toEqual(['Ash']);
  directory.pass(1);
  expect(await sees(delegate)).toEqual(['Ash', 'Oak']);
  good(await delegate.get(`/schools/${oak}`), 200);
  directory.pass(1);
  expect(await sees(delegate)).toEqual(['Ash', 'Oak']);
  directory.pass(1);
  expect(await sees(delegate)).toEqual(['Ash']);
  expect(refusal(await delegate.get(`/schools/${oak}`))).toEqual([404, 'not-found']);
});

test('covers are found by the day on which they end (F7)', async () => {
  good(await cover(office, { delegateId: delegate.userId, ...days(0, 4) }), 201);
  const ending = async (from: number, to: number) =>
    (await admin.get(`/covers?endsFrom=${directory.day(from)}&endsTo=${directory.day(to)}`)).body
      .items.length;
  expect([await ending(0, 4), await ending(5, 9), await ending(0, 3)]).toEqual([1, 0, 0]);
});

test('cover gives no more than the principal has (F7)', async () => {
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  good(await cover(lead, { delegateId: delegate.userId, ...days(0, 2) }), 201);
  expect(await sees(delegate)).toEqual(['Ash', 'Oak']);
  expect(refusal(await delegate.post('/schools', { name: 'Mine' }))).toEqual([403, 'not-allowed']);
  expect(refusal(await delegate.get('/users'))).toEqual([403, 'not-allowed']);
  expect((await delegate.get('/my-roles')).body.roles).toEqual([
    { role: 'office-manager', schoolIds: [ash], principalId: null },
    { role: 'finance-lead', schoolIds: null, principalId: lead.userId },
  ]);
});

test('cover is not handed on: who covers a delegate gets nothing of the principal (F7)', async () => {
  const third = await directory.user(admin, [{ role: 'approver', at: 'school', scopeId: ash }]);
  good(await cover(office, { delegateId: delegate.userId, ...days(0, 5) }), 201);
  good(await cover(delegate, { delegateId: third.userId, ...days(0, 5) }), 201);
  expect(await sees(third)).toEqual(['Ash']);
  const inTheirName = { principalId: office.userId, delegateId: third.userId, ...days(0, 5) };
  expect(refusal(await cover(delegate, inTheirName))).toEqual([403, 'not-allowed']);
});

test('a role that the principal loses, the delegate loses too (F7)', async () => {
  good(await cover(office, { delegateId: delegate.userId, ...days(0, 5) }), 201);
  expect(await sees(delegate)).toEqual(['Ash', 'Oak']);
  const [role] = (await admin.get(`/roles?user=${office.userId}`)).body.items;
  const yesterday = { endedOn: directory.day(-1) };
  good(await admin.post(`/roles/${role.id}/end`, yesterday, { version: 1 }), 200);
  await directory.service.runtime.settle();
  expect(await sees(delegate)).toEqual(['Ash']);
});

test('an absence is covered by the absent person, or by an administrator for them (F7)', async () => {
  const body = { principalId: office.userId, delegateId: delegate.userId, ...days(0, 5) };
  expect(refusal(await cover(delegate, body))).toEqual([403, 'not-allowed']);
  good(await cover(admin, body), 201);
  const events = await directory.service.emitted(admin.trustId);
  expect(events.at(-1)).toMatchObject({
    type: 'directory.cover-set',
    actor: admin.userId,
    body: { principalId: office.userId, delegateId: delegate.userId, ...days(0, 5) },
  });
});

test('no administrator makes themselves a delegate, nor whom they act for (F7)', async () => {
  const mine = { principalId: office.userId, delegateId: admin.userId, ...days(0, 5) };
  expect(refusal(await cover(admin, mine))).toEqual([403, 'own-cover']);
  expect(await sees(delegate)).toEqual(['Ash']);
  good(await cover(other, { delegateId: admin.userId, ...days(0, 5) }), 201);
  const theirs = { ...mine, delegateId: other.userId };
  expect(refusal(await cover(admin, theirs))).toEqual([403, 'own-cover']);
  good(await cover(office, { delegateId: admin.userId, ...days(0, 5) }), 201);
});

test('a cover ends early, at once or with a day, for either of the two (F7)', async () => {
  const { id } = good(await cover(office, { delegateId: delegate.userId, ...days(0, 5) }), 201) as {
    id: string;
  };
  const end = (by: Caller, endedOn?: string, version = 1) =>
    by.post(`/covers/${id}/end`, endedOn ? { endedOn } : {}, { version });
  const stranger = await directory.user(admin, [{ role: 'finance-lead' }]);
  expect(refusal(await end(stranger))).toEqual([404, 'not-found']);
  expect(refusal(await end(office, directory.day(5)))).toEqual([422, 'invalid-end']);
  expect(refusal(await end(office, directory.day(), 2))).toEqual([412, 'changed-since']);
  good(await end(office, directory.day(2)), 200);
  good(await end(delegate, directory.day(-1), 2), 200);
  await directory.service.runtime.settle();
  expect(await sees(delegate)).toEqual(['Ash']);
  expect(refusal(await end(admin, directory.day(), 3))).toEqual([409, 'ended-already']);
});

test('a cover is between two users of the trust, for days to come, a year at most (F7)', async () => {
  const wrong = async (body: object) => {
    const reply = await cover(office, { delegateId: delegate.userId, ...days(0, 5), ...body });
    expect(refusal(reply)).toEqual([422, 'invalid-cover']);
    return pointers(reply);
  };
  expect(await wrong({ delegateId: office.userId })).toEqual(['/delegateId']);
  expect(await wrong({ delegateId: oak })).toEqual(['/delegateId']);
  expect(await wrong({ from: directory.day(-5), to: directory.day(-1) })).toEqual(['/to', '/from']);
  expect(await wrong({ to: directory.day(400) })).toEqual(['/to']);
  const turned = { delegateId: delegate.userId, ...days(5, 0) };
  expect(refusal(await cover(office, turned))).toEqual([400, 'bad-input']);
  good(await cover(office, { delegateId: delegate.userId, ...days(0, 5) }), 201);
  expect(await wrong({ ...days(5, 9) })).toEqual(['/from']);
});

test('one sees the covers one gives or has; overseers see them all (F7)', async () => {
  good(await cover(office, { delegateId: delegate.userId, ...days(0, 5) }), 201);
  const third = await directory.user(admin, [{ role: 'approver', at: 'school', scopeId: ash }]);
  const count = async (caller: Caller, query = '') =>
    (await caller.get(`/covers?${query}`)).body.items.length;
  expect([await count(office), await count(delegate), await count(third)]).toEqual([1, 1, 0]);
  expect(await count(admin, `on=${directory.day(5)}`)).toBe(1);
  expect(await count(admin, `on=${directory.day(6)}`)).toBe(0);
  expect((await third.get('/covers.csv')).text).not.toContain(office.userId);
});
