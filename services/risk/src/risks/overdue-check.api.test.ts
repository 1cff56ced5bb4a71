import { addDays } from '@bursar/shared-types/dates';
import * as estates from '@bursar/shared-types/events/estates/index';
import type { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { passDays, RegisterOf, startRisk, today } from '../test/register-of.ts';

let service: ServiceUnderTest;
let register: RegisterOf;
beforeAll(async () => (service = await startRisk()));
beforeEach(async () => (register = await RegisterOf.make(service)));
afterAll(() => service.stop());

test('an overdue check moves the linked risk past appetite, and its named owner is told, with nobody logged in (X1, R2, R4)', async () => {
  const { id } = await register.raise(2);
  expect(await register.show(id)).toMatchObject({
    points: 10,
    appetite: { standing: 'Within appetite' },
  });
  passDays(service, 1);
  const { checkId, eventId } = await register.overdue();
  expect(await register.show(id)).toMatchObject({
    own: { current: { likelihood: 2 } },
    current: { likelihood: 3, impact: 5 },
    points: 15,
    outOfOrder: 1,
    direction: 'Rising',
    appetite: { standing: 'Above appetite', distance: 5 },
    links: [{ area: 'fire', checks: 1, outOfOrder: 1 }],
  });
  const cause = { by: 'estates.check-overdue', eventId, subjectId: checkId };
  const scored = (await register.told('risk-scored')).at(-1)!;
  expect(scored).toMatchObject({
    actor: 'system',
    cause: eventId,
    body: {
      riskId: id,
      current: { likelihood: 3 },
      previous: { likelihood: 2 },
      effectiveOn: today(service),
      cause,
    },
  });
  expect(await register.told('appetite-exceeded')).toMatchObject([
    {
      actor: 'system',
      body: {
        ownerId: register.owner.userId,
        score: 15,
        appetite: 10,
        tolerance: 15,
        standing: { before: 'within-appetite', after: 'above-appetite' },
        cause,
      },
    },
  ]);
});

test('doing the check brings the risk back, and both are in its history (X1)', async () => {
  const { id } = await register.raise(2);
  passDays(service, 1);
  const { checkId, eventId } = await register.overdue();
  passDays(service, 2);
  const completed = await register.done(checkId);
  expect(await register.show(id)).toMatchObject({
    points: 10,
    outOfOrder: 0,
    appetite: { standing: 'Within appetite' },
  });
  expect(await register.told('appetite-restored')).toMatchObject([
    {
      body: {
        score: 10,
        standing: { before: 'above-appetite', after: 'within-appetite' },
        cause: { eventId: completed },
      },
    },
  ]);
  const { body } = await register.lead.get(`/risks/${id}/history`);
  expect(
    body.scorings.map((each: { cause: { eventId: string | null } }) => each.cause.eventId),
  ).toEqual([null, eventId, completed]);
  expect(
    body.effective.map(({ current }: { current: { likelihood: number } }) => current.likelihood),
  ).toEqual([2, 3, 2]);
  expect(body.crossings.map(({ after }: { after: string }) => after)).toEqual([
    'Above appetite',
    'Within appetite',
  ]);
  expect(body.changes.map(({ action }: { action: string }) => action)).toEqual(['raise', 'link']);
});

test('the same check told overdue again, and one done that never was late, change nothing (X1)', async () => {
  const { id } = await register.raise(2);
  const { checkId } = await register.overdue();
  const before = (await service.emitted(register.trustId)).length;
  for (let times = 0; times < 10; times += 1) await register.overdue(checkId);
  await register.done(randomUUID());
  expect((await service.emitted(register.trustId)).length).toBe(before);
  expect(await register.show(id)).toMatchObject({ points: 15, outOfOrder: 1 });
});

test('past tolerance it is told again, and on the way back at each line (R4, X1)', async () => {
  const { id } = await register.raise(2);
  const alarm = await register.overdue();
  const drill = await register.overdue(randomUUID(), { catalogueCode: 'fire-drill' });
  expect(await register.show(id)).toMatchObject({
    points: 20,
    outOfOrder: 2,
    appetite: { standing: 'Above tolerance' },
  });
  await register.done(alarm.checkId);
  await register.hear(estates.checkCompleted, {
    checkId: drill.checkId,
    catalogueCode: 'fire-drill',
    completedOn: today(service),
  });
  const afters = async (type: string) =>
    (await register.told(type)).map(({ body }) => body.standing.after as string);
  expect(await afters('appetite-exceeded')).toEqual(['above-appetite', 'above-tolerance']);
  expect(await afters('appetite-restored')).toEqual(['above-appetite', 'within-appetite']);
});

test('a failed check counts as overdue until its re-test passes (X1, E4)', async () => {
  const { id } = await register.raise(2);
  const nextCheckId = randomUUID();
  const failed = { checkId: randomUUID(), completedOn: today(service), nextCheckId };
  await register.hear(estates.checkFailed, failed);
  expect(await register.show(id)).toMatchObject({ points: 15, outOfOrder: 1 });
  await register.done(nextCheckId);
  expect(await register.show(id)).toMatchObject({ points: 10, outOfOrder: 0 });
});

test('a check that stops applying, or is put off, is overdue no more (X1, R2)', async () => {
  const { id } = await register.raise(2);
  const ended = await register.overdue();
  await register.hear(estates.checkEnded, { checkId: ended.checkId, endedOn: today(service) });
  expect((await register.show(id)).points).toBe(10);
  const moved = await register.overdue();
  await register.hear(estates.checkScheduled, { checkId: moved.checkId, dueOn: today(service, 9) });
  expect((await register.show(id)).points).toBe(10);
});

test('late evidence re-states the history; both versions can be seen (X1)', async () => {
  const { id } = await register.raise(2);
  passDays(service, 10);
  const { checkId, dueOn } = await register.overdue();
  passDays(service, 3);
  const late = await register.done(checkId, addDays(dueOn, -2));
  const { body } = await register.lead.get(`/risks/${id}/history`);
  const likelihoods = (list: { current: { likelihood: number } }[]) =>
    list.map(({ current }) => current.likelihood);
  expect(likelihoods(body.effective)).toEqual([2]);
  expect(likelihoods(body.known)).toEqual([2, 3, 2]);
  const kept = body.scorings as { effectiveOn: string; cause: { eventId: string } }[];
  expect(kept.at(-1)).toMatchObject({ effectiveOn: addDays(dueOn, 1), cause: { eventId: late } });
  expect(kept.filter(({ effectiveOn }) => effectiveOn === addDays(dueOn, 1))).toHaveLength(2);
  const on = addDays(dueOn, 2);
  const explained = async (question = '') =>
    (await register.lead.get(`/risks/${id}/explanation?on=${on}${question}`)).body;
  expect(await explained()).toMatchObject({
    points: 10,
    added: 0,
    past: [{ checkId, closedBy: late }],
  });
  expect(await explained(`&knownAt=${on}T12:00:00.000Z`)).toMatchObject({ points: 15, added: 1 });
});

test('an explanation leads from the check to the score and the appetite, and back (X1, X13)', async () => {
  const { id } = await register.raise(2);
  const { checkId, eventId } = await register.overdue();
  const typesOf = (body: { chain: { service: string; type: string }[] }) =>
    body.chain.map(({ service: of, type }) => `${of}: ${type}`);
  const { body } = await register.lead.get(`/risks/${id}/explanation`);
  expect(body).toMatchObject({
    owner: { likelihood: 2 },
    added: 1,
    points: 15,
    indicator: 1,
    appetite: { appetite: 10, standing: 'Above appetite' },
    causes: [{ checkId, kind: 'overdue', openedBy: eventId, to: null }],
  });
  expect(body.rule.text).toMatch(/adds one step/);
  const there = [
    'estates: estates.check-overdue',
    'risk: risk.risk-scored',
    'risk: risk.appetite-exceeded',
  ];
  expect(typesOf(body)).toEqual(there);
  expect(body.chain.slice(1)).toMatchObject([{ cause: eventId }, { cause: eventId }]);
  await register.done(checkId);
  const after = (await register.lead.get(`/risks/${id}/explanation`)).body;
  expect(typesOf(after)).toEqual([
    ...there,
    'estates: estates.check-completed',
    'risk: risk.risk-scored',
    'risk: risk.appetite-restored',
  ]);
});

test('checks of another school or area do not move it; those of all schools move a risk of the trust (X1, R2)', async () => {
  const own = await register.raise(2);
  const { body: trustRisk } = await register.lead.post('/risks', {
    level: 'trust',
    category: 'estates',
    title: 'Buildings are not safe',
    ownerId: register.lead.userId,
    scores: {
      inherent: { likelihood: 5, impact: 5 },
      current: { likelihood: 1, impact: 3 },
      target: { likelihood: 1, impact: 1 },
    },
  });
  const links = [
    { area: 'fire', schoolId: null },
    { area: 'water', schoolId: null },
  ];
  await register.lead.put(
    `/risks/${trustRisk.id}/links`,
    { links },
    { version: trustRisk.version },
  );
  const elsewhere = { schoolId: randomUUID(), siteId: randomUUID(), dueOn: today(service, -1) };
  await register.hear(estates.checkOverdue, { ...elsewhere, checkId: randomUUID() });
  await register.overdue(randomUUID(), { area: 'water', catalogueCode: 'tank' });
  expect((await register.show(own.id)).outOfOrder).toBe(0);
  expect(await register.show(trustRisk.id)).toMatchObject({
    outOfOrder: 2,
    current: { likelihood: 3 },
  });
});

test('a link counts from the day it is made, and what it then finds overdue moves the score (R2, X1)', async () => {
  const { id, version } = await register.raise(2, []);
  passDays(service, 5);
  await register.overdue();
  expect((await register.show(id)).points).toBe(10);
  passDays(service, 5);
  const links = [{ area: 'fire', schoolId: register.schoolId }];
  expect((await register.lead.put(`/risks/${id}/links`, { links }, { version })).status).toBe(200);
  expect(await register.show(id)).toMatchObject({ points: 15, outOfOrder: 1 });
  const { body } = await register.lead.get(`/risks/${id}/history`);
  expect(body.effective.at(-1)).toMatchObject({ from: today(service), current: { likelihood: 3 } });
  await register.lead.put(`/risks/${id}/links`, { links: [] }, { version: version + 1 });
  expect((await register.show(id)).points).toBe(10);
  expect(await register.told('appetite-restored')).toHaveLength(1);
});

test('the indicator and the timetable say what is out of order, by school and area (X1, R2)', async () => {
  const { checkId, eventId } = await register.overdue();
  const kri = async () => (await register.lead.get('/indicators')).body.indicators;
  expect(await kri()).toMatchObject([
    { schoolId: register.schoolId, area: 'fire', value: 1, eventIds: [eventId] },
  ]);
  const { items } = (await register.lead.get('/timetable?state=overdue')).body;
  expect(items).toMatchObject([{ schoolId: register.schoolId, checkId, state: 'overdue' }]);
  await register.done(checkId);
  expect(await kri()).toEqual([]);
  expect((await register.lead.get('/timetable?state=overdue')).body.items).toEqual([]);
});
