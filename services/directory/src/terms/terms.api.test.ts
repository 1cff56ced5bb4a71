import type { Caller } from '@bursar/test-kit';
import { DirectoryUnderTest, good, pointers, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin } = await directory.found());
});
afterAll(() => directory.stop());

const year = (more: object = {}) => ({
  year: '2025/26',
  terms: [
    { from: '2025-09-01', to: '2025-10-24' },
    { from: '2025-11-03', to: '2025-12-19' },
  ],
  insetDays: ['2025-09-01'],
  ...more,
});

test('term dates are set for the trust, and for a school where they differ', async () => {
  const oak = await directory.school(admin, 'Oak');
  good(await admin.put('/terms', year(), { version: 0 }), 200);
  good(await admin.put('/terms', year({ schoolId: oak, insetDays: [] }), { version: 0 }), 200);
  const office = await directory.user(admin, [
    { role: 'office-manager', at: 'school', scopeId: oak },
  ]);
  const { items } = (await office.get('/terms?year=2025/26&sort=school')).body;
  expect(items).toMatchObject([
    { schoolId: oak, school: 'Oak', insetDays: [] },
    { schoolId: null, school: null, ...year() },
  ]);
  const told = (await directory.service.emitted(admin.trustId)).filter(
    ({ type }) => type === 'directory.terms-set',
  );
  expect(told.map(({ body }) => body.schoolId)).toEqual([null, oak]);
});

test('term dates are set anew by who has read them', async () => {
  expect(refusal(await admin.put('/terms', year()))).toEqual([428, 'version-missing']);
  good(await admin.put('/terms', year(), { version: 0 }), 200);
  expect(refusal(await admin.put('/terms', year(), { version: 0 }))).toEqual([
    412,
    'changed-since',
  ]);
  const reply = await admin.put('/terms', year({ insetDays: [] }), { version: 1 });
  expect(reply).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await admin.get('/terms')).body.items).toMatchObject([{ insetDays: [], version: 2 }]);
});

test('what are no term dates is refused, with each place', async () => {
  const wrong = await admin.put(
    '/terms',
    year({
      schoolId: '01990000-0000-7000-8000-000000000001',
      insetDays: ['2025-09-06', '2025-11-01'],
      terms: [
        { from: '2025-08-31', to: '2025-10-24' },
        { from: '2025-10-24', to: '2025-10-20' },
      ],
    }),
    { version: 0 },
  );
  expect(refusal(wrong)).toEqual([422, 'invalid-terms']);
  expect(pointers(wrong)).toEqual([
    '/terms/0',
    '/terms/1/to',
    '/terms/1/from',
    '/insetDays/0',
    '/insetDays/1',
    '/insetDays/1',
    '/schoolId',
  ]);
});

test('only administrators set term dates', async () => {
  const lead = await directory.user(admin, [{ role: 'hr-lead' }]);
  expect(refusal(await lead.put('/terms', year(), { version: 0 }))).toEqual([403, 'not-allowed']);
});
