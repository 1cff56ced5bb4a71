import { maxPenceJson } from '@bursar/shared-types/money';
import type { Caller } from '@bursar/test-kit';
import { DirectoryUnderTest, good, pointers, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin } = await directory.found());
});
afterAll(() => directory.stop());

const rule = (role: string, at: string, upTo: number | null, tier = 1) => ({
  category: 'order',
  role,
  at,
  upTo,
  tier,
});
const rules = [
  rule('approver', 'school', 5_000_00),
  rule('finance-lead', 'trust', 25_000_00),
  rule('approver', 'school', null),
  rule('finance-lead', 'trust', null, 2),
];
const version = (more: object = {}) => ({
  effectiveFrom: '2025-09-01',
  approvedOn: '2025-07-10',
  basis: 'net',
  rules,
  ...more,
});
const publish = (more: object = {}) => admin.post('/scheme/versions', version(more));

test('a published version is told whole, and stays as it was for ever (F7)', async () => {
  expect(await publish()).toMatchObject({ status: 201, body: { schemeVersion: 1 } });
  expect(await publish({ effectiveFrom: directory.day(5), basis: 'gross' })).toMatchObject({
    status: 201,
    body: { schemeVersion: 2 },
  });
  const told = (await directory.service.emitted(admin.trustId)).slice(-2);
  expect(told.map(({ body }) => body)).toEqual([
    { schemeVersion: 1, ...version() },
    { schemeVersion: 2, ...version({ effectiveFrom: directory.day(5), basis: 'gross' }) },
  ]);
  expect((await admin.get('/scheme/versions/1')).body).toMatchObject({
    schemeVersion: 1,
    ...version(),
    publishedBy: admin.userId,
  });
  expect(refusal(await admin.get('/scheme/versions/3'))).toEqual([404, 'not-found']);
});

test('the scheme in force is that of the day (F7)', async () => {
  expect(refusal(await admin.get('/scheme'))).toEqual([404, 'not-found']);
  good(await publish(), 201);
  good(await publish({ effectiveFrom: directory.day(5) }), 201);
  const on = async (day: string) => (await admin.get(`/scheme?on=${day}`)).body.schemeVersion;
  expect(await on('2025-09-01')).toBe(1);
  expect(refusal(await admin.get('/scheme?on=2025-08-31'))).toEqual([404, 'not-found']);
  expect([await on(directory.day(4)), await on(directory.day(5))]).toEqual([1, 2]);
  directory.pass(5);
  expect((await admin.get('/scheme')).body.schemeVersion).toBe(2);
});

test('a version does not take effect before the one it follows, nor on days that are over (F7)', async () => {
  good(await publish(), 201);
  const past = await publish({ effectiveFrom: directory.day(-1) });
  expect(refusal(past)).toEqual([422, 'invalid-scheme']);
  expect(pointers(past)).toEqual(['/effectiveFrom']);
  good(await publish({ effectiveFrom: directory.day(9) }), 201);
  expect(refusal(await publish({ effectiveFrom: directory.day(8) }))).toEqual([
    422,
    'invalid-scheme',
  ]);
  good(await publish({ effectiveFrom: directory.day(9) }), 201);
  expect((await admin.get('/scheme/versions?sort=version')).body.items).toHaveLength(3);
});

test('an unsound scheme is refused whole, with every fault (F7)', async () => {
  const wrong = await publish({
    approvedOn: directory.day(1),
    rules: [rule('trustee', 'trust', 5, 2)],
  });
  expect(refusal(wrong)).toEqual([422, 'invalid-scheme']);
  expect(pointers(wrong)).toEqual(['/approvedOn', '/rules']);
  const undeciding = await publish({
    rules: [rule('administrator', 'trust', null), rule('auditor', 'trust', 100)],
  });
  expect(refusal(undeciding)).toEqual([400, 'bad-input']);
  expect(pointers(undeciding)).toEqual(['/rules/0/role', '/rules/1/role']);
  expect(refusal(await publish({ rules: [] }))).toEqual([400, 'bad-input']);
  for (const upTo of [-1, maxPenceJson + 1])
    expect(refusal(await publish({ rules: [{ ...rules[0], upTo }] }))).toEqual([400, 'bad-input']);
  expect((await admin.get('/scheme/versions')).body.items).toEqual([]);
});

test('a category that no service asks about is refused with those that there are: a slip ends no limit (F7)', async () => {
  const journal = { ...rule('finance-lead', 'trust', 100_000_00), category: 'journal' };
  good(await publish({ rules: [...rules, journal] }), 201);
  const slip = await publish({
    effectiveFrom: directory.day(),
    rules: [{ ...journal, category: 'journals' }],
  });
  expect(refusal(slip)).toEqual([400, 'bad-input']);
  expect(pointers(slip)).toEqual(['/rules/0/category']);
  expect(slip.body.detail).toContain('must be one of: order, invoice, journal, supplier');
});

test('limits end only where it is said that they are to (F7)', async () => {
  const journal = { ...rule('finance-lead', 'trust', 100_000_00), category: 'journal' };
  good(await publish({ rules: [...rules, journal] }), 201);
  const lost = await publish({ effectiveFrom: directory.day() });
  expect(refusal(lost)).toEqual([422, 'invalid-scheme']);
  expect(pointers(lost)).toEqual(['/rules']);
  expect((await admin.get('/scheme')).body.rules).toContainEqual(journal);
  good(await publish({ effectiveFrom: directory.day(), drops: ['journal'] }), 201);
  expect((await admin.get('/scheme')).body.rules).toEqual(rules);
});

test('only administrators publish, and everybody in the trust may read (F7)', async () => {
  good(await publish(), 201);
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  expect(refusal(await lead.post('/scheme/versions', version()))).toEqual([403, 'not-allowed']);
  good(await lead.get('/scheme'), 200);
  expect((await lead.get('/scheme/versions.csv')).text).toContain('1,2025-09-01,2025-07-10,net');
});

test('somebody is told what they may approve, where, alone and with others, cover included (F7)', async () => {
  good(await publish(), 201);
  const oak = await directory.school(admin, 'Oak');
  const ash = await directory.school(admin, 'Ash');
  const approver = await directory.user(admin, [{ role: 'approver', at: 'school', scopeId: oak }]);
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  const alone = { role: 'approver', at: 'school', tier: 1, tiers: 1, upTo: 5_000_00 };
  const mine = {
    category: 'order',
    principalId: null,
    schoolIds: [oak],
    trustItself: false,
    alone,
    together: [{ role: 'approver', at: 'school', tier: 1, tiers: 2, upTo: null }],
  };
  const limits = async (caller: Caller, query = '') =>
    (await caller.get(`/scheme/limits${query}`)).body;
  expect(await limits(approver)).toEqual({
    userId: approver.userId,
    on: directory.day(),
    schemeVersion: 1,
    basis: 'net',
    items: [mine],
  });

  const away = { delegateId: approver.userId, from: directory.day(), to: directory.day(2) };
  good(await lead.post('/covers', away), 201);
  // What one may is what services go by: their copies, this one's too.
  await directory.service.runtime.settle();
  const theirs = {
    ...mine,
    principalId: lead.userId,
    schoolIds: expect.arrayContaining([oak, ash]),
    trustItself: true,
    alone: { role: 'finance-lead', at: 'trust', tier: 1, tiers: 1, upTo: 25_000_00 },
    together: [{ role: 'finance-lead', at: 'trust', tier: 2, tiers: 2, upTo: null }],
  };
  expect((await limits(approver)).items).toEqual([mine, theirs]);
  expect((await limits(admin, `?for=${approver.userId}`)).items).toHaveLength(2);
  directory.pass(3);
  expect((await limits(approver)).items).toEqual([mine]);
});

test('one asks for oneself alone, unless one oversees; without a scheme nobody may approve (F7)', async () => {
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  const officer = await directory.user(admin, [{ role: 'finance-officer' }]);
  expect(refusal(await officer.get(`/scheme/limits?for=${lead.userId}`))).toEqual([
    403,
    'not-allowed',
  ]);
  expect((await lead.get(`/scheme/limits?for=${officer.userId}`)).body).toMatchObject({
    schemeVersion: null,
    items: [],
  });
});

test('the database keeps a published version from being changed, and the order of their days', async () => {
  good(await publish(), 201);
  good(await publish({ effectiveFrom: directory.day(9) }), 201);
  const run = (text: string) =>
    directory.service.runtime.engine.pool.use(async (connection) => {
      await connection.query('begin');
      await connection.query(`select set_config('bursar.trusts', '{${admin.trustId}}', true)`);
      try {
        await connection.query(text);
      } finally {
        await connection.query('rollback');
      }
    });
  await expect(run(`update scheme set basis = 'gross'`)).rejects.toThrow(/permission denied/);
  await expect(run('delete from scheme')).rejects.toThrow(/permission denied/);
  const before = `insert into scheme select trust_id, 3, effective_from - 1, null, basis, rules, 'x', now()
    from scheme where version = 2`;
  await expect(run(before)).rejects.toThrow(/invalid-scheme/);
});
