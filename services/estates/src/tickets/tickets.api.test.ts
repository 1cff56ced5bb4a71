import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import {
  deskOf,
  passMinutes,
  startEstates,
  today,
  told,
  toMondayMorning,
  uploads,
} from '../test/estates-of.ts';
import type { Desk } from '../test/estates-of.ts';

let service: ServiceUnderTest;
let desk: Desk;
beforeAll(async () => (service = await startEstates()));
beforeEach(async () => {
  toMondayMorning(service);
  desk = await deskOf(service);
});
afterAll(() => service.stop());

const fault = (more: object = {}) => ({
  siteId: desk.siteId,
  place: 'Room 12',
  title: 'Radiator is cold',
  category: 'heating',
  priority: 'urgent',
  ...more,
});

/** A ticket, and its steps taken by somebody at the version it then has. */
async function raised(more: object = {}) {
  const { id, number } = (await desk.office.post('/tickets', fault(more))).body as {
    id: string;
    number: number;
  };
  const version = async () => (await desk.lead.get(`/tickets/${id}`)).body.version as number;
  const step = async (who: Caller, path: string, body?: object) =>
    who.post(`/tickets/${id}/${path}`, body, { version: await version() });
  const assign = () => step(desk.lead, 'assignment', { assigneeId: desk.caretaker.userId });
  const show = async () => (await desk.office.get(`/tickets/${id}`)).body;
  return { id, number, step, assign, show, version };
}
const typesOf = async () =>
  (await service.emitted(desk.trustId))
    .map(({ type }) => type)
    .filter((type) => /ticket/.test(type));

test('an office manager reports a fault of their own school with a photo, and its clocks run (E3, E8)', async () => {
  const [photo] = await uploads(service, desk.trustId, 'radiator.jpg');
  const device = { takenAt: '2026-01-05T08:00:00.000Z', device: 'Fairphone 5' };
  const { id, show } = await raised({ photos: [{ sha256: photo, ...device }] });
  expect(await show()).toMatchObject({
    state: 'Open',
    response: { state: 'In time', minutes: null },
    photos: [{ sha256: photo, ...device, addedBy: desk.office.userId }],
    canDo: ['cancel'],
  });
  const [event] = await told(service, desk.trustId, 'ticket-raised');
  expect(event).toMatchObject({
    actor: desk.office.userId,
    body: {
      ticketId: id,
      number: 1,
      schoolId: desk.schoolId,
      siteId: desk.siteId,
      photos: [photo],
    },
  });
  const { respondBy, fixBy } = event!.body as { respondBy: string; fixBy: string };
  // Four working hours, and three working days.
  expect([Date.parse(fixBy) > Date.parse(respondBy), respondBy.slice(0, 10)]).toEqual([
    true,
    today(service),
  ]);
});

test('nobody reports a fault of another school, and a photo must have been uploaded (E3, E8)', async () => {
  const elsewhere = await service.user(
    desk.trustId,
    ['office-manager'],
    await service.school(desk.trustId),
  );
  expect((await elsewhere.post('/tickets', fault())).status).toBe(404);
  const reply = await desk.office.post('/tickets', fault({ photos: [{ sha256: 'f'.repeat(64) }] }));
  expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/photos/0/sha256' }] } });
  expect(await typesOf()).toEqual([]);
  // The number that was refused is the next one's.
  expect((await raised()).number).toBe(1);
});

test('a ticket goes from the report to the closure, and every step is told (E3)', async () => {
  const { id, step, assign, show } = await raised();
  await assign();
  passMinutes(service, 30);
  expect(await step(desk.caretaker, 'start')).toMatchObject({
    status: 200,
    body: { state: 'In progress' },
  });
  await step(desk.caretaker, 'pause', { reason: 'awaiting-parts' });
  passMinutes(service, 60);
  await step(desk.caretaker, 'resumption');
  passMinutes(service, 10);
  const [photo] = await uploads(service, desk.trustId, 'mended.jpg');
  await step(desk.caretaker, 'fix', { photos: [{ sha256: photo }] });
  expect(await step(desk.office, 'closure')).toMatchObject({
    status: 200,
    body: { state: 'Closed' },
  });
  expect(await typesOf()).toEqual(
    ['raised', 'assigned', 'started', 'paused', 'resumed', 'fixed', 'closed'].map(
      (word) => `estates.ticket-${word}`,
    ),
  );
  const [started] = await told(service, desk.trustId, 'ticket-started');
  expect(started!.body).toMatchObject({
    ticketId: id,
    response: { workingMinutes: 30, inTime: true },
  });
  const [resumed] = await told(service, desk.trustId, 'ticket-resumed');
  expect(resumed!.body.pausedMinutes).toBe(60);
  const [fixed] = await told(service, desk.trustId, 'ticket-fixed');
  expect(fixed!.body).toMatchObject({
    response: null,
    fix: { workingMinutes: 40, inTime: true },
    photos: [photo],
  });
  const shown = await show();
  expect(shown.steps.map(({ to }: { to: string }) => to)).toEqual([
    'Assigned',
    'In progress',
    'Paused',
    'In progress',
    'Fixed',
    'Closed',
  ]);
  expect(shown.fix).toMatchObject({ state: 'In time', minutes: 40 });
});

test('whoever fixed it does not close it, by code or by database (E3)', async () => {
  const { id, step, assign } = await raised();
  await assign();
  const both = await service.user(desk.trustId, ['site-manager', 'office-manager'], desk.schoolId);
  await step(both, 'fix', {});
  const reply = await step(both, 'closure');
  expect(reply).toMatchObject({ status: 403, body: { type: expect.stringMatching(/own-fix$/) } });
  const close = {
    text: `insert into ticket_move (trust_id, id, ticket_id, n, action, to_state, at, by)
      values ($1, gen_random_uuid(), $2, 99, 'close', 'Closed', now(), $3)`,
    values: [desk.trustId, id, both.userId],
  };
  await expect(inTransaction(service.runtime.engine.pool, [desk.trustId], [close])).rejects.toThrow(
    /own-fix/,
  );
  expect((await step(desk.office, 'closure')).status).toBe(200);
});

test('a ticket goes to somebody of the school’s site team (E3)', async () => {
  const { step, assign } = await raised();
  const elsewhere = await service.user(
    desk.trustId,
    ['site-manager'],
    await service.school(desk.trustId),
  );
  for (const assigneeId of [desk.office.userId, elsewhere.userId]) {
    const reply = await step(desk.lead, 'assignment', { assigneeId });
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/assigneeId' }] } });
  }
  expect(
    (await step(desk.office, 'assignment', { assigneeId: desk.caretaker.userId })).status,
  ).toBe(403);
  expect((await assign()).status).toBe(200);
});

test('given to somebody else while it is paused, its clock runs again (E3)', async () => {
  const { step, assign, show } = await raised();
  await assign();
  await step(desk.caretaker, 'start');
  await step(desk.caretaker, 'pause', { reason: 'awaiting-access' });
  expect((await show()).fix.dueAt).toBeNull();
  await assign();
  expect((await typesOf()).slice(-2)).toEqual([
    'estates.ticket-resumed',
    'estates.ticket-assigned',
  ]);
  expect((await show()).fix.dueAt).not.toBeNull();
});

test('a step out of turn, without a reason or from an old page is refused, and leaves no trace (E3)', async () => {
  const { id, step, version } = await raised();
  const before = await typesOf();
  expect(await step(desk.lead, 'start')).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/ticket-wrong-state$/) },
  });
  expect((await step(desk.lead, 'pause', { reason: 'no-idea' })).status).toBe(400);
  expect((await step(desk.lead, 'cancellation', { reason: ' ' })).status).toBe(400);
  const stale = { version: (await version()) + 1 };
  expect(
    (await desk.lead.post(`/tickets/${id}/cancellation`, { reason: 'Twice' }, stale)).status,
  ).toBe(412);
  expect((await desk.lead.post(`/tickets/${id}/cancellation`, { reason: 'Twice' })).status).toBe(
    428,
  );
  expect(await typesOf()).toEqual(before);
  expect((await step(desk.office, 'cancellation', { reason: 'Raised twice' })).body.state).toBe(
    'Cancelled',
  );
});

test('what was not mended is opened again by the school, with a reason, and the clock goes on (E3)', async () => {
  const { step, assign, show } = await raised();
  await assign();
  passMinutes(service, 20);
  await step(desk.caretaker, 'fix', {});
  passMinutes(service, 60);
  expect((await step(desk.office, 'reopening', { reason: 'Cold again' })).body.state).toBe(
    'Reopened',
  );
  expect((await show()).fix).toMatchObject({ state: 'In time', minutes: null });
  await assign();
  passMinutes(service, 5);
  await step(desk.caretaker, 'fix', {});
  expect((await show()).fix.minutes).toBe(25);
});
