import * as procurement from '@bursar/shared-types/events/procurement/index';
import { ServiceUnderTest, until } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { finance } from '../service.ts';
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
