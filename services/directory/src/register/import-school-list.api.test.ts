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

const head = 'Name,URN,Phase,Type,Region,LA code,Pupils,Joined on,Colour';
const sheet = (...rows: string[]): string => [head, ...rows].join('\r\n');
const two = sheet(
  'Oak Primary,136001,primary,Academy converter,West Midlands,334,412,01/09/2019,red',
  '"Elm Academy, Leeds",,Secondary,,,,,2021-09-01,',
);
const upload = async (csv: string) =>
  (good(await admin.upload(csv, 'text/csv'), 201) as { sha256: string }).sha256;
const take = async (csv: string, more: object = {}, key: string = randomUUID()) =>
  admin.post('/school-imports', { file: await upload(csv), ...more }, { key });
const added = async () =>
  (await directory.service.emitted(admin.trustId))
    .filter(({ type }) => type === 'directory.school-added')
    .map(({ body }) => body);

test('a trust’s own list of schools is taken in one command, each with its event (D2)', async () => {
  const reply = await take(two);
  expect(reply).toMatchObject({
    status: 201,
    body: { added: 2, there: 0, faults: [], ignoredHeadings: ['Colour'] },
  });
  expect(await added()).toMatchObject([
    { urn: '136001', phase: 'primary', localAuthority: '334', pupils: 412, joinedOn: '2019-09-01' },
    { name: 'Elm Academy, Leeds', urn: null, phase: 'secondary', joinedOn: '2021-09-01' },
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
});

test('the same list again, by a retry or anew, adds nothing twice and says so', async () => {
  const key = randomUUID();
  const first = await take(two, {}, key);
  expect((await take(two, {}, key)).body).toEqual(first.body);
  const again = await take(two);
  expect(again).toMatchObject({ status: 200, body: { added: 0, there: 2 } });
  const changed = two
    .replace('412', '420')
    .replaceAll(',', ';')
    .replace('"Elm Academy; Leeds"', 'Fir');
  expect((await take(changed)).body).toMatchObject({
    added: 1,
    schools: [
      { outcome: 'there', differs: ['pupils'] },
      { outcome: 'added', name: 'Fir' },
    ],
  });
  expect(await added()).toHaveLength(3);
  const [oak] = (await admin.get('/schools?q=136001')).body.items;
  expect(oak).toMatchObject({ pupils: 412, version: 1 });
});

test('good rows stand, though others are wrong, and each fault has its row, column and mend', async () => {
  good(await admin.post('/schools', { name: 'Rowan' }), 201);
  const csv = sheet(
    'Ash,13600,Primery,,,,many,31/02/2020,',
    'Yew,,,,,,,,',
    'yew,,,,,,,,',
    'Rowan,136009,,,,,,,',
    ',136010,,,,,,,',
    '"=HYPERLINK(""x"")",,,,,,#REF!,,',
    'Short,136011',
    'Dark\u202E,,,,,,,,',
    'Twin,136012,,,,,,,',
    'Twin,136013,,,,,,,',
    'Twin,,,,,,,,',
  );
  const { body } = await take(csv);
  expect(body).toMatchObject({ added: 3, schools: [{ row: 3 }, { row: 10 }, { row: 11 }] });
  const places = body.faults.map(
    ({ row, column, code, mend }: Record<string, unknown>) => mend && [row, column, code],
  );
  expect(places).toEqual([
    [2, 'B', 'not-urn'],
    [2, 'C', 'not-phase'],
    [2, 'G', 'not-pupils'],
    [2, 'H', 'not-joinedOn'],
    [4, 'A', 'row-repeated'],
    [5, 'A', 'namesake'],
    [6, 'A', 'no-name'],
    [7, 'A', 'cell-in-error'],
    [7, 'G', 'cell-in-error'],
    [8, null, 'cells-missing'],
    [9, 'A', 'not-name'],
    [12, 'A', 'row-repeated'],
  ]);
});

test('a sheet of which nothing can be taken is refused whole, and nothing is done', async () => {
  const wrong = await take(sheet('Ash,1,,,,,,,'));
  expect(refusal(wrong)).toEqual([422, 'sheet-refused']);
  expect(wrong.body.faults).toMatchObject([{ row: 2, column: 'B', code: 'not-urn' }]);
  expect(refusal(await take(head))).toEqual([422, 'sheet-refused']);
  expect(refusal(await take('Colour,Size\nred,1'))).toEqual([422, 'sheet-unreadable']);
  const many = Array.from({ length: 10_000 }, (_, i) => `School ${i},,,,,,,,`);
  expect(refusal(await take(sheet(...many)))).toEqual([413, 'too-large']);
  expect(refusal(await admin.upload(sheet('A\u0000sh,,,,,,,,'), 'text/csv'))).toEqual([
    415,
    'file-not-taken',
  ]);
  expect(await added()).toEqual([]);
});

test('another trust’s upload is not there, and only administrators import', async () => {
  const body = { file: await upload(two) };
  const second = await directory.found({ name: 'Second Trust' });
  expect(refusal(await second.admin.post('/school-imports', body))).toEqual([
    422,
    'sheet-unreadable',
  ]);
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  expect(refusal(await lead.post('/school-imports', body))).toEqual([403, 'not-allowed']);
});
