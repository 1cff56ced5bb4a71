import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { faultsOfLogs, ServiceUnderTest } from '@bursar/test-kit';
import { hrPayroll } from '../service.ts';
import { Workforce } from '../test/workforce.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(hrPayroll);
});
afterAll(() => service.stop());

const secrets = {
  birthDate: '1980-02-29',
  niNumber: 'ab 12 34 56 c',
  bank: { sortCode: '123456', accountNumber: '87654321' },
};

/** Everything the database holds of a trust, as one text, the staged keys and replies included. */
async function whole(trustId: string): Promise<string> {
  const tables = ['person', 'person_sealed', 'event', 'idempotency', 'assignment', 'pay_run_post'];
  const texts = await Promise.all(
    tables.map((table) =>
      inTransaction(
        service.runtime.engine.pool,
        [trustId],
        [{ text: `select string_agg(t::text, ' ') from ${table} t`, values: [] }],
      ),
    ),
  );
  return JSON.stringify(texts);
}

test('a person is added, starts and leaves, and the events name nobody (X24)', async () => {
  const trust = await Workforce.of(service);
  const id = await trust.person({ ...secrets, givenName: 'Zebedee', familyName: 'Quillfeather' });
  expect((await trust.hr.get('/people?q=quill')).body.items).toMatchObject([
    { id, givenName: 'Zebedee', schoolId: trust.schoolId, startsOn: '2024-09-01', leftOn: null },
  ]);
  expect((await trust.hr.get(`/people/${id}`)).body).toMatchObject({
    birthDate: '1980-02-29',
    niNumber: 'AB123456C',
    accountEnding: '4321',
    version: 2,
  });
  const left = await trust.hr.post(`/people/${id}/departures`, { leftOn: '2026-08-31' });
  expect(left).toMatchObject({ status: 200, body: { version: 3 } });
  const events = await service.emitted(trust.trustId);
  expect(events.map(({ type, body }) => [type, body])).toEqual([
    ['hr-payroll.person-added', { personId: id }],
    [
      'hr-payroll.person-started',
      { personId: id, schoolId: trust.schoolId, startsOn: '2024-09-01' },
    ],
    ['hr-payroll.person-left', { personId: id, schoolId: trust.schoolId, leftOn: '2026-08-31' }],
  ]);
  expect((await trust.hr.get('/people?on=2026-09-01')).body.items).toEqual([]);
});

test('people of one family name follow each other by given name, up and down (H1)', async () => {
  const trust = await Workforce.of(service);
  for (const [givenName, familyName] of [
    ['Zoe', 'Lee'],
    ['Ann', 'Lee-Smith'],
    ['Ann', 'Lee'],
    ['Bea', 'Lee'],
  ] as const) {
    await trust.person({ givenName, familyName });
  }
  const names = async (query = '') =>
    (await trust.hr.get(`/people?limit=2${query}`)).body as {
      items: { givenName: string; familyName: string }[];
      next: string | null;
    };
  const first = await names();
  const second = await names(`&cursor=${first.next}`);
  expect(
    [...first.items, ...second.items].map((one) => `${one.familyName}, ${one.givenName}`),
  ).toEqual(['Lee, Ann', 'Lee, Bea', 'Lee, Zoe', 'Lee-Smith, Ann']);
  expect((await names('&sort=-familyName')).items.map(({ givenName }) => givenName)).toEqual([
    'Ann',
    'Zoe',
  ]);
});

test('a birth date that nobody at work can have is refused, and not repeated (X24)', async () => {
  const trust = await Workforce.of(service);
  const add = (birthDate: string) =>
    trust.hr.post('/people', { givenName: 'A', familyName: 'B', niCategory: 'A', birthDate });
  for (const birthDate of ['2999-12-31', '2020-02-29']) {
    const refused = await add(birthDate);
    expect(refused).toMatchObject({
      status: 422,
      body: { type: '/docs/errors/invalid-person', errors: [{ pointer: '/birthDate' }] },
    });
    expect(refused.text).not.toContain(birthDate);
  }
  for (const never of ['9999-12-31', '1899-12-31']) expect((await add(never)).status).toBe(400);
  const { body } = await add('1980-02-29');
  const changed = { givenName: 'A', familyName: 'B', niCategory: 'A', birthDate: '2999-12-31' };
  expect(await trust.hr.put(`/people/${body.id}`, changed, { version: 1 })).toMatchObject({
    status: 422,
    body: { type: '/docs/errors/invalid-person' },
  });
});

test('what identifies somebody beyond their name stands nowhere in plain text (X24)', async () => {
  const trust = await Workforce.of(service);
  await trust.person(secrets);
  const all = await whole(trust.trustId);
  for (const secret of ['1980-02-29', 'AB123456C', '87654321', '123456']) {
    expect(all).not.toContain(secret);
  }
});

test('erasing somebody leaves nothing of who they were, and the log of events still verifies (X24)', async () => {
  const trust = await Workforce.of(service);
  const named = { givenName: 'Zebedee', familyName: 'Quillfeather' };
  const id = await trust.person({ ...secrets, ...named });
  const erase = (version: number) =>
    trust.hr.post(`/people/${id}/erasures`, { reason: 'Seven years have passed' }, { version });
  expect((await erase(2)).body.type).toMatch(/still-employed$/);
  await trust.hr.post(`/people/${id}/departures`, { leftOn: '2025-08-31' });
  expect((await erase(2)).status).toBe(412);
  expect((await erase(3)).status).toBe(200);
  const all = await whole(trust.trustId);
  for (const trace of ['Zebedee', 'Quillfeather']) expect(all).not.toContain(trace);
  const { body } = await trust.hr.get(`/people/${id}`);
  expect(body).toMatchObject({ familyName: '', niNumber: null, accountEnding: null, erased: true });
  expect((await trust.hr.get('/people')).body.items).toEqual([]);
  expect((await trust.types()).at(-1)).toBe('person-erased');
  expect(await faultsOfLogs(service.runtime.log)).toEqual([]);
  expect((await erase(4)).body.type).toMatch(/person-erased$/);
  const back = { schoolId: trust.schoolId, startsOn: '2026-01-01' };
  expect((await trust.hr.post(`/people/${id}/starts`, back)).status).toBe(409);
});

test('a correction keeps what it does not name, empties what it empties, and is told without words', async () => {
  const trust = await Workforce.of(service);
  const id = await trust.person(secrets);
  const named = { givenName: 'Ann', familyName: 'Newname', niCategory: 'B' };
  const change = (body: object, version: number) =>
    trust.hr.put(`/people/${id}`, body, { version });
  expect((await change({ ...named, bank: null }, 1)).status).toBe(412);
  expect((await change({ ...named, bank: null }, 2)).body).toEqual({ id, version: 3 });
  expect((await trust.hr.get(`/people/${id}`)).body).toMatchObject({
    familyName: 'Newname',
    niCategory: 'B',
    niNumber: 'AB123456C',
    accountEnding: null,
  });
  expect((await trust.types()).at(-1)).toBe('person-changed');
});

test('leaving ends the posts that somebody holds, and not before they hold one', async () => {
  const trust = await Workforce.of(service);
  const { postId, personId } = await trust.filledPost();
  const later = await trust.createPost({ title: 'Head of year' });
  await trust.fill(later, personId, { from: '2026-09-01' });
  const leave = (leftOn: string) => trust.hr.post(`/people/${personId}/departures`, { leftOn });
  expect((await leave('2026-08-31')).body.type).toMatch(/holds-post-later$/);
  expect((await leave('2026-10-31')).status).toBe(200);
  const ended = (await service.emitted(trust.trustId)).filter(({ type }) => /vacated/.test(type));
  expect(ended.map(({ body }) => [body.postId, body.to, body.fte])).toEqual(
    expect.arrayContaining([
      [postId, '2026-10-31', '1.0000'],
      [later, '2026-10-31', '1.0000'],
    ]),
  );
  expect((await leave('2027-01-01')).body.type).toMatch(/not-employed$/);
});

test('somebody starts once at a time, at a school of the trust', async () => {
  const trust = await Workforce.of(service);
  const id = await trust.person();
  const start = (schoolId: string, startsOn: string) =>
    trust.hr.post(`/people/${id}/starts`, { schoolId, startsOn });
  expect((await start(trust.schoolId, '2025-01-01')).body.type).toMatch(/employed-already$/);
  await trust.hr.post(`/people/${id}/departures`, { leftOn: '2025-08-31' });
  expect((await start(id, '2025-09-01')).status).toBe(404);
  expect((await start(trust.schoolId, '2025-09-01')).status).toBe(200);
});

test('what cannot be is refused at its field, and never repeated', async () => {
  const trust = await Workforce.of(service);
  const wrong = { givenName: 'Ann', familyName: 'Example', niCategory: 'X', niNumber: 'BG123456A' };
  const { status, body } = await trust.hr.post('/people', wrong);
  expect(status).toBe(400);
  expect(body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
    '/niCategory',
    '/niNumber',
  ]);
  expect(JSON.stringify(body)).not.toContain('BG123456A');
  expect(await trust.types()).toEqual([]);
});

test('people are seen by HR alone: a school’s by its own, of another trust by nobody (F6)', async () => {
  const trust = await Workforce.of(service);
  const id = await trust.person();
  for (const role of ['finance-lead', 'trustee', 'auditor', 'office-manager'] as const) {
    const other = await service.user(trust.trustId, [role]);
    expect((await other.get('/people')).status).toBe(403);
    expect((await other.get(`/people/${id}`)).status).toBe(403);
    expect((await other.get('/staffing')).status).toBe(403);
  }
  const elsewhere = await service.user(
    trust.trustId,
    ['hr-lead'],
    await service.school(trust.trustId),
  );
  expect((await elsewhere.get('/people')).body.items).toEqual([]);
  expect((await elsewhere.get(`/people/${id}`)).status).toBe(404);
  expect((await elsewhere.post(`/people/${id}/departures`, { leftOn: '2025-01-01' })).status).toBe(
    404,
  );
  const own = await service.user(trust.trustId, ['hr-lead'], trust.schoolId);
  expect((await own.get('/people')).body.items).toHaveLength(1);
  const foreign = await Workforce.of(service);
  expect((await foreign.hr.get(`/people/${id}`)).status).toBe(404);
});
