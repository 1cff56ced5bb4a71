import type { ServiceUnderTest } from '@bursar/test-kit';
import {
  deskOf,
  passDays,
  passMinutes,
  startEstates,
  toMondayMorning,
  told,
} from '../test/estates-of.ts';
import type { Desk } from '../test/estates-of.ts';
import { sweepBreaches } from './declare-breaches.ts';

let service: ServiceUnderTest;
let desk: Desk;
beforeAll(async () => (service = await startEstates()));
beforeEach(async () => {
  toMondayMorning(service);
  desk = await deskOf(service);
});
afterAll(() => service.stop());

async function raise(priority: string, of: Desk = desk) {
  const body = { siteId: of.siteId, title: 'Tap drips', category: 'plumbing', priority };
  return (await of.office.post('/tickets', body)).body.id as string;
}
const step = async (id: string, path: string, body?: object) => {
  const { version } = (await desk.lead.get(`/tickets/${id}`)).body as { version: number };
  const reply = await desk.lead.post(`/tickets/${id}/${path}`, body, { version });
  if (reply.status !== 200) throw new Error(reply.text);
};
const assign = (id: string) => step(id, 'assignment', { assigneeId: desk.caretaker.userId });
const sweep = () => sweepBreaches(service.runtime, service.clock);
const breaches = async () => {
  const events = await told(service, desk.trustId, 'ticket-breached');
  return events.map(({ body }) => `${body.priority} ${body.clock}`);
};

test('a broken promise is declared by the clock, once for each, with nobody logged in (E3, OpenRisk 356)', async () => {
  await raise('emergency');
  passMinutes(service, 59);
  await sweep();
  expect(await breaches()).toEqual([]);
  passMinutes(service, 3);
  await Promise.all([sweep(), sweep()]);
  expect(await breaches()).toEqual(['emergency response']);
  passDays(service, 10);
  await sweep();
  await sweep();
  expect(await breaches()).toEqual(['emergency response', 'emergency fix']);
});

test('a ticket that is fixed too late before the clock comes round says so itself, once (E3)', async () => {
  const id = await raise('emergency');
  await assign(id);
  passDays(service, 10);
  await step(id, 'fix', {});
  await sweep();
  expect(await breaches()).toEqual(['emergency response', 'emergency fix']);
  const [fixed] = await told(service, desk.trustId, 'ticket-fixed');
  expect(fixed!.body).toMatchObject({ response: { inTime: false }, fix: { inTime: false } });
});

test('the list says of each ticket how its promises stand, and narrowed by that it has those (E3)', async () => {
  const ids = [
    await raise('planned'),
    await raise('emergency'),
    await raise('urgent'),
    await raise('routine'),
  ];
  await assign(ids[1]!);
  await step(ids[1]!, 'start');
  passMinutes(service, 200);
  const { items } = (await desk.office.get('/tickets')).body as {
    items: { id: string; response: { state: string }; fix: { state: string } }[];
  };
  const states = new Map(
    items.map((item) => [item.id, `${item.response.state}, ${item.fix.state}`]),
  );
  expect(ids.map((id) => states.get(id))).toEqual([
    'In time, In time',
    'In time, In time',
    'Due soon, In time',
    'In time, In time',
  ]);
  passDays(service, 3);
  const later = (await desk.office.get('/tickets')).body.items as typeof items;
  for (const clock of ['response', 'fix'] as const) {
    for (const state of ['In time', 'Due soon', 'Breached']) {
      const narrowed = await desk.office.get(`/tickets?${clock}=${state.replace(' ', '%20')}`);
      expect([clock, state, narrowed.body.items.map(({ id }: { id: string }) => id)]).toEqual([
        clock,
        state,
        later.filter((item) => item[clock].state === state).map(({ id }) => id),
      ]);
    }
  }
  for (const wrong of ['state=fixed', 'priority=high', 'category=roofs']) {
    const { status, body } = await desk.office.get(`/tickets?${wrong}`);
    expect([status, body.detail]).toEqual([400, expect.stringContaining('must be one of: ')]);
  }
  const file = await desk.office.get('/tickets.csv?priority=urgent');
  expect(file.text).toMatch(/Plumbing and drains,urgent,Open,.*Breached/);
});

test('response and fix are told by school as they were kept, cancelled tickets left out (E3)', async () => {
  const [kept, late, open, cancelled] = [
    await raise('urgent'),
    await raise('emergency'),
    await raise('planned'),
    await raise('urgent'),
  ];
  await assign(kept);
  await step(kept, 'start');
  await assign(late);
  passMinutes(service, 90);
  await step(late, 'start');
  await step(kept, 'fix', {});
  await step(cancelled, 'cancellation', { reason: 'Raised twice' });
  await service.runtime.settle();
  const kpi = async (question = '') => (await desk.lead.get(`/tickets/kpi${question}`)).body;
  expect((await kpi()).schools).toMatchObject([
    {
      schoolId: desk.schoolId,
      raised: 3,
      response: { inTime: 1, late: 1, open: 1, percent: '50.0', meanMinutes: 45 },
      fix: { inTime: 1, late: 0, open: 2, percent: '100.0', meanMinutes: 90 },
    },
  ]);
  expect((await kpi('?priority=planned')).all).toMatchObject({
    raised: 1,
    response: { percent: null },
  });
  await step(kept, 'reopening', { reason: 'Drips again' });
  passDays(service, 60);
  await sweep();
  await service.runtime.settle();
  expect((await kpi()).all).toMatchObject({
    reopened: 1,
    fix: { inTime: 0, late: 3, percent: '0.0' },
  });
  expect(open).toBeDefined();
});

test('a school reads its own figures, the trust those of all (E3)', async () => {
  const schoolId = await service.school(desk.trustId);
  await service.runtime.settle();
  const office = await service.user(desk.trustId, ['office-manager'], schoolId);
  const { items } = (await desk.lead.get(`/sites?school=${schoolId}`)).body;
  await raise('urgent');
  await raise('urgent', { ...desk, siteId: items[0].id, office });
  await service.runtime.settle();
  const schools = async (who: typeof office) =>
    (await who.get('/tickets/kpi')).body.schools.map((each: { schoolId: string }) => each.schoolId);
  expect(await schools(office)).toEqual([schoolId]);
  expect((await schools(desk.lead)).toSorted()).toEqual([schoolId, desk.schoolId].toSorted());
});
