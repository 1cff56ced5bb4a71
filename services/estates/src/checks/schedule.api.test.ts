import { addDays } from '@bursar/shared-types/dates';
import type { ServiceUnderTest } from '@bursar/test-kit';
import {
  checkDue,
  deskOf,
  passDays,
  startEstates,
  today,
  told,
  uploads,
} from '../test/estates-of.ts';
import type { Desk } from '../test/estates-of.ts';
import { sweepOverdue } from './declare-overdue.ts';

const alarm = 'fire-alarm-call-point';

let service: ServiceUnderTest;
let desk: Desk;
beforeAll(async () => (service = await startEstates()));
beforeEach(async () => (desk = await deskOf(service)));
afterAll(() => service.stop());

const overdues = () => told(service, desk.trustId, 'check-overdue');
const sweep = () => sweepOverdue(service.runtime, service.clock);

test('a site’s schedule is made from the catalogue, each check due an interval after it was done (E4)', async () => {
  const on = addDays(today(service), -3);
  const reply = await desk.lead.post(`/sites/${desk.siteId}/schedule`, {
    checks: [
      { code: alarm, lastDoneOn: on },
      { code: 'tree-survey', dueOn: addDays(on, 100) },
      { code: 'passenger-lift', notApplicable: 'There is no lift' },
    ],
    ownerId: desk.caretaker.userId,
  });
  expect(reply).toMatchObject({ status: 201, body: { scheduled: 2, notApplicable: 1 } });
  const { items } = (await desk.lead.get(`/checks?site=${desk.siteId}&sort=dueOn&limit=2`)).body;
  expect(items).toMatchObject([
    { code: alarm, dueOn: addDays(on, 7), frequency: 'every week', ownerId: desk.caretaker.userId },
    { code: 'tree-survey', dueOn: addDays(on, 100), state: 'Scheduled' },
  ]);
  expect(items[0].basis).toMatch(/unconfirmed/);
  const scheduled = await told(service, desk.trustId, 'check-scheduled');
  expect(
    scheduled.map(({ body }) => [body.catalogueCode, body.dueOn, body.previousCheckId]),
  ).toEqual([
    [alarm, addDays(on, 7), null],
    ['tree-survey', addDays(on, 100), null],
  ]);
  expect(await told(service, desk.trustId, 'check-ended')).toMatchObject([
    { body: { catalogueCode: 'passenger-lift', checkId: null, dueOn: null } },
  ]);
});

test('setting up names every fault, and leaves nothing half done (E4)', async () => {
  const before = await service.emitted(desk.trustId);
  const reply = await desk.lead.post(`/sites/${desk.siteId}/schedule`, {
    checks: [{ code: alarm, dueOn: today(service) }, { code: 'moat' }],
  });
  expect(reply.status).toBe(422);
  expect(reply.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
    '/checks/1/code',
    '/checks/1/lastDoneOn',
  ]);
  const checks = [{ code: alarm, dueOn: today(service) }];
  expect((await desk.office.post(`/sites/${desk.siteId}/schedule`, { checks })).status).toBe(403);
  expect(await service.emitted(desk.trustId)).toEqual(before);
  await checkDue(service, desk, alarm, 1);
  await expect(checkDue(service, desk, alarm, 1)).rejects.toThrow(/set up already/);
});

test('a check that nobody did becomes overdue by the clock, with nobody logged in, once (E4, X1, OpenRisk 356)', async () => {
  const { id, checkId, dueOn } = await checkDue(service, desk, alarm, 2);
  passDays(service, 2);
  await sweep();
  expect(await overdues()).toEqual([]);
  passDays(service, 1);
  await Promise.all([sweep(), sweep()]);
  await sweep();
  expect(await overdues()).toMatchObject([
    {
      actor: 'system',
      body: { checkId, dueOn, overdueOn: today(service), daysLate: 1, area: 'fire' },
    },
  ]);
  expect((await desk.lead.get(`/checks/${id}`)).body.effective.state).toBe('Overdue');
});

test('after days of downtime the sweep catches up, and the next missed date is declared in turn (E4)', async () => {
  const { id, dueOn } = await checkDue(service, desk, alarm, 1);
  passDays(service, 12);
  await sweep();
  expect(await overdues()).toMatchObject([{ body: { dueOn, daysLate: 11 } }]);
  const [sha256] = await uploads(service, desk.trustId, 'late');
  const done = { doneOn: today(service), result: 'passed', evidence: [{ sha256 }] };
  const reply = await desk.caretaker.post(`/checks/${id}/completions`, done);
  expect(reply.body.state).toBe('Done late');
  passDays(service, 8);
  await sweep();
  expect((await overdues()).map(({ body }) => [body.checkId, body.dueOn])).toEqual([
    [expect.any(String), dueOn],
    [reply.body.checkId, reply.body.dueOn],
  ]);
});

test('moving a due date takes a reason and the version that was read, and is told with the same check (E4)', async () => {
  const { id, checkId, dueOn, version } = await checkDue(service, desk, alarm, 3);
  const later = addDays(dueOn, 10);
  const move = (body: object, options?: { version: number }) =>
    desk.lead.put(`/checks/${id}/schedule`, { dueOn: later, ...body }, options);
  expect((await move({ reason: 'Engineer ill' })).status).toBe(428);
  expect((await move({ reason: 'Engineer ill' }, { version: version + 7 })).status).toBe(412);
  expect((await move({}, { version })).body.errors).toMatchObject([{ pointer: '/reason' }]);
  const reply = await move({ reason: 'Engineer ill' }, { version });
  expect(reply).toMatchObject({
    status: 200,
    body: { checkId, dueOn: later, version: version + 1 },
  });
  const events = await told(service, desk.trustId, 'check-scheduled');
  expect(events.map(({ body }) => [body.checkId, body.dueOn])).toEqual([
    [checkId, dueOn],
    [checkId, later],
  ]);
  expect(events[1]!.body.reasonSha256).toMatch(/^[0-9a-f]{64}$/);
});

test('an overdue check that is put off can become overdue again for the new date, once for each (E4)', async () => {
  const { id, checkId, dueOn, version } = await checkDue(service, desk, alarm, 1);
  passDays(service, 2);
  await sweep();
  const later = addDays(today(service), 3);
  const body = { dueOn: later, reason: 'Booked' };
  expect((await desk.lead.put(`/checks/${id}/schedule`, body, { version })).status).toBe(200);
  passDays(service, 4);
  await sweep();
  await sweep();
  expect((await overdues()).map((event) => [event.body.checkId, event.body.dueOn])).toEqual([
    [checkId, dueOn],
    [checkId, later],
  ]);
});

test('a check that stops applying ends what was overdue, and is set up again as a new one (E4)', async () => {
  const { id, checkId, dueOn, version } = await checkDue(service, desk, alarm, 1);
  passDays(service, 2);
  await sweep();
  const end = (of: number) =>
    desk.lead.post(`/checks/${id}/end`, { reason: 'Building sold' }, { version: of });
  expect(await end(version)).toMatchObject({
    status: 200,
    body: { state: 'Not applicable', dueOn: null },
  });
  expect(await end(version + 1)).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/check-ended-already$/) },
  });
  expect(await told(service, desk.trustId, 'check-ended')).toMatchObject([
    { body: { checkId, dueOn, endedOn: today(service) } },
  ]);
  const again = { dueOn: addDays(today(service), 5) };
  const reply = await desk.lead.put(`/checks/${id}/schedule`, again, { version: version + 1 });
  expect(reply.body.state).toBe('Scheduled');
  expect(reply.body.checkId).not.toBe(checkId);
});

test('a sweep that fails for one trust declares what is overdue in the others (E4)', async () => {
  await checkDue(service, desk, alarm, 1);
  const other = await deskOf(service);
  await checkDue(service, other, alarm, 1);
  passDays(service, 2);
  const { engine } = service.runtime;
  const failing = {
    pool: engine.pool,
    perform: (...[definition, work]: Parameters<typeof engine.perform>) =>
      work.trustId === desk.trustId
        ? Promise.reject(new Error('the disk is full'))
        : engine.perform(definition, work),
  };
  await expect(sweepOverdue({ engine: failing as never }, service.clock)).rejects.toThrow(
    /1 trusts/,
  );
  expect(await told(service, other.trustId, 'check-overdue')).toHaveLength(1);
  expect(await overdues()).toEqual([]);
  await sweep();
  expect(await overdues()).toHaveLength(1);
});

test('more checks than fit into one transaction are all declared, each once (E4)', async () => {
  const { checks } = (await desk.lead.get('/check-catalogue')).body as {
    checks: { code: string }[];
  };
  const lines = checks.map(({ code }) => ({ code, dueOn: addDays(today(service), 1) }));
  const sites = [desk.siteId];
  for (const name of ['Annexe', 'Field', 'Hall', 'Pool']) {
    sites.push((await desk.lead.post('/sites', { schoolId: desk.schoolId, name })).body.id);
  }
  for (const id of sites) {
    expect((await desk.lead.post(`/sites/${id}/schedule`, { checks: lines })).status).toBe(201);
  }
  passDays(service, 2);
  await sweep();
  const ids = (await overdues()).map(({ body }) => body.checkId as string);
  expect([ids.length, new Set(ids).size]).toEqual([220, 220]);
});
