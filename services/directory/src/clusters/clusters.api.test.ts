import type { Caller } from '@bursar/test-kit';
import { DirectoryUnderTest, good, pointers, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
let oak: string;
let ash: string;
let elm: string;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin } = await directory.found());
  oak = await directory.school(admin, 'Oak');
  ash = await directory.school(admin, 'Ash');
  elm = await directory.school(admin, 'Elm');
});
afterAll(() => directory.stop());

const form = async (name: string, schoolIds: string[]) =>
  (good(await admin.post('/clusters', { name, schoolIds }), 201) as { id: string }).id;
const sees = async (caller: Caller) =>
  (await caller.get('/schools')).body.items.map(({ name }: { name: string }) => name);
const told = async () =>
  (await directory.service.emitted(admin.trustId))
    .filter(({ type }) => type === 'directory.cluster-set')
    .map(({ body }) => [body.name, body.schoolIds]);

test('a user with a role at a cluster sees only its schools, as they are now (F6)', async () => {
  const north = await form('North', [oak, ash]);
  const south = await form('South', [elm]);
  const lead = await directory.user(admin, [
    { role: 'office-manager', at: 'cluster', scopeId: north },
  ]);
  expect(await sees(lead)).toEqual(['Ash', 'Oak']);
  expect(refusal(await lead.get(`/schools/${elm}`))).toEqual([404, 'not-found']);

  const moved = { name: 'South', schoolIds: [elm, ash] };
  good(await admin.put(`/clusters/${south}`, moved, { version: 1 }), 200);
  await directory.service.runtime.settle();
  expect(await sees(lead)).toEqual(['Oak']);
  expect(refusal(await lead.get(`/schools/${ash}`))).toEqual([404, 'not-found']);
});

test('re-clustering a school does not change history (F6)', async () => {
  const { id: north } = good(
    await admin.post('/clusters', { name: 'North', schoolIds: [oak, ash] }),
    201,
  ) as { id: string };
  const before = await directory.service.emitted(admin.trustId);
  const began = directory.day();
  directory.pass(10);
  const south = await form('South', [ash]);

  const after = await directory.service.emitted(admin.trustId);
  expect(after.slice(0, before.length)).toEqual(before);
  expect((await admin.get(`/schools/${ash}/clusters`)).body.items).toEqual([
    { schoolId: ash, clusterId: north, from: began, until: directory.day() },
    { schoolId: ash, clusterId: south, from: directory.day(), until: null },
  ]);
  const { schoolIds, stays } = (await admin.get(`/clusters/${north}`)).body;
  expect(schoolIds).toEqual([oak]);
  expect(stays).toHaveLength(2);
});

test('a school is in one cluster at most: it leaves the other, which is told first (F6)', async () => {
  await form('North', [oak, ash]);
  await form('South', [ash, elm]);
  expect(await told()).toEqual([
    ['North', [oak, ash]],
    ['North', [oak]],
    ['South', [ash, elm]],
  ]);
});

test('a move and back within a day leaves one stay', async () => {
  const north = await form('North', [oak]);
  await form('South', [oak]);
  expect((await admin.get(`/clusters/${north}`)).body).toMatchObject({
    schoolIds: [],
    dissolvedOn: directory.day(),
  });
  const again = await form('North', [oak]);
  expect((await admin.get(`/schools/${oak}/clusters`)).body.items).toEqual([
    { schoolId: oak, clusterId: again, from: directory.day(), until: null },
  ]);
});

test('a dissolved cluster has no schools, and a role at it gives nothing', async () => {
  const north = await form('North', [oak, ash]);
  const lead = await directory.user(admin, [{ role: 'approver', at: 'cluster', scopeId: north }]);
  const dissolve = `/clusters/${north}/dissolve`;
  expect(refusal(await admin.post(dissolve))).toEqual([428, 'version-missing']);
  expect(refusal(await admin.post(dissolve, undefined, { version: 9 }))).toEqual([
    412,
    'changed-since',
  ]);
  good(await admin.post(dissolve, undefined, { version: 1 }), 200);
  await directory.service.runtime.settle();
  expect(refusal(await lead.get('/schools'))).toEqual([403, 'not-allowed']);
  expect((await told()).at(-1)).toEqual(['North', []]);
  expect(refusal(await admin.post(dissolve, undefined, { version: 2 }))).toEqual([
    404,
    'not-found',
  ]);
  const list = async (which: string) =>
    (await admin.get(`/clusters?dissolved=${which}`)).body.items.length;
  expect([await list('true'), await list('false')]).toEqual([1, 0]);
});

test('a cluster is of schools that are there, under a name of its own', async () => {
  await form('North', [oak]);
  const central = await directory.school(admin, 'Central', { kind: 'central' });
  const unknown = '01990000-0000-7000-8000-000000000001';
  good(await admin.post(`/schools/${elm}/leave`, { leftOn: '2025-08-31' }, { version: 1 }), 200);
  const wrong = await admin.post('/clusters', {
    name: 'north',
    schoolIds: [ash, central, unknown, elm],
  });
  expect(refusal(wrong)).toEqual([422, 'invalid-cluster']);
  expect(pointers(wrong)).toEqual(['/schoolIds/1', '/schoolIds/2', '/schoolIds/3', '/name']);
  expect(refusal(await admin.post('/clusters', { name: 'None', schoolIds: [] }))).toEqual([
    400,
    'bad-input',
  ]);
});

test('only administrators of the whole trust set clusters', async () => {
  const north = await form('North', [oak]);
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  const body = { name: 'Mine', schoolIds: [ash] };
  expect(refusal(await lead.post('/clusters', body))).toEqual([403, 'not-allowed']);
  expect(refusal(await lead.put(`/clusters/${north}`, body, { version: 1 }))).toEqual([
    403,
    'not-allowed',
  ]);
  const dissolve = await lead.post(`/clusters/${north}/dissolve`, undefined, { version: 1 });
  expect(refusal(dissolve)).toEqual([403, 'not-allowed']);
});

test('whoever holds a role at a school sees no other school in a cluster, in lists, files or by address (F6)', async () => {
  const north = await form('North', [oak, ash]);
  const south = await form('South', [elm]);
  const office = await directory.user(admin, [
    { role: 'office-manager', at: 'school', scopeId: oak },
  ]);
  const shown = (await office.get('/clusters')).body.items.map(
    ({ name, schoolIds }: { name: string; schoolIds: string[] }) => [name, schoolIds],
  );
  expect(shown).toEqual([
    ['North', [oak]],
    ['South', []],
  ]);
  const one = (await office.get(`/clusters/${north}`)).body;
  expect(one.schoolIds).toEqual([oak]);
  expect(one.stays.map(({ schoolId }: { schoolId: string }) => schoolId)).toEqual([oak]);
  expect((await office.get(`/clusters/${south}`)).body).toMatchObject({ schoolIds: [], stays: [] });
  const all = (await admin.get('/clusters')).body.items;
  expect(all.map(({ schoolIds }: { schoolIds: string[] }) => schoolIds.length)).toEqual([2, 1]);
});
