import type { Caller } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { DirectoryUnderTest, good, refusal } from '../test/directory.ts';
import { fullCsv, joinedCsv, linksCsv, sharedFile } from '../test/register-files.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin } = await directory.found());
});
afterAll(() => directory.stop());

const upload = async (csv: string) =>
  (good(await admin.upload(csv, 'text/csv'), 201) as { sha256: string }).sha256;
const take = async (csv: string, more: object = {}, key: string = randomUUID()) =>
  admin.post(
    '/schools/imports',
    { register: await upload(csv), groupUid: '5143', ...more },
    { key },
  );
const added = async () =>
  (await directory.service.emitted(admin.trustId))
    .filter(({ type }) => type === 'directory.school-added')
    .map(({ body }) => body);

const two = joinedCsv({}, { urn: '136002', school_name: 'Ash', headcount_2022_23: '' });

test('schools are taken from the register, each with its event, and what it does not say is null (D2)', async () => {
  const reply = await take(two);
  expect(reply).toMatchObject({
    status: 201,
    body: { groupUid: '5143', rows: 2, added: 2, changed: 0, unchanged: 0, rejected: [] },
  });
  expect(await added()).toMatchObject([
    { urn: '136001', pupils: 412, joinedOn: '2019-09-01', localAuthority: '334' },
    { urn: '136002', name: 'Ash', pupils: null },
  ]);
  const { items } = (await admin.get('/schools')).body;
  expect(items.map(({ id }: { id: string }) => id).toSorted()).toEqual(
    reply.body.schools.map(({ schoolId }: { schoolId: string }) => schoolId).toSorted(),
  );
});

test('a dry run tells the same and does nothing', async () => {
  const dry = await take(two, { dryRun: true });
  expect(dry).toMatchObject({ status: 200, body: { dryRun: true, added: 2 } });
  expect(dry.body.schools).toMatchObject([{ schoolId: null }, { schoolId: null }]);
  expect(await added()).toEqual([]);
  expect((await admin.get('/schools')).body.items).toEqual([]);
});

test('the same import again, by a retry or by another file, adds nothing twice', async () => {
  const key = randomUUID();
  const first = await take(two, {}, key);
  expect((await take(two, {}, key)).body).toEqual(first.body);
  expect((await take(two)).body).toMatchObject({ added: 0, unchanged: 2 });
  const later = joinedCsv({ headcount_2022_23: '420.0' }, { urn: '136003', school_name: 'Elm' });
  expect((await take(later)).body).toMatchObject({
    added: 1,
    changed: 1,
    schools: [{ outcome: 'changed', changes: ['pupils'] }, { outcome: 'added' }],
  });
  expect(await added()).toHaveLength(3);
  const [oak] = (await admin.get('/schools?q=136001')).body.items;
  expect(oak).toMatchObject({ pupils: 420, version: 2 });
});

test('good rows stand, though others are wrong, and the report says which, where and why', async () => {
  const csv = joinedCsv({ phase: 'Primery' }, { urn: '136002', school_name: 'Ash' });
  expect((await take(csv)).body).toMatchObject({
    added: 1,
    schools: [{ row: 3, name: 'Ash' }],
    rejected: [{ file: 'register', row: 2, heading: 'phase', urn: '136001', code: 'not-phase' }],
  });
});

test('the register’s full layout is taken with its links', async () => {
  const links = await upload(linksCsv({ urn: '136001', uid: '80000', joined: '01/09/2019' }));
  const reply = await take(fullCsv({}), { links, groupUid: '80000' });
  expect(reply.body).toMatchObject({ added: 1, layout: 'the register’s full download' });
  expect(await added()).toMatchObject([{ urn: '136001', joinedOn: '2019-09-01' }]);
});

test('whose schools they are is the trust’s own UID unless another is sent', async () => {
  const without = { groupUid: undefined };
  expect(refusal(await take(two, without))).toEqual([422, 'trust-not-in-register']);
  expect(refusal(await take(two, { groupUid: '9' }))).toEqual([422, 'trust-not-in-register']);
  ({ admin } = await directory.found({ groupUid: '5143' }));
  expect((await take(two, without)).body).toMatchObject({ groupUid: '5143', added: 2 });
});

test('what is no file of the register, or was not uploaded, is refused and nothing is done', async () => {
  expect(refusal(await take('name,code\nOak,1'))).toEqual([422, 'register-unreadable']);
  const nowhere = { register: 'a'.repeat(64), groupUid: '5143' };
  expect(refusal(await admin.post('/schools/imports', nowhere))).toEqual([
    422,
    'register-unreadable',
  ]);
  expect(refusal(await take(fullCsv({}), { links: 'a'.repeat(64) }))).toEqual([
    422,
    'register-unreadable',
  ]);
  expect(await added()).toEqual([]);
});

test('another trust’s upload is not there, and only administrators import', async () => {
  const register = await upload(two);
  const second = await directory.found({ name: 'Second Trust' });
  const body = { register, groupUid: '5143' };
  expect(refusal(await second.admin.post('/schools/imports', body))).toEqual([
    422,
    'register-unreadable',
  ]);
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  expect(refusal(await lead.post('/schools/imports', body))).toEqual([403, 'not-allowed']);
  expect(refusal(await lead.upload(two, 'text/csv'))).toEqual([403, 'not-allowed']);
});

const real = sharedFile('gias/academies_with_trusts_2022.csv');
(real ? test : test.skip)('the 75 schools of a real trust are taken in one command', async () => {
  const reply = await take(real!);
  expect(reply.body).toMatchObject({ rows: 9_981, added: 75, rejected: [] });
  expect(await added()).toHaveLength(75);
});
