import type { Caller } from '@bursar/test-kit';
import { DirectoryUnderTest, good, pointers, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
beforeAll(async () => {
  directory = await DirectoryUnderTest.start();
  ({ admin } = await directory.found());
});
afterAll(() => directory.stop());

const oak = {
  name: 'Oak Hill Primary',
  urn: '136001',
  phase: 'primary',
  establishmentType: 'Academy converter',
  region: 'West Midlands',
  localAuthority: '334',
  pupils: 412,
  joinedOn: '2019-09-01',
};
const eventsOf = async (trustId: string, type: string) =>
  (await directory.service.emitted(trustId)).filter((e) => e.type === `directory.${type}`);

test('a school is added with what is known, and its event carries all of it (D2)', async () => {
  const reply = await admin.post('/schools', oak);
  const { id } = good(reply, 201) as { id: string };
  expect((await admin.get(`/schools/${id}`)).body).toEqual({
    id,
    kind: 'school',
    ...oak,
    leftOn: null,
    clusterId: null,
    version: 1,
  });
  const [event] = await eventsOf(admin.trustId, 'school-added');
  expect(event).toMatchObject({
    actor: admin.userId,
    body: { schoolId: id, kind: 'school', ...oak, leftOn: null },
  });
});

test('what nobody says of a school is not known: nothing is invented', async () => {
  const id = await directory.school(admin, 'Bare Primary');
  expect((await admin.get(`/schools/${id}`)).body).toMatchObject({
    urn: null,
    phase: null,
    establishmentType: null,
    region: null,
    localAuthority: null,
    pupils: null,
    joinedOn: null,
  });
});

test('the central team is a unit beside the schools, and there is one of it', async () => {
  const { admin } = await directory.found();
  good(await admin.post('/schools', { kind: 'central', name: 'Central team' }), 201);
  expect(refusal(await admin.post('/schools', { kind: 'central', name: 'Second' }))).toEqual([
    409,
    'school-there-already',
  ]);
  const wrong = await admin.post('/schools', { ...oak, kind: 'central' });
  expect(refusal(wrong)).toEqual([422, 'invalid-school']);
  expect(pointers(wrong)).toEqual(['/urn', '/phase', '/establishmentType', '/pupils']);
  expect((await admin.get('/schools?kind=central')).body.items).toMatchObject([
    { name: 'Central team' },
  ]);
});

test('a URN stands for one school of the trust, until that has left', async () => {
  const { admin } = await directory.found();
  const id = await directory.school(admin, 'First', { urn: '136002' });
  expect(refusal(await admin.post('/schools', { name: 'Second', urn: '136002' }))).toEqual([
    409,
    'school-there-already',
  ]);
  const left = await admin.post(`/schools/${id}/leave`, { leftOn: '2025-08-31' }, { version: 1 });
  good(left, 200);
  good(await admin.post('/schools', { name: 'Second', urn: '136002' }), 201);
});

test('a change needs the version that was read, and its event carries all of the school (D2)', async () => {
  const id = await directory.school(admin, 'Ash', { pupils: 100 });
  const changed = { name: 'Ash Academy', pupils: 120 };
  expect(refusal(await admin.put(`/schools/${id}`, changed))).toEqual([428, 'version-missing']);
  expect(refusal(await admin.put(`/schools/${id}`, changed, { version: 2 }))).toEqual([
    412,
    'changed-since',
  ]);
  const reply = await admin.put(`/schools/${id}`, changed, { version: 1 });
  expect(reply).toMatchObject({ status: 200, body: { id, version: 2 } });
  expect(reply.headers.etag).toBe('"2"');
  const [event] = await eventsOf(admin.trustId, 'school-changed');
  expect(event!.body).toMatchObject({ schoolId: id, ...changed, urn: null });
  const later = await admin.get(`/schools/${id}`);
  expect(later.body).toMatchObject({ ...changed, version: 2 });
});

test('a school that has left keeps what it was, and is not changed any more', async () => {
  const id = await directory.school(admin, 'Gone', { joinedOn: '2020-09-01' });
  const early = await admin.post(`/schools/${id}/leave`, { leftOn: '2019-01-01' }, { version: 1 });
  expect(refusal(early)).toEqual([422, 'invalid-school']);
  const leave = await admin.post(`/schools/${id}/leave`, { leftOn: '2024-08-31' }, { version: 1 });
  good(leave, 200);
  const wrong = await admin.put(`/schools/${id}`, { name: 'Else' }, { version: 2 });
  expect(refusal(wrong)).toEqual([409, 'school-has-left']);
  const on = async (day: string) => (await admin.get(`/schools?on=${day}&q=gone`)).body.items;
  expect(await on('2024-08-31')).toMatchObject([{ id, leftOn: '2024-08-31' }]);
  expect(await on('2024-09-01')).toEqual([]);
  expect(await on('2020-08-31')).toEqual([]);
});

test('a last day set wrongly is set anew, and taken back where the school stays after all', async () => {
  const id = await directory.school(admin, 'Stays');
  const leave = (leftOn: string | null, version: number) =>
    admin.post(`/schools/${id}/leave`, { leftOn }, { version });
  good(await leave('2024-08-31', 1), 200);
  good(await leave('2025-08-31', 2), 200);
  expect((await admin.get(`/schools/${id}`)).body.leftOn).toBe('2025-08-31');
  good(await leave(null, 3), 200);
  expect((await admin.get(`/schools/${id}`)).body.leftOn).toBeNull();
  good(await admin.put(`/schools/${id}`, { name: 'Stays here' }, { version: 4 }), 200);
});

test('only administrators of the whole trust change schools', async () => {
  const id = await directory.school(admin, 'Fir');
  const held = { role: 'office-manager', at: 'school', scopeId: id } as const;
  const office = await directory.user(admin, [held, { role: 'finance-lead' }]);
  expect(refusal(await office.post('/schools', { name: 'Mine' }))).toEqual([403, 'not-allowed']);
  expect(refusal(await office.put(`/schools/${id}`, { name: 'Mine' }, { version: 1 }))).toEqual([
    403,
    'not-allowed',
  ]);
  const leave = await office.post(`/schools/${id}/leave`, { leftOn: '2025-08-31' }, { version: 1 });
  expect(refusal(leave)).toEqual([403, 'not-allowed']);
  expect((await admin.get(`/schools/${id}`)).body).toMatchObject({ name: 'Fir', leftOn: null });
});

test('an office manager sees their own school and no other, in lists, files and by address (F6)', async () => {
  const { admin } = await directory.found();
  const mine = await directory.school(admin, 'Mine', { pupils: 10 });
  const theirs = await directory.school(admin, 'Theirs', { pupils: 20 });
  const office = await directory.user(admin, [
    { role: 'office-manager', at: 'school', scopeId: mine },
  ]);
  expect((await office.get('/schools')).body).toMatchObject({
    items: [{ id: mine }],
    count: { exact: 1 },
  });
  good(await office.get(`/schools/${mine}`), 200);
  expect(refusal(await office.get(`/schools/${theirs}`))).toEqual([404, 'not-found']);
  const { text } = await office.get('/schools.csv');
  expect(text).toContain('Mine');
  expect(text).not.toContain('Theirs');
});

test('schools are searched, filtered, sorted and taken as a file', async () => {
  const { admin } = await directory.found();
  await directory.school(admin, 'Beech', { pupils: 300, phase: 'secondary', urn: '136010' });
  await directory.school(admin, 'Alder', { pupils: 100, phase: 'primary' });
  await directory.school(admin, 'Cedar', { pupils: 200, phase: 'primary' });
  const names = async (query: string) =>
    (await admin.get(`/schools?${query}`)).body.items.map(({ name }: { name: string }) => name);
  expect(await names('')).toEqual(['Alder', 'Beech', 'Cedar']);
  expect(await names('sort=-pupils')).toEqual(['Beech', 'Cedar', 'Alder']);
  expect(await names('phase=primary&pupilsFrom=150')).toEqual(['Cedar']);
  expect(await names('q=136010')).toEqual(['Beech']);
  const { text } = await admin.get('/schools.csv?phase=secondary');
  expect(text.replace('\ufeff', '').split('\r\n')[1]).toMatch(/^Beech,136010,school,secondary,/);
});
