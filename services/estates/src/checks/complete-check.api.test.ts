import { addDays } from '@bursar/shared-types/dates';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
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

/** A completion today that passed, with a photo. */
const passed = async (more: object = {}) => {
  const [sha256] = await uploads(service, desk.trustId, 'panel.jpg');
  return { doneOn: today(service), result: 'passed', evidence: [{ sha256 }], ...more };
};
const pointersOf = (reply: { body: { errors: { pointer: string }[] } }) =>
  reply.body.errors.map(({ pointer }) => pointer);

test('a check that is done with evidence is told, and the next one is due an interval later (E4)', async () => {
  const { id, checkId, dueOn } = await checkDue(service, desk, alarm, 2);
  const reply = await desk.caretaker.post(
    `/checks/${id}/completions`,
    await passed({ words: 'All clear' }),
  );
  const next = addDays(today(service), 7);
  expect(reply).toMatchObject({ status: 201, body: { state: 'Done', dueOn: next } });
  const [done] = await told(service, desk.trustId, 'check-completed');
  expect(done).toMatchObject({
    actor: desk.caretaker.userId,
    body: {
      checkId,
      dueOn,
      completedOn: today(service),
      daysLate: 0,
      nextCheckId: reply.body.checkId,
    },
  });
  const scheduled = await told(service, desk.trustId, 'check-scheduled');
  expect(scheduled.at(-1)!.body).toMatchObject({
    checkId: reply.body.checkId,
    dueOn: next,
    previousCheckId: checkId,
    every: 'P1W',
  });
});

test('no check is done without evidence that was uploaded, and nothing is half done (E4, E8)', async () => {
  const { id, version } = await checkDue(service, desk, alarm, 2);
  const before = await service.emitted(desk.trustId);
  const post = async (more: object) =>
    desk.caretaker.post(`/checks/${id}/completions`, await passed(more));
  const bare = await post({ evidence: [] });
  expect([bare.status, pointersOf(bare)]).toEqual([422, ['/evidence']]);
  const unknown = await post({ evidence: [{ sha256: 'f'.repeat(64) }] });
  expect([unknown.status, pointersOf(unknown)]).toEqual([422, ['/evidence/0/sha256']]);
  const tomorrow = await post({ doneOn: addDays(today(service), 1) });
  expect([tomorrow.status, pointersOf(tomorrow)]).toEqual([422, ['/doneOn']]);
  expect((await desk.lead.get(`/checks/${id}`)).body).toMatchObject({ version, facts: [{}] });
  expect(await service.emitted(desk.trustId)).toEqual(before);
});

test('the database itself refuses a completion without evidence, and any change of what is kept (E4, E8)', async () => {
  const { id } = await checkDue(service, desk, alarm, 2);
  const sent = await desk.caretaker.post(`/checks/${id}/completions`, await passed());
  const run = (text: string, ...values: unknown[]) =>
    inTransaction(service.runtime.engine.pool, [desk.trustId], [{ text, values }]);
  const bare = `insert into check_fact
    (trust_id, id, site_check_id, kind, on_day, recorded_at, recorded_by, result, next_check_id)
    values ($1, gen_random_uuid(), $2, 'completed', '2026-01-01', now(), 'x', 'passed', gen_random_uuid())`;
  await expect(run(bare, desk.trustId, id)).rejects.toThrow(/not done without evidence/);
  const owner = [sent.body.completionId];
  const change = `update evidence set sha256 = sha256 where owner_id = $1`;
  await expect(run(change, ...owner)).rejects.toThrow(/permission denied/);
  await expect(run('delete from evidence where owner_id = $1', ...owner)).rejects.toThrow(
    /permission/,
  );
  await expect(run('delete from check_fact where id = $1', ...owner)).rejects.toThrow(/permission/);
});

test('a check is done by the site team of its school and nobody else (E4)', async () => {
  const { id } = await checkDue(service, desk, alarm, 2);
  const elsewhere = await service.user(
    desk.trustId,
    ['site-manager'],
    await service.school(desk.trustId),
  );
  const body = await passed();
  expect((await desk.office.post(`/checks/${id}/completions`, body)).status).toBe(403);
  expect((await elsewhere.post(`/checks/${id}/completions`, body)).status).toBe(404);
  expect((await elsewhere.get(`/checks/${id}`)).status).toBe(404);
  expect((await desk.lead.post(`/checks/${desk.siteId}/completions`, body)).status).toBe(404);
});

test('the same test is not recorded twice for a day (E4)', async () => {
  const { id } = await checkDue(service, desk, alarm, 0);
  const body = await passed();
  expect((await desk.caretaker.post(`/checks/${id}/completions`, body)).status).toBe(201);
  const again = await desk.caretaker.post(`/checks/${id}/completions`, body);
  expect(again).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/check-done-already$/) },
  });
});

test('a failed check is out of order until its re-test passes (E4, E8)', async () => {
  const { id, checkId } = await checkDue(service, desk, alarm, 0);
  const [sticker] = await uploads(service, desk.trustId, 'red sticker');
  const failed = { result: 'failed', evidence: [{ sha256: sticker, device: 'Fairphone 5' }] };
  const missing = await desk.caretaker.post(`/checks/${id}/completions`, await passed(failed));
  expect([missing.status, pointersOf(missing)]).toEqual([422, ['/retestBy']]);
  const retestBy = addDays(today(service), 3);
  const sent = await desk.caretaker.post(
    `/checks/${id}/completions`,
    await passed({ ...failed, retestBy }),
  );
  expect(sent.body).toMatchObject({ state: 'Failed', dueOn: retestBy });
  const [event] = await told(service, desk.trustId, 'check-failed');
  expect(event!.body).toMatchObject({
    checkId,
    evidence: [sticker],
    nextCheckId: sent.body.checkId,
    ticketId: null,
  });
  const board = async () => (await desk.lead.get('/checks/board?area=fire')).body.schools[0];
  expect(await board()).toMatchObject({ outOfOrder: 1, counts: { Failed: 1 } });
  const retest = await desk.caretaker.post(`/checks/${id}/completions`, await passed());
  expect(retest.body).toMatchObject({ state: 'Done' });
  expect(await board()).toMatchObject({ outOfOrder: 0, counts: { Done: 1 } });
});

test('late evidence re-states the day it was done; what was known stays, and both can be read (X1)', async () => {
  const { id, checkId, dueOn } = await checkDue(service, desk, alarm, 3);
  const doneOn = addDays(dueOn, -1);
  passDays(service, 6);
  await sweepOverdue(service.runtime, service.clock);
  const on = today(service);
  expect((await desk.lead.get(`/checks/${id}`)).body.effective.state).toBe('Overdue');
  passDays(service, 1);
  const reply = await desk.caretaker.post(`/checks/${id}/completions`, await passed({ doneOn }));
  expect(reply.status).toBe(201);
  const { body } = await desk.lead.get(`/checks/${id}?on=${on}`);
  expect(body.effective).toMatchObject({ state: 'Done', dueOn: addDays(doneOn, 7) });
  expect(body.known).toMatchObject({ state: 'Overdue', dueOn, occurrences: [] });
  const [done] = await told(service, desk.trustId, 'check-completed');
  expect(done!.body).toMatchObject({ checkId, dueOn, completedOn: doneOn, daysLate: 0 });
});

test('evidence is replaced by name and with a reason, both stay, and it is told again (E8)', async () => {
  const { id, checkId } = await checkDue(service, desk, alarm, 0);
  const sent = await desk.caretaker.post(`/checks/${id}/completions`, await passed());
  const [blurred, sharp] = await uploads(service, desk.trustId, 'panel.jpg', 'panel-2.jpg');
  const add = (body: object) =>
    desk.caretaker.post(`/checks/${id}/completions/${sent.body.completionId}/evidence`, {
      sha256: sharp,
      ...body,
    });
  const silent = await add({ replaces: blurred });
  expect([silent.status, pointersOf(silent)]).toEqual([422, ['/reason']]);
  const unknown = await add({ sha256: 'e'.repeat(64) });
  expect([unknown.status, pointersOf(unknown)]).toEqual([422, ['/sha256']]);
  const taken = { takenAt: '2026-01-05T08:00:00.000Z', device: 'Fairphone 5' };
  const reason = 'The first was out of focus';
  // As a phone sends it: no milliseconds, in its own time zone.
  const asSent = { ...taken, takenAt: '2026-01-05T09:00:00+01:00' };
  const reply = await add({ ...asSent, replaces: blurred, reason });
  expect(reply).toMatchObject({ status: 201, body: { standing: [sharp] } });
  const { facts } = (await desk.lead.get(`/checks/${id}`)).body;
  expect(facts.at(-1).evidence).toMatchObject([
    { sha256: blurred, replacedBy: sharp },
    { sha256: sharp, ...taken, replaces: blurred, reason, addedBy: desk.caretaker.userId },
  ]);
  const events = await told(service, desk.trustId, 'check-completed');
  expect(events.map(({ body }) => [body.checkId, body.evidence])).toEqual([
    [checkId, [blurred]],
    [checkId, [sharp]],
  ]);
});

test('what failed names the ticket that is to mend it, of the same school (E3, E4)', async () => {
  const { id } = await checkDue(service, desk, alarm, 0);
  const fault = {
    siteId: desk.siteId,
    title: 'Call point stuck',
    category: 'fire-safety',
    priority: 'urgent',
  };
  const ticketId = (await desk.office.post('/tickets', fault)).body.id;
  const body = { result: 'failed', retestBy: addDays(today(service), 2) };
  const wrong = await desk.caretaker.post(
    `/checks/${id}/completions`,
    await passed({ ...body, ticketId: desk.siteId }),
  );
  expect([wrong.status, pointersOf(wrong)]).toEqual([422, ['/ticketId']]);
  expect(
    (await desk.caretaker.post(`/checks/${id}/completions`, await passed({ ...body, ticketId })))
      .status,
  ).toBe(201);
  const [event] = await told(service, desk.trustId, 'check-failed');
  expect(event!.body.ticketId).toBe(ticketId);
});
