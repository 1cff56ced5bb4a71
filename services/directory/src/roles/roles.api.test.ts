import type { Caller } from '@bursar/test-kit';
import { DirectoryUnderTest, good, pointers, refusal } from '../test/directory.ts';

let directory: DirectoryUnderTest;
let admin: Caller;
let other: Caller;
let oak: string;
let somebody: Caller;
beforeAll(async () => (directory = await DirectoryUnderTest.start()));
beforeEach(async () => {
  ({ admin, other } = await directory.found());
  oak = await directory.school(admin, 'Oak');
  somebody = await directory.user(admin, []);
});
afterAll(() => directory.stop());

const give = (by: Caller, body: object) => by.post('/roles', { userId: somebody.userId, ...body });
const atOak = () => ({ at: 'school', scopeId: oak });
const held = async (on: string, user = somebody.userId) =>
  (await admin.get(`/roles?user=${user}&on=${on}`)).body.items.map(
    (one: { role: string }) => one.role,
  );

test('a role counts from its first day to its last and on no other (F6)', async () => {
  const from = directory.day(1);
  const to = directory.day(2);
  good(await give(admin, { role: 'approver', ...atOak(), from, to }), 201);
  await directory.service.runtime.settle();
  expect(refusal(await somebody.get('/schools'))).toEqual([404, 'not-found']);
  directory.pass(1);
  expect((await somebody.get('/schools')).body.items).toMatchObject([{ id: oak }]);
  directory.pass(1);
  good(await somebody.get('/schools'), 200);
  directory.pass(1);
  expect(refusal(await somebody.get('/schools'))).toEqual([404, 'not-found']);
});

test('roles are found by the day on which they end (F6)', async () => {
  good(await give(admin, { role: 'approver', ...atOak(), to: directory.day(9) }), 201);
  good(await give(admin, { role: 'office-manager', ...atOak() }), 201);
  const ending = async (from: number, to: number) =>
    (
      await admin.get(`/roles?endsFrom=${directory.day(from)}&endsTo=${directory.day(to)}`)
    ).body.items.map((one: { role: string }) => one.role);
  expect(await ending(0, 30)).toEqual(['approver']);
  expect(await ending(0, 8)).toEqual([]);
  expect(await ending(10, 30)).toEqual([]);
});

test('who held what on a day stays to be seen after it has ended (F6)', async () => {
  const start = directory.day();
  const id = await directory.give(admin, somebody.userId, {
    role: 'office-manager',
    at: 'school',
    scopeId: oak,
  });
  directory.pass(5);
  const ended = await admin.post(`/roles/${id}/end`, {}, { version: 1 });
  expect(ended).toMatchObject({ status: 200, body: { endedOn: directory.day(), version: 2 } });
  directory.pass(5);
  expect(await held(start)).toEqual(['office-manager']);
  expect(await held(directory.day(-5))).toEqual(['office-manager']);
  expect(await held(directory.day(-4))).toEqual([]);
  expect((await admin.get(`/roles?user=${somebody.userId}`)).body.items).toMatchObject([
    { id, scope: 'Oak', givenBy: admin.userId, endedBy: admin.userId, to: directory.day(-5) },
  ]);
  const events = await directory.service.emitted(admin.trustId);
  expect(events.at(-1)).toMatchObject({
    type: 'directory.role-ended',
    body: { assignmentId: id, userId: somebody.userId, endedOn: directory.day(-5) },
  });
});

test('a role that ends with yesterday counts no longer at once', async () => {
  const id = await directory.give(admin, somebody.userId, { role: 'trustee' });
  good(await somebody.get('/schools'), 200);
  const end = (endedOn: string) => admin.post(`/roles/${id}/end`, { endedOn }, { version: 1 });
  const early = await end(directory.day(-2));
  expect(refusal(early)).toEqual([422, 'invalid-end']);
  expect(pointers(early)).toEqual(['/endedOn']);
  good(await end(directory.day(-1)), 200);
  await directory.service.runtime.settle();
  expect(refusal(await somebody.get('/schools'))).toEqual([404, 'not-found']);
  expect(refusal(await admin.post(`/roles/${id}/end`, {}, { version: 2 }))).toEqual([
    409,
    'ended-already',
  ]);
});

test('nobody gives themselves a role, and two administrators can give each other one (F7)', async () => {
  const own = { userId: admin.userId, role: 'finance-lead', at: 'trust' };
  expect(refusal(await admin.post('/roles', own))).toEqual([403, 'own-role']);
  expect(await held(directory.day(), admin.userId)).toEqual(['administrator']);
  good(await other.post('/roles', own), 201);
});

test('nobody gives a role to whom they cover for: it would be theirs too (F7)', async () => {
  const cover = { delegateId: admin.userId, from: directory.day(), to: directory.day(3) };
  good(await other.post('/covers', cover), 201);
  await directory.service.runtime.settle();
  const role = { userId: other.userId, role: 'finance-lead', at: 'trust' };
  expect(refusal(await admin.post('/roles', role))).toEqual([403, 'own-role']);
  directory.pass(4);
  good(await admin.post('/roles', role), 201);
});

test('an auditor’s role has an end, and goes with no other (F13)', async () => {
  const to = directory.day(90);
  expect(refusal(await give(admin, { role: 'auditor', at: 'trust' }))).toEqual([
    422,
    'invalid-role',
  ]);
  const long = await give(admin, { role: 'auditor', at: 'trust', to: directory.day(367) });
  expect(pointers(long)).toEqual(['/to']);
  good(await give(admin, { role: 'auditor', at: 'trust', to }), 201);
  const both = await give(admin, { role: 'finance-officer', at: 'trust', from: directory.day(90) });
  expect(pointers(both)).toEqual(['/role']);
  good(await give(admin, { role: 'finance-officer', at: 'trust', from: directory.day(91) }), 201);
});

test('an auditor changes nothing, and every look of theirs is logged (F13)', async () => {
  const auditor = await directory.user(admin, [{ role: 'auditor', to: directory.day(30) }]);
  good(await auditor.get('/roles'), 200);
  expect(refusal(await auditor.get('/users'))).toEqual([403, 'not-allowed']);
  expect(refusal(await auditor.post('/schools', { name: 'X' }))).toEqual([403, 'not-allowed']);
  const cover = { delegateId: somebody.userId, from: directory.day(), to: directory.day(1) };
  expect(refusal(await auditor.post('/covers', cover))).toEqual([422, 'invalid-cover']);
  const { pool } = directory.service.runtime.engine;
  const looks = await pool.use(async (connection) => {
    await connection.query('begin');
    await connection.query(`select set_config('bursar.trusts', '{${admin.trustId}}', true)`);
    const { rows } = await connection.query('select route, status from access_log order by id');
    await connection.query('rollback');
    return rows as unknown[];
  });
  expect(looks).toEqual([
    { route: 'GET /v1/trusts/:trustId/roles', status: 200 },
    { route: 'GET /v1/trusts/:trustId/users', status: 403 },
  ]);
});

test('a role is given where it can be held, to a user of the trust, within their days', async () => {
  const wrong = async (body: object) => {
    const reply = await give(admin, body);
    expect(refusal(reply)).toEqual([422, 'invalid-role']);
    return pointers(reply);
  };
  expect(await wrong({ role: 'operator', at: 'trust' })).toEqual(['/role']);
  expect(await wrong({ role: 'administrator', ...atOak() })).toEqual(['/at']);
  expect(await wrong({ role: 'approver', at: 'trust', scopeId: oak })).toEqual(['/scopeId']);
  expect(await wrong({ role: 'approver', at: 'cluster', scopeId: oak })).toEqual(['/scopeId']);
  expect(await wrong({ role: 'approver', at: 'school' })).toEqual(['/scopeId']);
  expect(await wrong({ role: 'approver', ...atOak(), userId: oak })).toEqual(['/userId']);
  const early = { role: 'approver', ...atOak(), from: directory.day(-1) };
  expect(await wrong(early)).toEqual(['/from']);
  const over = { ...early, from: directory.day(), to: directory.day(-1) };
  expect(await wrong(over)).toEqual(['/to']);
  good(await give(admin, { role: 'approver', ...atOak() }), 201);
  expect(await wrong({ role: 'approver', ...atOak() })).toEqual(['/role']);
});

test('a trust is never left without an administrator', async () => {
  const roleOf = async (caller: Caller) =>
    (await admin.get(`/roles?user=${caller.userId}`)).body.items[0].id as string;
  const end = async (caller: Caller) =>
    admin.post(`/roles/${await roleOf(caller)}/end`, {}, { version: 1 });
  good(await end(other), 200);
  expect(refusal(await end(admin))).toEqual([409, 'last-administrator']);
  const leave = { leftOn: directory.day() };
  const last = await admin.post(`/users/${admin.userId}/leave`, leave, { version: 1 });
  expect(refusal(last)).toEqual([409, 'last-administrator']);
  expect(await held(directory.day(30), admin.userId)).toEqual(['administrator']);
});

test('only administrators give and end roles, and their history is for overseers (F13)', async () => {
  const lead = await directory.user(admin, [{ role: 'finance-lead' }]);
  expect(refusal(await give(lead, { role: 'approver', ...atOak() }))).toEqual([403, 'not-allowed']);
  const id = await directory.give(admin, somebody.userId, { role: 'trustee' });
  expect(refusal(await lead.post(`/roles/${id}/end`, {}, { version: 1 }))).toEqual([
    403,
    'not-allowed',
  ]);
  expect(refusal(await lead.get('/roles'))).toEqual([403, 'not-allowed']);
  good(await somebody.get('/roles'), 200);
});

test('the history of roles is filtered, and taken as a file without names', async () => {
  await directory.give(admin, somebody.userId, { role: 'approver', at: 'school', scopeId: oak });
  const some = await admin.get('/roles?role=approver&role=trustee&at=school&sort=role');
  expect(some.body.items).toMatchObject([{ role: 'approver', scope: 'Oak' }]);
  const { text } = await admin.get('/roles.csv?role=approver');
  const [head, first] = text.replace('\ufeff', '').split('\r\n');
  expect(head).toBe(
    'User id,Role,Held at,School or cluster,From,To,Given by,Given at,Ended by,Ended at',
  );
  expect(first).toContain(`${somebody.userId},approver,school,Oak,${directory.day()},,`);
});

test('the database refuses what the code refuses: own roles, endless auditors, no administrator', async () => {
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
  const insert = (role: string, by: string) =>
    run(`insert into assignment (trust_id, id, user_id, role, at, from_on, given_by, given_at, founding)
      values ('${admin.trustId}', gen_random_uuid(), '${somebody.userId}', '${role}', 'trust', '2026-01-01', '${by}', now(), false)`);
  await expect(insert('finance-lead', somebody.userId)).rejects.toThrow(/nobody_gives_themselves/);
  await expect(insert('auditor', admin.userId)).rejects.toThrow(/auditor_for_a_time/);
  await expect(insert('operator', admin.userId)).rejects.toThrow(/operator_of_the_platform/);
  const ended = `update assignment set to_on = '2026-01-01', ended_by = 'x' where role = 'administrator'`;
  await expect(run(ended)).rejects.toThrow(/last-administrator/);
});
