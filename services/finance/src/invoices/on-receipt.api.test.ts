import { db } from '@bursar/service-kit';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import { ServiceUnderTest, until } from '@bursar/test-kit';
import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { supplierOrder } from '../purchases/tables.ts';
import { finance } from '../service.ts';
import { writeTo } from '../test/ledger.ts';
import { TestPurchases } from '../test/purchases.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const stateOf = async (trust: TestPurchases, id: string) =>
  (await trust.lead.get(`/invoices/${id}`)).body.state as string;
const becomes = (trust: TestPurchases, id: string, state: string) =>
  until(`the invoice is ${state}`, async () => (await stateOf(trust, id)) === state);

test('a receipt that comes after its invoice matches it, with nobody at work (F3)', async () => {
  const trust = await TestPurchases.of(service);
  const orderId = await trust.order([{ net: 10_000 }]);
  const { id } = await trust.capture({ orderId });
  await trust.receive(orderId, '6');
  await until('the receipt is told', async () => {
    const { exceptions } = (await trust.lead.get(`/invoices/${id}`)).body;
    return exceptions[0]?.fault === 'quantity-over';
  });
  await trust.receive(orderId, '4');
  await becomes(trust, id, 'waiting-for-approval');
  const { body } = await trust.lead.get(`/invoices/${id}`);
  expect(body.history).toMatchObject([
    { what: 'captured', by: trust.officer.userId },
    { what: 'exception', exceptions: [{ fault: 'not-received' }] },
    {
      what: 'exception',
      exceptions: [{ fault: 'quantity-over', expected: '6', found: '10' }],
      by: 'system',
    },
    { what: 'matched', by: 'system' },
  ]);
  const came = body.receipts.map(
    ({ lines }: { lines: { quantity: string }[] }) => lines[0]!.quantity,
  );
  expect(came.toSorted()).toEqual(['4', '6']);
});

test('one receipt settles several invoices, the first captured first', async () => {
  const trust = await TestPurchases.of(service);
  const orderId = await trust.order([{ net: 10_000 }]);
  const first = await trust.capture({ orderId, line: { quantity: '6', net: 6_000 } });
  const second = await trust.capture({ orderId, line: { quantity: '6', net: 6_000 } });
  await trust.receive(orderId, '10');
  await becomes(trust, first.id, 'waiting-for-approval');
  const { exceptions } = (await trust.lead.get(`/invoices/${second.id}`)).body;
  expect(exceptions.map(({ fault }: { fault: string }) => fault)).toEqual([
    'quantity-over',
    'over-invoiced',
  ]);
});

test('goods that had not come after all take an invoice back from its approver', async () => {
  const trust = await TestPurchases.of(service);
  const orderId = await trust.order([{ net: 10_000 }]);
  const receiptId = await trust.receive(orderId, '10');
  const { id } = await trust.capture({ orderId });
  await service.hear(trust.trustId, procurement.receiptCorrected, {
    ...procurement.receiptCorrected.example,
    ...trust.headOf(orderId),
    receiptId: randomUUID(),
    corrects: receiptId,
    lines: [{ line: 1, quantity: '3', net: 1 }],
  });
  await becomes(trust, id, 'exception');
  const approval = await trust.approver.post(`/invoices/${id}/approvals`, {}, { version: 2 });
  expect(approval.status).toBe(409);
});

test('an order that is approved after its invoice came lets it be matched', async () => {
  const trust = await TestPurchases.of(service);
  const orderId = await trust.order([{ net: 10_000 }], { approved: false });
  const { id } = await trust.capture({ orderId });
  await trust.approveOrder(orderId);
  const exception = await until('the order is approved', async () => {
    const [first] = (await trust.lead.get(`/invoices/${id}`)).body.exceptions;
    return first.fault === 'order-not-approved' ? null : first;
  });
  expect(exception).toMatchObject({ fault: 'not-received', expected: '0', found: '10' });
});

test('an order whose approval is withdrawn takes its invoice back from the approver, until it is approved again (F3, F7)', async () => {
  const trust = await TestPurchases.of(service);
  const orderId = await trust.order([{ net: 10_000 }]);
  await trust.receive(orderId, '10');
  const { id } = await trust.capture({ orderId });
  await becomes(trust, id, 'waiting-for-approval');
  await service.hear(trust.trustId, procurement.orderApprovalWithdrawn, {
    ...procurement.orderApprovalWithdrawn.example,
    ...trust.headOf(orderId),
  });
  await becomes(trust, id, 'exception');
  const { body } = await trust.lead.get(`/invoices/${id}`);
  expect(body).toMatchObject({
    exceptions: [{ fault: 'order-not-approved' }],
    order: { state: 'awaiting-approval' },
  });
  await trust.approveOrder(orderId);
  await becomes(trust, id, 'waiting-for-approval');
});

test('an invoice over its budget is matched again once the budget was raised, by hand (ERPNext 47611)', async () => {
  const trust = await TestPurchases.of(service, { budget: 10_000 });
  const { id } = await trust.capture({ line: { net: 10_001 } });
  const again = await trust.officer.post(`/invoices/${id}/matches`);
  expect(again.body).toMatchObject({ state: 'exception', exceptions: [{ fault: 'over-budget' }] });
  await trust.lead.put(`/schools/${trust.schoolId}/budgets/${trust.year.replace('/', '-')}`, {
    lines: [
      { fund: 'GAG', account: '410010', months: [20_000, ...Array.from({ length: 11 }, () => 0)] },
    ],
  });
  expect((await trust.officer.post(`/invoices/${id}/matches`)).body.state).toBe(
    'waiting-for-approval',
  );
  expect((await trust.officer.post(`/invoices/${id}/matches`)).status).toBe(409);
});

describe('an order that has ended', () => {
  const pass = (trust: TestPurchases, id: string, version: number) =>
    trust.lead.post(`/invoices/${id}/passes`, { reason: 'They will come' }, { version });
  const faultsOf = (body: { exceptions: { fault: string }[] }) =>
    body.exceptions.map(({ fault }) => fault);
  /** What finance has heard, before anything was made of it. */
  const told = ({ trustId }: TestPurchases, orderId: string, state: string) =>
    writeTo(service, trustId, [
      db.update(supplierOrder).set({ state }).where(eq(supplierOrder.id, orderId)),
    ]);

  test('by being called off takes its invoice back from the approver, and nobody lets it pass (F3, X3)', async () => {
    const trust = await TestPurchases.of(service);
    const orderId = await trust.order([{ net: 10_000 }]);
    const { id } = await trust.capture({ orderId });
    expect((await pass(trust, id, 1)).body.state).toBe('waiting-for-approval');
    await trust.end(orderId, 'cancelled');
    await becomes(trust, id, 'exception');
    const { body } = await trust.lead.get(`/invoices/${id}`);
    expect(faultsOf(body)).toEqual(['order-not-approved']);
    expect(body).toMatchObject({ passed: false, awaiting: null });
    const refused = await pass(trust, id, body.version);
    expect(refused).toMatchObject({ status: 409 });
    expect(refused.body.type).toMatch(/exception-not-passable$/);
    expect(await trust.budget()).toEqual({ available: 100_000, committed: 0, actual: 0 });
  });

  test('is seen by who passes or approves, before anybody was told of it (F3, X3)', async () => {
    const trust = await TestPurchases.of(service);
    const [unpassed, passed] = [
      await trust.order([{ net: 10_000 }]),
      await trust.order([{ net: 10_000 }]),
    ];
    const first = await trust.capture({ orderId: unpassed });
    expect(faultsOf(first)).toEqual(['not-received']);
    await told(trust, unpassed, 'cancelled');
    expect((await pass(trust, first.id, 1)).body.type).toMatch(/exception-not-passable$/);

    const second = await trust.capture({ orderId: passed });
    await pass(trust, second.id, 1);
    await told(trust, passed, 'cancelled');
    const approval = await trust.approver.post(
      `/invoices/${second.id}/approvals`,
      {},
      { version: 2 },
    );
    expect(approval.body).toMatchObject({ state: 'exception', journalId: null, awaiting: null });
    expect(faultsOf(approval.body)).toEqual(['order-not-approved']);
    expect((await trust.budget()).actual).toBe(0);
  });

  test('by being closed short still pays for what came before, and for nothing else (F3, X2)', async () => {
    const trust = await TestPurchases.of(service);
    const orderId = await trust.order([{ net: 10_000 }]);
    await trust.receive(orderId, '6');
    const came = await trust.capture({ orderId, line: { quantity: '6', net: 6_000 } });
    const not = await trust.capture({ orderId, line: { quantity: '4', net: 4_000 } });
    expect((await pass(trust, not.id, 1)).body.state).toBe('waiting-for-approval');
    await trust.end(orderId, 'closed');
    await becomes(trust, not.id, 'exception');
    const { body } = await trust.lead.get(`/invoices/${not.id}`);
    expect(faultsOf(body)).toEqual(['order-not-approved']);
    expect((await pass(trust, not.id, body.version)).status).toBe(409);
    const approval = await trust.approver.post(
      `/invoices/${came.id}/approvals`,
      {},
      { version: 1 },
    );
    expect(approval.body.state).toBe('posted');
    expect(await trust.budget()).toEqual({ available: 94_000, committed: 0, actual: 6_000 });
  });
});

test('who lets pass is shown first what is wrong besides by now (F3)', async () => {
  const trust = await TestPurchases.of(service, { budget: 20_000 });
  const orderId = await trust.order([{ net: 10_000 }]);
  const { id } = await trust.capture({ orderId, line: { net: 15_000 } });
  await trust.order([{ net: 10_000 }]);
  const pass = (version: number) =>
    trust.lead.post(`/invoices/${id}/passes`, { reason: 'They will come' }, { version });
  const now = await pass(1);
  expect(now.body).toMatchObject({ state: 'exception', version: 2 });
  expect(now.body.exceptions.map(({ fault }: { fault: string }) => fault)).toEqual([
    'not-received',
    'price-over',
    'over-budget',
  ]);
  expect((await pass(2)).body.state).toBe('waiting-for-approval');
  const approval = await trust.approver.post(`/invoices/${id}/approvals`, {}, { version: 3 });
  expect(approval.body.state).toBe('posted');
});
