import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { maxPenceJson } from '@bursar/shared-types/money';
import { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { hrPayroll } from '../service.ts';
import { share, Workforce } from '../test/workforce.ts';

let service: ServiceUnderTest;
let trust: Workforce;
beforeAll(async () => {
  service = await ServiceUnderTest.start(hrPayroll);
  trust = await Workforce.of(service);
});
afterAll(() => service.stop());

const pointers = (body: { errors: { pointer: string }[] }) =>
  body.errors.map(({ pointer }) => pointer);
const about = async (postId: string) =>
  (await service.emitted(trust.trustId)).filter(({ body }) => body.postId === postId);

test('a post is created vacant, and its event carries its FTE, scale and charge, not its pay (H25)', async () => {
  const split = [share({ weight: 60 }), share({ fund: 'UNR', weight: 40 })];
  const postId = await trust.createPost({ split, terms: [{ ...trust.post().terms[0], fte: 600 }] });
  const [event] = await about(postId);
  expect(event).toMatchObject({
    type: 'hr-payroll.post-created',
    actor: trust.hr.userId,
    body: { fte: '0.6000', scale: 'teachers-main', workforce: 'teaching', split, to: null },
  });
  expect(JSON.stringify(event!.body)).not.toMatch(/M3|title|annual/);
  const { items } = (await trust.hr.get('/posts?q=science&filled=no')).body;
  expect(items).toContainEqual(expect.objectContaining({ id: postId, fte: '0.6', filled: false }));
});

test('everything wrong with a post is said at once, each at its place', async () => {
  const wrong = trust.post({
    terms: [
      {
        from: '2024-10-01',
        fte: 1200,
        pay: { kind: 'point', scale: 'njc', point: '99', area: 'inner-london' },
      },
    ],
    split: [share({ account: '711010', fund: 'ZZZ' })],
  });
  const { status, body } = await trust.hr.post('/posts', wrong);
  expect(status).toBe(422);
  expect(pointers(body)).toEqual([
    '/terms',
    '/terms/0/fte',
    '/terms/0/pay/point',
    '/split/0/account',
    '/split/0/fund',
  ]);
});

test('a salary and an allowance beyond the most that can be entered are refused', async () => {
  const [terms] = trust.post().terms;
  const salary = (annual: number) => ({
    terms: [{ ...terms, pay: { kind: 'salary', annual } }],
    allowances: [{ kind: 'other', label: 'Weighting', annual, from: terms!.from }],
  });
  const refused = await trust.hr.post('/posts', trust.post(salary(Number.MAX_SAFE_INTEGER)));
  expect([refused.status, pointers(refused.body)]).toEqual([
    400,
    ['/terms/0/pay/annual', '/allowances/0/annual'],
  ]);
  expect((await trust.hr.post('/posts', trust.post(salary(maxPenceJson)))).status).toBe(201);
});

test('a new pay point or FTE is one more row, and the event tells the hours from when (H25)', async () => {
  const { postId } = await trust.filledPost();
  const { terms, split, title } = trust.post();
  const later = { from: '2026-01-01', fte: 500, pay: { ...terms[0]!.pay, point: 'M4' } };
  const change = (version: number) =>
    trust.hr.put(`/posts/${postId}`, { title, terms: [later, ...terms], split }, { version });
  expect((await change(7)).status).toBe(412);
  expect((await change(1)).body).toEqual({ id: postId, version: 2 });
  const event = (await about(postId)).find(({ type }) => /changed/.test(type));
  expect(event!.body.terms).toEqual([
    { from: '2024-09-01', scale: 'teachers-main', fte: '1.0000' },
    { from: '2026-01-01', scale: 'teachers-main', fte: '0.5000' },
  ]);
  const { body } = await trust.hr.get(`/posts/${postId}`);
  expect(body.private.terms).toMatchObject([{ point: 'M3' }, { point: 'M4', fte: 500 }]);
});

test('a post has one holder at a time, and may have another afterwards (H25)', async () => {
  const { postId, personId } = await trust.filledPost();
  const ben = await trust.person({ givenName: 'Ben' });
  const taken = await trust.fill(postId, ben, { from: '2026-01-01' });
  expect(taken).toMatchObject({ status: 409 });
  expect(taken.body.type).toMatch(/post-taken$/);
  const vacate = (to: string) => trust.hr.post(`/posts/${postId}/vacancies`, { to });
  expect((await vacate('2025-12-31')).status).toBe(200);
  expect((await vacate('2025-12-31')).body.type).toMatch(/post-vacant$/);
  expect((await trust.fill(postId, ben, { from: '2026-01-01' })).status).toBe(201);
  const moves = (await about(postId)).slice(1);
  expect(moves.map(({ type, body }) => [type, body.personId, body.from ?? body.to])).toEqual([
    ['hr-payroll.post-filled', personId, '2024-09-01'],
    ['hr-payroll.post-vacated', personId, '2025-12-31'],
    ['hr-payroll.post-filled', ben, '2026-01-01'],
  ]);
  expect(moves[1]!.body.holdingId).toBe(moves[0]!.body.holdingId);
  const staffing = (await trust.hr.get(`/staffing?post=${postId}&on=2026-02-01`)).body.items;
  expect(staffing).toMatchObject([{ givenName: 'Ben', fte: '1' }]);
});

test('a holder whose last day is known leaves the post by itself, and the post is free after it (H25)', async () => {
  const postId = await trust.createPost();
  const cover = await trust.person({ givenName: 'Cleo' });
  const until = '2025-12-19';
  expect((await trust.fill(postId, cover, { from: '2025-09-01', until })).status).toBe(201);
  const moves = (await about(postId)).slice(1).map(({ body }) => body);
  expect(moves).toMatchObject([
    { from: '2025-09-01' },
    { to: until, holdingId: moves[0].holdingId },
  ]);
  const next = await trust.person({ givenName: 'Dan' });
  expect((await trust.fill(postId, next, { from: '2025-12-19' })).status).toBe(409);
  expect((await trust.fill(postId, next, { from: '2025-12-20' })).status).toBe(201);
});

test('the database itself refuses a second holder', async () => {
  const { postId } = await trust.filledPost();
  const ben = await trust.person({ givenName: 'Ben' });
  const text = `insert into assignment (trust_id, id, post_id, person_id, from_day, fte, scheme)
    values ($1, $2, $3, $4, '2030-01-01', 1000, 'none')`;
  const values = [trust.trustId, randomUUID(), postId, ben];
  const written = inTransaction(service.runtime.engine.pool, [trust.trustId], [{ text, values }]);
  await expect(written).rejects.toThrow(/post-taken/);
});

test('only somebody who is employed then holds a post, on days on which it is there', async () => {
  const postId = await trust.createPost({ until: '2026-08-31' });
  const personId = await trust.person({}, { schoolId: trust.schoolId, startsOn: '2025-09-01' });
  expect((await trust.fill(postId, personId)).body.type).toMatch(/not-employed$/);
  const outside = await trust.fill(postId, personId, { from: '2026-01-01', until: '2026-09-30' });
  expect(outside.status).toBe(422);
  expect(pointers(outside.body)).toEqual(['/from']);
  expect((await trust.fill(randomUUID(), personId)).status).toBe(404);
  expect((await trust.fill(postId, randomUUID())).status).toBe(404);
});

test('a school’s office sees its own posts, without pay and without names; HR sees them (F6)', async () => {
  const own = await Workforce.of(service);
  const { postId } = await own.filledPost();
  const manager = await service.user(own.trustId, ['office-manager'], own.schoolId);
  expect((await manager.get('/posts')).body.items).toMatchObject([
    { id: postId, filled: true, fte: '1' },
  ]);
  const { text, body } = await manager.get(`/posts/${postId}`);
  expect(body.private).toBeNull();
  expect(text).not.toMatch(/Ann|Example|M3/);
  expect((await manager.get('/posts.csv')).text).not.toMatch(/Ann|Example|M3/);
  expect((await own.hr.get(`/posts/${postId}`)).body.private).toMatchObject({
    terms: [{ point: 'M3' }],
    holders: [{ name: 'Ann Example' }],
  });
  const stranger = await service.user(
    own.trustId,
    ['office-manager'],
    await service.school(own.trustId),
  );
  expect((await stranger.get('/posts')).body.items).toEqual([]);
  expect((await stranger.get(`/posts/${postId}`)).status).toBe(404);
  expect((await manager.post('/posts', own.post())).status).toBe(403);
  const elsewhere = await service.user(own.trustId, ['hr-lead'], await service.school(own.trustId));
  expect((await elsewhere.post('/posts', own.post())).status).toBe(404);
});
