import { businessDate } from '@bursar/service-kit';
import type { Projection } from '@bursar/service-kit';
import { compareRebuild } from '@bursar/service-kit/subscriptions/rebuild';
import { estates, sweepOverdue } from '@bursar/estates/service';
import { risk } from '@bursar/risk/service';
import { addDays } from '@bursar/shared-types/dates';
import * as told from '@bursar/shared-types/events/directory/index';
import type { Role } from '@bursar/shared-types/roles';
import { World } from '@bursar/test-kit';
import type { Someone } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { photo } from '../support/photo.ts';
import { silent, tellAll } from '../support/told-directory.ts';
import type { Told } from '../support/told-directory.ts';

const code = 'fire-alarm-call-point';
const DAY = 86_400_000;

let world: World;
let trustId: string;
let schoolId: string;
let people: Record<'lead' | 'caretaker' | 'riskLead' | 'owner' | 'trustee', Someone>;
beforeAll(async () => (world = await World.start([silent('directory'), estates, risk])));
afterAll(() => world.stop());

/** A new trust with a school, its people, and the board's appetite for estates: 10, tolerance 15. */
beforeEach(async () => {
  [trustId, schoolId] = [randomUUID(), randomUUID()];
  const events: Told[] = [
    [told.trustCreated, { name: 'Ridgeway Learning Trust', groupUid: null, companyNumber: null }],
    [told.schoolAdded, { ...told.schoolAdded.example, schoolId }],
  ];
  const someone = (role: Role): Someone => {
    const userId = randomUUID();
    const held = { assignmentId: randomUUID(), userId, role, at: 'trust', scopeId: null };
    events.push([told.roleAssigned, { ...held, from: '2020-01-01', to: null }]);
    return world.as(userId, trustId);
  };
  people = {
    lead: someone('estates-lead'),
    caretaker: someone('site-manager'),
    riskLead: someone('risk-lead'),
    owner: someone('risk-owner'),
    trustee: someone('trustee'),
  };
  await tellAll(world, 'directory', trustId, events);
  const lines = { category: 'estates', effectiveFrom: today(), appetite: 10, tolerance: 15 };
  const proposal = await people.riskLead.post('risk', '/appetite-proposals', {
    ...lines,
    reason: 'x',
  });
  const decision = { decision: 'approve', approvedOn: today(), minute: '12.3' };
  const path = `/appetite-proposals/${proposal.body.id}/decision`;
  await people.trustee.post('risk', path, decision, { version: proposal.body.version });
  await world.settle();
});

const today = (days = 0) => addDays(businessDate(world.clock.now()), days);

/** What the clock's command does: time goes on, and what is done by date is done. Nobody is there. */
async function passDays(days: number): Promise<void> {
  world.clock.moveTo(world.clock.offset + days * DAY);
  await sweepOverdue(world.runtime('estates'), world.clock);
  await world.settle();
}

/** A weekly check of the school that is due in a week, and a risk that is linked to its area. */
async function checkAndRisk() {
  const { lead, riskLead, owner } = people;
  const siteId = (await lead.get('estates', '/sites')).body.items[0].id as string;
  const checks = [{ code, dueOn: today(7) }];
  await lead.post('estates', `/sites/${siteId}/schedule`, { checks });
  const check = (await lead.get('estates', `/checks?code=${code}`)).body.items[0];
  const score = (likelihood: number) => ({ likelihood, impact: 5 });
  const raised = await riskLead.post('risk', '/risks', {
    level: 'school',
    schoolId,
    category: 'estates',
    title: 'Fire spreads unnoticed',
    ownerId: owner.userId,
    scores: { inherent: score(5), current: score(2), target: score(1) },
  });
  const links = [{ area: 'fire', schoolId }];
  await riskLead.put('risk', `/risks/${raised.body.id}/links`, { links }, { version: 1 });
  await world.settle();
  return {
    checkId: check.checkId as string,
    id: check.id as string,
    riskId: raised.body.id as string,
  };
}

const logOf = (name: string) => world.runtime(name).log.events(trustId, 0, 10_000);
const typesOf = async (name: string) => (await logOf(name)).map(({ type }) => type);
const show = async (riskId: string) => {
  const reply = (await people.owner.get('risk', `/risks/${riskId}`)).body;
  const kri = (await people.owner.get('risk', '/indicators')).body.indicators;
  return [kri.length, reply.points, reply.appetite.standing] as const;
};
const complete = async (id: string, doneOn: string) => {
  const file = await people.caretaker.upload('estates', photo, 'image/png');
  const evidence = [{ sha256: file.body.sha256, device: 'Fairphone 5' }];
  const body = { doneOn, result: 'passed', evidence };
  const reply = await people.caretaker.post('estates', `/checks/${id}/completions`, body);
  await world.settle();
  return reply.status;
};

test('a check that nobody does moves indicator, score and appetite by the clock alone; doing it brings them back (X1, OpenRisk 356)', async () => {
  const { riskId, id, checkId } = await checkAndRisk();
  expect(await show(riskId)).toEqual([0, 10, 'Within appetite']);
  const before = (await logOf('risk')).length;
  await passDays(8);
  expect(await show(riskId)).toEqual([1, 15, 'Above appetite']);
  const moved = (await logOf('risk')).slice(before);
  expect(moved.map(({ actor, type }) => [actor, type])).toEqual([
    ['system', 'risk.risk-scored'],
    ['system', 'risk.appetite-exceeded'],
  ]);
  expect(JSON.parse(moved[1]!.body)).toMatchObject({
    ownerId: people.owner.userId,
    standing: { before: 'within-appetite', after: 'above-appetite' },
    cause: { by: 'estates.check-overdue', subjectId: checkId },
  });
  const overdue = (await logOf('estates')).find(({ type }) => type === 'estates.check-overdue')!;
  const { chain } = (await people.owner.get('risk', `/risks/${riskId}/explanation`)).body;
  expect(chain.map((link: { id: string }) => link.id)).toEqual([
    overdue.id,
    moved[0]!.id,
    moved[1]!.id,
  ]);

  expect(await complete(id, today())).toBe(201);
  expect(await show(riskId)).toEqual([0, 10, 'Within appetite']);
  expect((await typesOf('risk')).slice(-2)).toEqual(['risk.risk-scored', 'risk.appetite-restored']);
  const { crossings } = (await people.owner.get('risk', `/risks/${riskId}/history`)).body;
  expect(crossings.map(({ after }: { after: string }) => after)).toEqual([
    'Above appetite',
    'Within appetite',
  ]);
});

test('ten deliveries of every event of the story, and ten sweeps, change nothing (X1)', async () => {
  const { riskId } = await checkAndRisk();
  await passDays(8);
  const [shown, events] = [await show(riskId), await logOf('risk')];
  const delivered = await logOf('estates');
  for (let times = 0; times < 10; times += 1) {
    await passDays(0);
    const { runners } = world.runtime('risk');
    for (const runner of runners.values()) {
      runner.deliver(delivered);
      await runner.idle();
    }
  }
  await world.settle();
  expect(await show(riskId)).toEqual(shown);
  expect(await logOf('risk')).toEqual(events);
  expect(
    (await typesOf('estates')).filter((type) => type === 'estates.check-overdue'),
  ).toHaveLength(1);
});

test('evidence that comes late re-states both histories, and what was known stays in both (X1)', async () => {
  const { riskId, id } = await checkAndRisk();
  const doneOn = today(6);
  await passDays(10);
  const on = today();
  expect(await show(riskId)).toEqual([1, 15, 'Above appetite']);
  await passDays(1);
  expect(await complete(id, doneOn)).toBe(201);
  expect(await show(riskId)).toEqual([0, 10, 'Within appetite']);
  const check = (await people.lead.get('estates', `/checks/${id}?on=${on}`)).body;
  expect([check.effective.state, check.known.state]).toEqual(['Done', 'Overdue']);
  const likelihoods = (list: { current: { likelihood: number } }[]) =>
    list.map(({ current }) => current.likelihood);
  const { effective, known } = (await people.owner.get('risk', `/risks/${riskId}/history`)).body;
  expect([likelihoods(effective), likelihoods(known)]).toEqual([[2], [2, 3, 2]]);
});

test('after days without a sweep each missed due date is told once, and the next one in its turn (X1, E4)', async () => {
  const { riskId, id } = await checkAndRisk();
  await passDays(19);
  expect(await show(riskId)).toEqual([1, 15, 'Above appetite']);
  expect(await complete(id, today())).toBe(201);
  expect(await show(riskId)).toEqual([0, 10, 'Within appetite']);
  await passDays(8);
  expect(await show(riskId)).toEqual([1, 15, 'Above appetite']);
  const overdue = (await logOf('estates')).filter(({ type }) => type === 'estates.check-overdue');
  expect(overdue.map(({ body }) => JSON.parse(body).daysLate as number)).toEqual([12, 1]);
});

test('what estates and risk keep of what they heard is the same when it is made anew from the first event (D1)', async () => {
  const { id } = await checkAndRisk();
  await passDays(8);
  await complete(id, today());
  const { lead, caretaker } = people;
  const siteId = (await lead.get('estates', '/sites')).body.items[0].id as string;
  const fault = { siteId, title: 'Panel beeps', category: 'fire-safety', priority: 'urgent' };
  const { id: ticketId } = (await lead.post('estates', '/tickets', fault)).body;
  const step = (name: string, version: number, body?: object) =>
    lead.post('estates', `/tickets/${ticketId}/${name}`, body, { version });
  await step('assignment', 1, { assigneeId: caretaker.userId });
  await step('start', 2);
  await step('fix', 3, {});
  expect((await step('reopening', 4, { reason: 'It beeps again' })).status).toBe(200);
  await world.settle();
  const sourceOf = (name: string) => world.runtime(name).log;
  for (const each of [estates, risk]) {
    const { database: urls } = world.members.get(each.name)!;
    const subscriptions = each.features.flatMap((feature) => feature.subscriptions ?? []);
    for (const projection of subscriptions.filter(({ kind }) => kind === 'projection')) {
      const difference = await compareRebuild({
        projection: projection as Projection,
        urls,
        sourceOf,
      });
      expect([projection.name, difference]).toEqual([projection.name, []]);
    }
  }
});
