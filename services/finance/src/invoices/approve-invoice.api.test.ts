import { upsertRows } from '@bursar/service-kit';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import { addMonths, yearOf } from '@bursar/shared-types/dates';
import { coverSet } from '@bursar/shared-types/events/directory/cover-set.v1';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { period } from '../periods/tables.ts';
import type { PeriodChange } from '../periods/period.ts';
import { finance } from '../service.ts';
import { accountOf } from '../test/example-trust.ts';
import { schemeOf, writeTo } from '../test/ledger.ts';
import { TestPurchases } from '../test/purchases.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const approve = (who: Caller, id: string, version: number, body: object = {}) =>
  who.post(`/invoices/${id}/approvals`, body, { version });
const typesSince = async (trustId: string, from: number) =>
  (await service.emitted(trustId)).slice(from).map(({ type }) => type.replace('finance.', ''));

/** Ten books ordered, received and billed, the invoice waiting for approval. */
async function billed(trust: TestPurchases, net = 10_000) {
  const orderId = await trust.order([{ net: 10_000 }]);
  const receiptId = await trust.receive(orderId, '10');
  const { id } = await trust.capture({ orderId, line: { net } });
  return { id, orderId, receiptId };
}

test('an approved invoice is posted: commitment becomes actual, to the penny, in one step (F3, X2)', async () => {
  const trust = await TestPurchases.of(service);
  const { id, orderId } = await billed(trust, 10_100);
  expect(await trust.budget()).toEqual({ available: 90_000, committed: 10_000, actual: 0 });
  const before = (await service.emitted(trust.trustId)).length;

  const reply = await approve(trust.approver, id, 1, { comment: 'Agreed' });
  expect(reply).toMatchObject({
    status: 200,
    body: {
      state: 'posted',
      version: 2,
      awaiting: null,
      journalNumber: expect.stringMatching(/^J\d{4}-000001$/),
    },
  });
  expect(await trust.budget()).toEqual({ available: 89_900, committed: 0, actual: 10_100 });
  expect(await typesSince(trust.trustId, before)).toEqual([
    'invoice-approved',
    'journal-posted',
    'reservation-released',
    'invoice-posted',
  ]);
  const [approved, journal, released, posted] = (await service.emitted(trust.trustId)).slice(
    before,
  );
  expect(approved!.body.decisions).toMatchObject([
    {
      by: trust.approver.userId,
      role: 'approver',
      schemeVersion: 1,
      amount: 10_100,
      limit: 50_000,
    },
  ]);
  expect(journal!.body).toMatchObject({
    source: 'invoice',
    sourceId: id,
    date: trust.today,
    lines: [
      { account: accountOf.books, debit: 10_100 },
      { account: accountOf.creditors, credit: 10_100 },
    ],
  });
  expect(released!.body).toMatchObject({
    matterId: orderId,
    because: 'invoiced',
    invoiceId: id,
    total: 10_000,
    remaining: 0,
  });
  expect(posted!.body).toMatchObject({
    invoiceId: id,
    journalId: reply.body.journalId,
    net: 10_100,
  });
  expect((await approve(trust.approver, id, 2)).status).toBe(409);
});

test('an order billed in two parts gives up its commitment in parts, and the rest with the last (X2)', async () => {
  const trust = await TestPurchases.of(service);
  const orderId = await trust.order([{ net: 10_000 }]);
  await trust.receive(orderId, '10');
  const first = await trust.capture({ orderId, line: { quantity: '4', net: 4_000 } });
  await approve(trust.approver, first.id, 1);
  expect(await trust.budget()).toEqual({ available: 90_000, committed: 6_000, actual: 4_000 });
  const last = await trust.capture({ orderId, line: { quantity: '6', net: 5_500 } });
  await approve(trust.approver, last.id, 1);
  expect(await trust.budget()).toEqual({ available: 90_500, committed: 0, actual: 9_500 });
});

test('an order that is closed after its invoice releases nothing twice (X2)', async () => {
  const trust = await TestPurchases.of(service);
  const { id, orderId } = await billed(trust);
  await approve(trust.approver, id, 1);
  await service.hear(trust.trustId, procurement.orderClosed, {
    ...procurement.orderClosed.example,
    ...trust.headOf(orderId),
  });
  expect(await trust.budget()).toEqual({ available: 90_000, committed: 0, actual: 10_000 });
});

test('an invoice of last year’s order gives back last year’s money and is paid from this year’s (X2)', async () => {
  const trust = await TestPurchases.of(service, { budget: 12_000 });
  const lastYear = yearOf(addMonths(trust.today, -12));
  const months = [10_000, ...Array.from({ length: 11 }, () => 0)];
  await trust.lead.put(`/schools/${trust.schoolId}/budgets/${lastYear.replace('/', '-')}`, {
    lines: [{ fund: 'GAG', account: accountOf.books, months }],
  });
  const orderId = await trust.order([{ net: 10_000 }], { year: lastYear });
  await trust.receive(orderId, '10');
  const { id } = await trust.capture({ orderId });
  expect((await approve(trust.approver, id, 1)).body.state).toBe('posted');
  const { items } = (await trust.lead.get('/budget-lines')).body;
  expect(items.map(({ reserved }: { reserved: number }) => reserved)).toEqual([0, 0]);
  const [event] = (await service.emitted(trust.trustId)).filter(({ type }) =>
    /released/.test(type),
  );
  expect(event!.body).toMatchObject({
    year: lastYear,
    because: 'invoiced',
    total: 10_000,
    remaining: 0,
  });
  expect(await trust.capture({ line: { net: 2_001 } })).toMatchObject({
    exceptions: [{ expected: '2000' }],
  });
});

describe('nothing is approved', () => {
  test('by who captured it, or let its exceptions pass (F7)', async () => {
    const trust = await TestPurchases.of(service);
    const body = trust.bill({ line: { net: 60_000 } });
    const { id } = (await trust.lead.post('/invoices', body)).body;
    const own = await approve(trust.lead, id, 1);
    expect(own).toMatchObject({ status: 403 });
    expect(own.body.type).toMatch(/own-matter$/);

    const over = await trust.capture({ line: { net: 100_001 } });
    const passed = await trust.lead.post(
      `/invoices/${over.id}/passes`,
      { reason: 'Agreed with the head' },
      { version: 1 },
    );
    expect(passed).toMatchObject({
      status: 200,
      body: { state: 'waiting-for-approval', version: 2 },
    });
    expect((await approve(trust.lead, over.id, 2)).body.type).toMatch(/own-matter$/);
  });

  test('by somebody above their limit, without a role here, or of another school (F7, F6)', async () => {
    const trust = await TestPurchases.of(service);
    const { id } = await trust.capture({ line: { net: 50_001 } });
    const over = await approve(trust.approver, id, 1);
    expect(over).toMatchObject({ status: 403, body: { limit: 50_000 } });
    expect(over.body.type).toMatch(/above-limit$/);
    expect((await approve(trust.officer, id, 1)).body.type).toMatch(/own-matter$/);
    const other = await service.user(
      trust.trustId,
      ['approver'],
      await service.school(trust.trustId),
    );
    expect((await approve(other, id, 1)).status).toBe(404);
    const clerk = await service.user(trust.trustId, ['office-manager'], trust.schoolId);
    expect((await approve(clerk, id, 1)).status).toBe(403);
  });

  test('on an older version than the one on the screen', async () => {
    const trust = await TestPurchases.of(service);
    const { id } = await trust.capture();
    expect((await approve(trust.approver, id, 7)).status).toBe(412);
    expect((await trust.approver.post(`/invoices/${id}/approvals`, {})).status).toBe(428);
  });

  test('where no rule of the scheme names anybody, until one is published and it is matched again', async () => {
    const trust = await TestPurchases.of(service);
    await schemeOf(
      service,
      trust.trustId,
      [{ category: 'order', role: 'approver', upTo: null }],
      2,
    );
    const { id } = await trust.capture();
    expect((await approve(trust.lead, id, 1)).body.type).toMatch(/no-approver$/);
    await schemeOf(
      service,
      trust.trustId,
      [{ category: 'invoice', role: 'finance-lead', upTo: null }],
      3,
    );
    expect((await trust.officer.post(`/invoices/${id}/matches`)).body).toMatchObject({
      version: 2,
      awaiting: { anyOf: [{ role: 'finance-lead' }] },
    });
    expect((await approve(trust.lead, id, 2)).body.state).toBe('posted');
  });

  test('into a locked month: nothing is half done (F4)', async () => {
    const trust = await TestPurchases.of(service);
    const { id } = await trust.capture();
    const before = (await service.emitted(trust.trustId)).length;
    const month = trust.today.slice(0, 7);
    const entry = { at: '2026-01-01T00:00:00.000Z', by: trust.lead.userId, reason: null };
    const history: PeriodChange[] = [];
    const lock = (state: 'open' | 'locked') => {
      history.push({ what: state === 'open' ? 'reopened' : 'locked', ...entry });
      const row = { trustId: trust.trustId, month, state, history: [...history], version: 2 };
      return writeTo(service, trust.trustId, [upsertRows(period, ['trustId', 'month'], [row])]);
    };
    await lock('locked');
    const refused = await approve(trust.approver, id, 1);
    expect(refused).toMatchObject({ status: 422, body: { faults: [{ code: 'period-locked' }] } });
    expect(await typesSince(trust.trustId, before)).toEqual([]);
    await lock('open');
    expect((await approve(trust.approver, id, 1)).body.journalNumber).toMatch(/-000001$/);
  });
});

test('every tier decides in its order, and only the last one posts (F7, Frappe 22452)', async () => {
  const trust = await TestPurchases.of(service);
  await schemeOf(
    service,
    trust.trustId,
    [
      { category: 'invoice', role: 'approver', at: 'school', upTo: null, tier: 1 },
      { category: 'invoice', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
    ],
    2,
  );
  const { id } = await trust.capture();
  expect((await approve(trust.lead, id, 1)).body.type).toMatch(/not-your-turn$/);
  const first = await approve(trust.approver, id, 1);
  expect(first.body).toMatchObject({
    state: 'waiting-for-approval',
    awaiting: { tier: 2 },
    journalId: null,
  });
  expect((await approve(trust.approver, id, 2)).body.type).toMatch(/already-decided$/);
  expect((await approve(trust.lead, id, 2)).body).toMatchObject({ state: 'posted' });
  const events = await service.emitted(trust.trustId);
  const waiting = events.filter(({ type }) => type === 'finance.invoice-awaiting-approval');
  expect(waiting.map(({ body }) => body.decisions.length)).toEqual([0, 1]);
});

test('a delegate approves for an absent approver, and the decision says for whom (F7)', async () => {
  const trust = await TestPurchases.of(service);
  const { id } = await trust.capture();
  const delegate = await service.as(randomUUID(), trust.trustId);
  await service.hear(trust.trustId, coverSet, {
    ...coverSet.example,
    coverId: randomUUID(),
    principalId: trust.approver.userId,
    delegateId: delegate.userId,
    from: '2020-01-01',
    to: '2999-12-31',
  });
  expect((await approve(delegate, id, 1)).body.state).toBe('posted');
  const { decisions } = (await trust.lead.get(`/invoices/${id}`)).body;
  expect(decisions).toMatchObject([{ by: delegate.userId, principalId: trust.approver.userId }]);
});

test('what the budget no longer has when it is approved is not posted, and is an exception (ERPNext 47611)', async () => {
  const trust = await TestPurchases.of(service);
  const { id } = await trust.capture({ line: { net: 40_000 } });
  await trust.order([{ net: 60_001 }]);
  const reply = await approve(trust.approver, id, 1);
  expect(reply.body).toMatchObject({
    state: 'exception',
    exceptions: [{ fault: 'over-budget', expected: '39999', found: '40000' }],
    journalId: null,
  });
  expect(await trust.budget()).toEqual({ available: 39_999, committed: 60_001, actual: 0 });
});

test('a passed exception lets an invoice be posted beyond its budget, by two people, with the reason kept', async () => {
  const trust = await TestPurchases.of(service, { budget: 10_000 });
  const { id } = await trust.capture({ line: { net: 12_000 } });
  const pass = (who: Caller, version = 1) =>
    who.post(`/invoices/${id}/passes`, { reason: 'The roof leaks now' }, { version });
  expect((await pass(trust.officer)).status).toBe(403);
  expect((await pass(trust.lead, 3)).status).toBe(412);
  expect((await pass(trust.lead)).body.state).toBe('waiting-for-approval');
  expect((await pass(trust.lead, 2)).status).toBe(409);
  expect((await approve(trust.approver, id, 2)).body.state).toBe('posted');
  expect((await trust.budget()).available).toBe(-2_000);
  const [event] = (await service.emitted(trust.trustId)).filter(({ type }) => /passed/.test(type));
  expect(event).toMatchObject({ actor: trust.lead.userId, body: { faults: ['over-budget'] } });
  expect((await trust.lead.get(`/invoices/${id}`)).body.history).toMatchObject([
    { what: 'captured' },
    { what: 'exception' },
    { what: 'passed', words: 'The roof leaks now' },
    { what: 'approved', decision: { by: trust.approver.userId } },
    { what: 'posted' },
  ]);
});

test('an invoice of an order that is not there is not passed, only mended or rejected', async () => {
  const trust = await TestPurchases.of(service);
  const { id } = await trust.capture({ orderId: randomUUID() });
  const pass = await trust.lead.post(
    `/invoices/${id}/passes`,
    { reason: 'It is for us all' },
    { version: 1 },
  );
  expect(pass).toMatchObject({ status: 409 });
  expect(pass.body.type).toMatch(/exception-not-passable$/);
});

describe('an invoice is rejected with a reason', () => {
  test('by finance, or by the approver whose turn it is, and never once it is posted (F3)', async () => {
    const trust = await TestPurchases.of(service);
    const reject = (who: Caller, id: string, version = 1) =>
      who.post(`/invoices/${id}/rejections`, { reason: 'Not ours' }, { version });
    const byFinance = await trust.capture({ orderId: randomUUID() });
    expect((await reject(trust.approver, byFinance.id)).status).toBe(409);
    expect((await reject(trust.officer, byFinance.id)).body.state).toBe('rejected');
    const byApprover = await trust.capture();
    expect((await reject(trust.approver, byApprover.id)).body.state).toBe('rejected');
    const events = (await service.emitted(trust.trustId)).filter(({ type }) =>
      /rejected/.test(type),
    );
    expect(events.map(({ body }) => body.decision?.by ?? null)).toEqual([
      null,
      trust.approver.userId,
    ]);
    const posted = await trust.capture();
    await approve(trust.approver, posted.id, 1);
    expect((await reject(trust.lead, posted.id, 2)).status).toBe(409);
    expect((await reject(trust.lead, byFinance.id, 2)).status).toBe(409);
  });

  test('of another school it is not there, and without a reason it is not done', async () => {
    const trust = await TestPurchases.of(service);
    const { id } = await trust.capture();
    const other = await service.user(
      trust.trustId,
      ['finance-officer'],
      await service.school(trust.trustId),
    );
    expect(
      (await other.post(`/invoices/${id}/rejections`, { reason: 'No' }, { version: 1 })).status,
    ).toBe(400);
    expect(
      (await other.post(`/invoices/${id}/rejections`, { reason: 'Not ours' }, { version: 1 }))
        .status,
    ).toBe(404);
  });
});

test('the database itself refuses to change what is posted, and a decision by who captured it', async () => {
  const trust = await TestPurchases.of(service);
  const { id } = await trust.capture();
  const run = async (sql: string) => {
    const { inTransaction } = await import('@bursar/service-kit/subscriptions/positions');
    return inTransaction(
      service.runtime.engine.pool,
      [trust.trustId],
      [{ text: sql, values: [id] }],
    );
  };
  const decided = JSON.stringify([{ by: trust.officer.userId, principalId: null }]);
  await expect(run(`update invoice set decisions = '${decided}' where id = $1`)).rejects.toThrow(
    /own-matter/,
  );
  await approve(trust.approver, id, 1);
  await expect(run(`update invoice set reference = 'x' where id = $1`)).rejects.toThrow(
    /invoice-state/,
  );
});
