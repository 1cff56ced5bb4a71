import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { ServiceUnderTest } from '@bursar/test-kit';
import { passDays, RegisterOf, scores, startRisk, today } from '../test/register-of.ts';

let service: ServiceUnderTest;
let register: RegisterOf;
beforeAll(async () => (service = await startRisk()));
beforeEach(async () => (register = await RegisterOf.make(service)));
afterAll(() => service.stop());

const risk = (more: object = {}) => ({
  level: 'school',
  schoolId: register.schoolId,
  category: 'estates',
  title: 'Fire spreads unnoticed',
  ownerId: register.owner.userId,
  scores: scores(2),
  ...more,
});
const pointersOf = (reply: { body: { errors: { pointer: string }[] } }) =>
  reply.body.errors.map(({ pointer }) => pointer);

test('a risk is put on the register with a number, an owner and its three scores (R1)', async () => {
  const reply = await register.lead.post('/risks', risk());
  expect(reply).toMatchObject({ status: 201, body: { number: 1, state: 'Live', version: 1 } });
  expect((await register.lead.post('/risks', risk({ scores: scores(3) }))).body.number).toBe(2);
  const [raised] = await register.told('risk-raised');
  expect(raised!.body).toMatchObject({
    riskId: reply.body.id,
    level: 'school',
    ownerId: register.owner.userId,
    raisedOn: today(service),
  });
  expect(raised!.body.textSha256).toMatch(/^[0-9a-f]{64}$/);
  const scored = await register.told('risk-scored');
  expect(scored.map(({ body }) => [body.previous, body.cause.by])).toEqual([
    [null, 'review'],
    [null, 'review'],
  ]);
  expect(await register.told('appetite-exceeded')).toMatchObject([
    { body: { number: 2, score: 15 } },
  ]);
});

test('a risk without what the register needs is refused, and takes no number (R1)', async () => {
  const wrong = await register.lead.post(
    '/risks',
    risk({ category: 'dragons', ownerId: null, level: 'function', schoolId: null, scores: null }),
  );
  expect([wrong.status, pointersOf(wrong).toSorted()]).toEqual([
    422,
    ['/category', '/function', '/ownerId', '/scores'],
  ]);
  const stranger = await register.lead.post('/risks', risk({ ownerId: register.trustee.userId }));
  expect([stranger.status, pointersOf(stranger)]).toEqual([422, ['/ownerId']]);
  expect(await register.told('risk-raised')).toEqual([]);
  expect((await register.lead.post('/risks', risk())).body.number).toBe(1);
});

test('an owner keeps a draft, which is on no register until the risk lead publishes it (R1)', async () => {
  expect((await register.owner.post('/risks', risk())).status).toBe(403);
  const draft = {
    level: 'school',
    schoolId: register.schoolId,
    title: 'Roof leaks',
    state: 'Draft',
  };
  const { id, version, number } = (await register.owner.post('/risks', draft)).body;
  expect(number).toBeNull();
  expect(await register.told('risk-raised')).toEqual([]);
  const publish = (of: number) =>
    register.lead.post(`/risks/${id}/publication`, undefined, { version: of });
  const early = await publish(version);
  expect([early.status, pointersOf(early)]).toEqual([422, ['/ownerId', '/category', '/scores']]);
  const { scores: given, ...written } = risk({ title: 'Roof leaks' });
  expect((await register.lead.put(`/risks/${id}`, written, { version })).status).toBe(200);
  const scored = await register.owner.post(`/risks/${id}/scores`, given, { version: 2 });
  expect(scored).toMatchObject({ status: 200, body: { state: 'Draft', version: 3 } });
  const again = await register.owner.post(`/risks/${id}/scores`, given, { version: 3 });
  expect([again.status, pointersOf(again)]).toEqual([422, ['/comment']]);
  expect(await register.told('risk-scored')).toEqual([]);
  expect((await publish(3)).body).toMatchObject({ state: 'Live', number: 1, version: 4 });
  expect(await register.show(id)).toMatchObject({ points: 10, own: given });
  expect(await register.told('risk-raised')).toHaveLength(1);
});

test('a risk is edited by its owner at the version they read, and how it was stays (R1)', async () => {
  const { id, version } = (await register.lead.post('/risks', risk())).body;
  const { scores: _, ...written } = risk({ title: 'Fire is noticed late' });
  const edit = (who: typeof register.lead, body: object, options?: { version: number }) =>
    who.put(`/risks/${id}`, body, options);
  expect((await edit(register.owner, written)).status).toBe(428);
  expect((await edit(register.owner, written, { version: 9 })).status).toBe(412);
  expect((await edit(register.trustee, written, { version })).status).toBe(403);
  expect(
    (await edit(register.owner, { ...written, category: 'dragons' }, { version })).status,
  ).toBe(422);
  expect((await edit(register.owner, written, { version })).body).toMatchObject({ version: 2 });
  const { changes } = (await register.lead.get(`/risks/${id}/history`)).body;
  expect(changes.map((each: { written: { title: string } }) => each.written.title)).toEqual([
    'Fire spreads unnoticed',
    'Fire is noticed late',
  ]);
  expect(changes[1]).toMatchObject({ action: 'edit', recordedBy: register.owner.userId });
  expect(await register.told('risk-changed')).toHaveLength(1);
});

test('in another category a risk is held against another appetite at once (R4)', async () => {
  const { id, version } = (
    await register.lead.post('/risks', risk({ category: 'people', scores: scores(3) }))
  ).body;
  expect((await register.show(id)).appetite).toBeNull();
  const { scores: _, ...written } = risk();
  await register.lead.put(`/risks/${id}`, written, { version });
  expect(await register.show(id)).toMatchObject({ appetite: { standing: 'Above appetite' } });
  expect(await register.told('appetite-exceeded')).toMatchObject([
    { body: { cause: { by: 'review' } } },
  ]);
});

test('every score given stays in the history, also one for an earlier day (R1)', async () => {
  const { id, version } = (await register.lead.post('/risks', risk())).body;
  passDays(service, 10);
  const score = (who: typeof register.lead, of: number, more: object = {}) =>
    who.post(`/risks/${id}/scores`, { ...scores(4), ...more }, { version: of });
  expect((await score(register.trustee, version)).status).toBe(403);
  const future = await score(register.owner, version, { effectiveOn: today(service, 1) });
  expect([future.status, pointersOf(future)]).toEqual([422, ['/effectiveOn']]);
  const worse = await score(register.owner, version, { inherent: { likelihood: 1, impact: 1 } });
  expect([worse.status, pointersOf(worse)]).toEqual([422, ['/current', '/target']]);
  expect((await score(register.owner, version, { comment: 'New wing' })).status).toBe(200);
  const earlier = { ...scores(3), effectiveOn: today(service, -5) };
  expect((await score(register.owner, version + 1, earlier)).status).toBe(200);
  const { given, effective } = (await register.lead.get(`/risks/${id}/history`)).body;
  expect(given).toHaveLength(3);
  expect(given[1]).toMatchObject({ comment: 'New wing', recordedBy: register.owner.userId });
  expect(
    effective.map((each: { from: string; current: { likelihood: number } }) => [
      each.from,
      each.current.likelihood,
    ]),
  ).toEqual([
    [today(service, -10), 2],
    [today(service, -5), 3],
    [today(service), 4],
  ]);
  expect(await register.show(id)).toMatchObject({ points: 20, direction: 'Rising' });
});

test('scores that change nothing are refused without a reason, and kept as a review with one (R1)', async () => {
  const { id, version } = (await register.lead.post('/risks', risk())).body;
  const score = (more: object, of = version) =>
    register.owner.post(`/risks/${id}/scores`, { ...scores(2), ...more }, { version: of });
  passDays(service, 3);
  for (const more of [{}, { effectiveOn: today(service, -2) }]) {
    const same = await score(more);
    expect([same.status, pointersOf(same)]).toEqual([422, ['/comment']]);
  }
  expect((await register.show(id)).version).toBe(version);
  expect((await score({ comment: 'Reviewed: the controls still work.' })).status).toBe(200);
  expect((await score({ target: { likelihood: 2, impact: 5 } }, version + 1)).status).toBe(200);
});

test('a closed risk leaves the matrix and keeps its history; reopened, it is held against appetite (R1, R4)', async () => {
  const { id, version } = (await register.lead.post('/risks', risk({ scores: scores(3) }))).body;
  const close = (who: typeof register.lead, of: number) =>
    who.post(`/risks/${id}/closure`, { reason: 'Building sold' }, { version: of });
  expect((await close(register.owner, version)).status).toBe(403);
  expect((await close(register.lead, version)).body.state).toBe('Closed');
  expect(await close(register.lead, version + 1)).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/risk-wrong-state$/) },
  });
  expect((await register.lead.get('/matrix')).body.total).toBe(0);
  expect(await register.told('risk-closed')).toMatchObject([
    { body: { riskId: id, closedOn: today(service) } },
  ]);
  const reopened = await register.lead.post(
    `/risks/${id}/reopening`,
    { reason: 'Bought back' },
    { version: version + 1 },
  );
  expect(reopened.body.state).toBe('Live');
  expect(await register.told('risk-reopened')).toHaveLength(1);
  expect(await register.told('appetite-exceeded')).toHaveLength(2);
});

test('the matrix is had as at any day, with the scores and the risks of that day (R1, R3)', async () => {
  const first = (await register.lead.post('/risks', risk())).body;
  passDays(service, 10);
  const second = (
    await register.lead.post(
      '/risks',
      risk({ level: 'trust', schoolId: null, ownerId: register.lead.userId }),
    )
  ).body;
  await register.lead.post(`/risks/${first.id}/scores`, scores(4), { version: first.version });
  const at = async (question: string) => {
    const { total, current } = (await register.lead.get(`/matrix${question}`)).body;
    const cells = (current as { likelihood: number; riskIds: string[] }[][]).flat();
    const of = (id: string) =>
      cells.find(({ riskIds }) => riskIds.includes(id))?.likelihood ?? null;
    return [total, of(first.id), of(second.id)];
  };
  expect(await at('')).toEqual([2, 4, 2]);
  expect(await at(`?on=${today(service, -1)}`)).toEqual([1, 2, null]);
  expect(await at(`?on=${today(service, -11)}`)).toEqual([0, null, null]);
  expect(await at(`?school=${register.schoolId}`)).toEqual([1, 4, null]);
  expect(await at('?school=none')).toEqual([1, null, 2]);
  expect(await at('?category=people')).toEqual([0, null, null]);
});

test('a word that is no state, level or standing of a risk is told those that are, never answered with nothing (R1)', async () => {
  const told = async (query: string) => {
    const { status, body } = await register.lead.get(`/risks?${query}`);
    return [status, body.detail];
  };
  expect(await told('state=live')).toEqual([400, '“state” must be one of: Draft, Live, Closed.']);
  for (const wrong of ['level=board', 'standing=above'])
    expect(await told(wrong)).toEqual([400, expect.stringContaining('must be one of: ')]);
});

test('a school sees its own risks; those of the trust and of others take a role of the trust (R1)', async () => {
  const own = (await register.lead.post('/risks', risk())).body;
  const trust = (
    await register.lead.post(
      '/risks',
      risk({ level: 'trust', schoolId: null, ownerId: register.lead.userId }),
    )
  ).body;
  const elsewhere = await service.user(
    register.trustId,
    ['risk-owner'],
    await service.school(register.trustId),
  );
  const numbers = async (who: typeof register.lead) =>
    (await who.get('/risks?sort=number')).body.items.map(
      ({ number }: { number: number }) => number,
    );
  expect(await numbers(register.lead)).toEqual([1, 2]);
  expect(await numbers(register.owner)).toEqual([1]);
  expect(await numbers(elsewhere)).toEqual([]);
  for (const path of ['', '/history', '/explanation']) {
    expect((await elsewhere.get(`/risks/${own.id}${path}`)).status).toBe(404);
    expect((await register.owner.get(`/risks/${trust.id}${path}`)).status).toBe(404);
    expect((await register.trustee.get(`/risks/${trust.id}${path}`)).status).toBe(200);
  }
  expect((await register.owner.get('/matrix')).body.total).toBe(1);
});

test('the register is searched, narrowed, sorted by distance from appetite, and given as a file (R1, R4)', async () => {
  await register.lead.post('/risks', risk());
  await register.lead.post('/risks', risk({ title: 'Boiler fails', scores: scores(4) }));
  const titles = async (question: string) =>
    (await register.lead.get(`/risks?${question}`)).body.items.map(
      ({ title }: { title: string }) => title,
    );
  expect(await titles('sort=-distance')).toEqual(['Boiler fails', 'Fire spreads unnoticed']);
  expect(await titles('q=boiler')).toEqual(['Boiler fails']);
  expect(await titles('standing=Above%20tolerance')).toEqual(['Boiler fails']);
  expect(await titles('outOfOrder=true')).toEqual([]);
  const file = await register.lead.get('/risks.csv?pointsFrom=11');
  expect(file.text).toMatch(/Boiler fails,25,20,5,Very high,Above tolerance,10,0/);
});

test('links are made by the risk lead, and a risk of a school is linked to its own checks (R2)', async () => {
  const { id, version } = (await register.lead.post('/risks', risk())).body;
  const link = (who: typeof register.lead, links: object[]) =>
    who.put(`/risks/${id}/links`, { links }, { version });
  const fire = { area: 'fire', schoolId: register.schoolId };
  expect((await link(register.owner, [fire])).status).toBe(403);
  const wrong = await link(register.lead, [{ ...fire, schoolId: null }, fire, fire]);
  expect([wrong.status, pointersOf(wrong)]).toEqual([422, ['/links/0/schoolId', '/links/2']]);
  expect((await link(register.lead, [fire])).status).toBe(200);
  expect((await register.told('risk-changed')).at(-1)!.body.links).toEqual([fire]);
  const school = await service.school(register.trustId);
  const moved = { ...risk({ schoolId: school, ownerId: register.lead.userId }) };
  const { scores: _, ...written } = moved;
  const reply = await register.lead.put(`/risks/${id}`, written, { version: version + 1 });
  expect([reply.status, pointersOf(reply)]).toEqual([422, ['/schoolId']]);
});

test('nothing of the history can be changed, not even in the database (R1)', async () => {
  const { id } = (await register.lead.post('/risks', risk())).body;
  const run = (text: string) =>
    inTransaction(service.runtime.engine.pool, [register.trustId], [{ text, values: [id] }]);
  for (const table of ['risk_change', 'risk_score', 'risk_scoring', 'risk_crossing']) {
    await expect(run(`update ${table} set risk_id = risk_id where risk_id = $1`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(run(`delete from ${table} where risk_id = $1`)).rejects.toThrow(
      /permission denied/,
    );
  }
});

test('the categories are the trust’s own; those that are required or in use stay (R10)', async () => {
  const { categories, version } = (await register.lead.get('/risk-categories')).body as {
    categories: { code: string; name: string }[];
    version: number;
  };
  await register.lead.post('/risks', risk());
  const set = (list: object[], of = version) =>
    register.lead.put('/risk-categories', list, { version: of });
  const without = categories.filter(({ code }) => code !== 'estates');
  const refused = await set(without);
  expect([refused.status, refused.body.detail]).toEqual([
    422,
    expect.stringMatching(/Keep estates/),
  ]);
  const renamed = [...categories, { code: 'reputation', name: 'Good name' }];
  expect(await set(renamed)).toMatchObject({ status: 200, body: { version: 1 } });
  expect((await set(renamed)).status).toBe(412);
  expect((await register.told('categories-set'))[0]!.body.categories.at(-1)).toBe('reputation');
  expect((await register.lead.post('/risks', risk({ category: 'reputation' }))).status).toBe(201);
});
