import { ServiceUnderTest } from '@bursar/test-kit';
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

const references = (body: { items: { reference: string }[] }) =>
  body.items.map((item) => item.reference);

test('one invoice shows order, receipt, decision, journal and history together (F14)', async () => {
  const orderId = await trust.order([{ net: 10_000 }]);
  const receiptId = await trust.receive(orderId, '10');
  const { id } = await trust.capture({ orderId, reference: 'SAMPLE-1' });
  await trust.approver.post(`/invoices/${id}/approvals`, {}, { version: 1 });
  const auditor = await service.user(trust.trustId, ['auditor']);
  const { status, body } = await auditor.get(`/invoices/${id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    reference: 'SAMPLE-1',
    stateWords: 'Posted',
    order: {
      id: orderId,
      state: 'approved',
      lines: [{ quantity: '10', received: '10', invoiced: '0' }],
    },
    receipts: [{ id: receiptId, lines: [{ line: 1, quantity: '10' }] }],
    decisions: [{ by: trust.approver.userId, schemeVersion: 1 }],
    journal: { number: expect.stringMatching(/^J/), date: trust.today },
    history: [{ what: 'captured' }, { what: 'matched' }, { what: 'approved' }, { what: 'posted' }],
    otherSchools: null,
  });
});

test('the list finds by text, state, date, amount and exception, and exports the same (F3)', async () => {
  const own = await TestPurchases.of(service);
  await own.capture({ reference: 'ALPHA-9' });
  await own.capture({ reference: 'BETA-9', line: { net: 100_001 } });
  const list = async (query: string) => references((await own.lead.get(`/invoices?${query}`)).body);
  expect(await list('sort=gross')).toEqual(['ALPHA-9', 'BETA-9']);
  expect(await list('q=beta')).toEqual(['BETA-9']);
  expect(await list('state=exception&state=posted')).toEqual(['BETA-9']);
  expect(await list('exception=over-budget')).toEqual(['BETA-9']);
  expect(await list('grossTo=10000')).toEqual(['ALPHA-9']);
  expect(await list(`school=${own.schoolId}&from=${own.today}&sort=reference`)).toEqual([
    'ALPHA-9',
    'BETA-9',
  ]);
  expect(await list('dueTo=2000-01-01')).toEqual([]);
  expect((await own.lead.get('/invoices?state=lost')).status).toBe(400);
  const csv = (await own.lead.get('/invoices.csv?q=beta')).text;
  expect(csv).toContain('BETA-9');
  expect(csv).toContain('1000.01');
  expect(csv).toContain('The budget has no more');
  expect(csv).not.toContain('ALPHA-9');
});

test('a school sees the invoices that bear on it, its own lines of them, and the rest as one sum (F6)', async () => {
  const own = await TestPurchases.of(service);
  const other = await service.school(own.trustId);
  const line = {
    orderLine: null,
    quantity: '1',
    account: accountOf.books,
    fund: 'GAG',
    net: 500,
    taxCode: 'Z',
  };
  const lines = [
    { ...line, schoolId: own.schoolId },
    { ...line, schoolId: other, net: 700 },
  ];
  const bill = { ...own.bill({ reference: 'SHARED-1' }), net: 1_200, gross: 1_200, lines };
  const { id } = (await own.officer.post('/invoices', bill)).body;
  await own.capture({ reference: 'ELSEWHERE-1', line: { schoolId: other } });
  const manager = await service.user(own.trustId, ['office-manager'], own.schoolId);
  expect(references((await manager.get('/invoices')).body)).toEqual(['SHARED-1']);
  expect((await manager.get(`/invoices/${id}`)).body).toMatchObject({
    lines: [{ line: 1, net: 500 }],
    otherSchools: { lines: 1, net: 700 },
  });
  const stranger = await service.user(
    own.trustId,
    ['office-manager'],
    await service.school(own.trustId),
  );
  expect((await stranger.get(`/invoices/${id}`)).status).toBe(404);
  expect((await (await service.user(own.trustId, ['site-manager'])).get('/invoices')).status).toBe(
    403,
  );
  const foreign = await TestPurchases.of(service);
  expect((await foreign.lead.get(`/invoices/${id}`)).status).toBe(404);
});
