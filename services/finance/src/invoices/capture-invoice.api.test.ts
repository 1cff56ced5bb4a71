import { ServiceUnderTest } from '@bursar/test-kit';
import { createHash } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import { finance } from '../service.ts';
import { accountOf } from '../test/example-trust.ts';
import { TestPurchases } from '../test/purchases.ts';

let service: ServiceUnderTest;
let trust: TestPurchases;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
  trust = await TestPurchases.of(service);
});
afterAll(() => service.stop());

const faultsOf = (body: { exceptions: { fault: string }[] }) =>
  body.exceptions.map(({ fault }) => fault);
const about = async (id: string) => {
  const events = await service.emitted(trust.trustId);
  return events.filter(({ body }) => body.invoiceId === id);
};

test('an invoice that agrees with order and receipt waits for approval, and its events tell the match (F3)', async () => {
  const orderId = await trust.order([{ net: 10_000 }]);
  const receiptId = await trust.receive(orderId, '10');
  const reply = await trust.officer.post(
    '/invoices',
    trust.bill({ orderId, line: { net: 10_150 } }),
  );
  expect(reply).toMatchObject({
    status: 201,
    headers: { location: `/v1/trusts/${trust.trustId}/invoices/${reply.body.id}` },
    body: {
      state: 'waiting-for-approval',
      exceptions: [],
      awaiting: { tier: 1, anyOf: [{ role: 'approver', at: 'school' }] },
      version: 1,
    },
  });
  const events = await about(reply.body.id);
  expect(events.map(({ type }) => type)).toEqual([
    'finance.invoice-captured',
    'finance.invoice-matched',
    'finance.invoice-awaiting-approval',
  ]);
  expect(events[0]).toMatchObject({
    actor: trust.officer.userId,
    body: { capturedBy: trust.officer.userId },
  });
  expect(events[1]!.body).toMatchObject({
    receiptIds: [receiptId],
    difference: 150,
    tolerance: 200,
  });
});

test('an invoice is captured once: the same supplier, reference and amount are refused, naming the first (F3)', async () => {
  const first = await trust.capture({ reference: 'inv-0042' });
  const again = await trust.officer.post('/invoices', trust.bill({ reference: 'INV 42' }));
  expect(again).toMatchObject({
    status: 409,
    body: { invoiceId: first.id, errors: [{ pointer: '/reference' }] },
  });
  expect(again.body.type).toMatch(/duplicate-invoice$/);
  await trust.capture({ reference: 'INV 42', line: { net: 10_001 } });
});

test('a rejected invoice may be captured anew, and the database holds the rest to one (F3)', async () => {
  const { id, version } = await trust.capture({ reference: 'TWICE-1' });
  const rejected = await trust.officer.post(
    `/invoices/${id}/rejections`,
    { reason: 'Typed wrongly' },
    { version },
  );
  expect(rejected).toMatchObject({ status: 200, body: { state: 'rejected' } });
  const next = await trust.capture({ reference: 'TWICE-1' });
  expect(next.id).not.toBe(id);
});

test('the same request sent again is the same invoice, captured once', async () => {
  const bill = trust.bill();
  const key = randomUUID();
  const first = await trust.officer.post('/invoices', bill, { key });
  const second = await trust.officer.post('/invoices', bill, { key });
  expect(second.body).toEqual(first.body);
  expect(await about(first.body.id)).toHaveLength(2);
});

test('the invoice’s own document is kept with it, and whoever may decide can fetch it (F3, F14)', async () => {
  const { sha256 } = (await trust.officer.upload('%PDF-1.7 An invoice', 'application/pdf')).body;
  const { id } = await trust.capture({ document: sha256 });
  const { document } = (await trust.approver.get(`/invoices/${id}`)).body;
  expect(document).toEqual({ sha256, location: `/files/${sha256}` });
  expect((await trust.approver.get(document.location)).text).toContain('An invoice');
  const [event] = await about(id);
  expect(event!.body.documentSha256).toBe(sha256);
});

test('everything wrong with an invoice is said at once, each at its place (F3)', async () => {
  const wrong = trust.bill({
    supplierId: randomUUID(),
    net: 9_999,
    document: createHash('sha256').update('never sent').digest('hex'),
    line: { account: accountOf.creditors, fund: 'ZZZ' },
  });
  const { status, body } = await trust.officer.post('/invoices', wrong);
  expect(status).toBe(422);
  expect(body.errors.map((e: { pointer: string }) => e.pointer).toSorted()).toEqual(
    ['/document', '/lines/0/account', '/lines/0/fund', '/net', '/supplierId'].toSorted(),
  );
});

describe('what does not agree is named, and nobody is asked to approve it (F3)', () => {
  test.each([
    ['no-order', () => Promise.resolve(randomUUID()), {}],
    ['order-not-approved', () => trust.order([{ net: 10_000 }], { approved: false }), {}],
    ['not-received', () => trust.order([{ net: 10_000 }]), {}],
    ['price-over', () => received('10'), { net: 10_201 }],
    ['quantity-over', () => received('9'), {}],
    ['unknown-order-line', () => received('10'), { orderLine: 7 }],
  ])('%s', async (fault, order, line) => {
    const body = await trust.capture({ orderId: await order(), line });
    expect(body).toMatchObject({ state: 'exception', version: 1 });
    expect(faultsOf(body)).toEqual([fault]);
    const [, event] = await about(body.id);
    expect(event).toMatchObject({
      type: 'finance.invoice-exception',
      body: { faults: [{ fault }] },
    });
    const no = await trust.approver.post(`/invoices/${body.id}/approvals`, {}, { version: 1 });
    expect(no.status).toBe(409);
  });

  const received = async (quantity: string) => {
    const orderId = await trust.order([{ net: 10_000 }]);
    await trust.receive(orderId, quantity);
    return orderId;
  };

  test('the same goods billed on two invoices: the second is over-invoiced', async () => {
    const orderId = await received('10');
    await trust.capture({ orderId });
    const second = await trust.capture({ orderId });
    expect(faultsOf(second)).toContain('over-invoiced');
  });
});

test('an invoice beyond what orders left of the budget is an exception, with the figures (ERPNext 47611)', async () => {
  const small = await TestPurchases.of(service, { budget: 10_000 });
  const orderId = await small.order([{ net: 10_000 }]);
  await small.receive(orderId, '10');
  const free = await small.capture({ line: { net: 1 } });
  expect(free).toMatchObject({
    state: 'exception',
    exceptions: [{ fault: 'over-budget', line: 1, expected: '0', found: '1' }],
  });
  const above = await small.capture({ orderId, line: { net: 10_001 } });
  expect(above).toMatchObject({
    exceptions: [{ fault: 'over-budget', expected: '0', found: '1' }],
  });
  const within = await small.capture({ orderId, line: { net: 10_000 } });
  expect(within.state).toBe('waiting-for-approval');
});

test('the tolerance in force on the invoice’s date counts, and only a finance lead sets it (F3)', async () => {
  const own = await TestPurchases.of(service);
  expect(
    (await own.officer.put('/invoice-tolerances/2020-01-01', { pence: 0, basisPoints: 0 })).status,
  ).toBe(403);
  const set = await own.lead.put('/invoice-tolerances/2020-01-01', {
    pence: 5,
    basisPoints: 1_000,
  });
  expect(set).toMatchObject({ status: 200, body: { from: '2020-01-01', pence: 5 } });
  const [event] = (await service.emitted(own.trustId)).filter(({ type }) => /tolerance/.test(type));
  expect(event!.body).toEqual({ from: '2020-01-01', amount: 5, basisPoints: 1_000 });
  const orderId = await own.order([{ net: 10_000 }]);
  await own.receive(orderId, '10');
  const over = await own.capture({ orderId, line: { net: 10_006 } });
  expect(faultsOf(over)).toEqual(['price-over']);
  expect((await own.capture({ orderId, line: { net: 10_005 } })).state).toBe(
    'waiting-for-approval',
  );
  const { body } = await own.lead.get('/invoice-tolerances');
  expect(body).toMatchObject({
    inForce: { pence: 5 },
    items: [{ from: '2020-01-01' }, { from: '2000-01-01' }],
  });
});

test('finance of a school captures for its own school alone, and no other role captures (F6)', async () => {
  const other = await service.school(trust.trustId);
  const clerk = await service.user(trust.trustId, ['finance-officer'], trust.schoolId);
  expect((await clerk.post('/invoices', trust.bill())).status).toBe(201);
  expect((await clerk.post('/invoices', trust.bill({ line: { schoolId: other } }))).status).toBe(
    404,
  );
  expect((await trust.approver.post('/invoices', trust.bill())).status).toBe(403);
});
