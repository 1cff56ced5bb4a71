import { randomUUID } from 'node:crypto';
import * as finance from '@bursar/shared-types/events/finance/index';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

let it: ReportingUnderTest;
let story: Story;
let auditor: Caller;
let [oak, ash] = ['', ''];
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  const trustId = await it.trust();
  oak = await it.school(trustId);
  ash = await it.school(trustId);
  auditor = await it.user(trustId, ['auditor'], null, '2099-01-31');
  story = new Story(it, trustId);
  story.openBooks();
  await it.settle();
});
afterAll(() => it.stop());

/** An order from its raising to the ledger; gives all ids that an auditor may hold. */
async function purchase() {
  const approver = randomUUID();
  const order = story.order(oak);
  const { orderId, supplierId } = order;
  const reservation = story.submit(order, '410010', 100_00);
  story.approve(order, reservation, approver, '2025-10-07');
  const receipt = randomUUID();
  story.tell(procurement.goodsReceived, {
    ...procurement.goodsReceived.example,
    ...order,
    receiptId: receipt,
  });
  const invoice = randomUUID();
  const head = { invoiceId: invoice, supplierId, orderId };
  const lines = [{ ...finance.invoiceCaptured.example.lines[0]!, schoolId: oak }];
  story.tell(finance.invoiceCaptured, { ...finance.invoiceCaptured.example, ...head, lines });
  const decisions = [story.decision(approver, '2025-10-18')];
  story.tell(finance.invoiceApproved, {
    ...finance.invoiceApproved.example,
    ...head,
    schoolIds: [oak],
    decisions,
  });
  const journal = story.journal(
    '2025-10-20',
    [
      { schoolId: oak, account: '410010', pence: 100_00 },
      { schoolId: oak, account: '710010', pence: -100_00 },
    ],
    { source: 'invoice', sourceId: invoice },
  ).id;
  story.release(order, reservation, '410010', 100_00, 'invoiced');
  story.tell(finance.invoicePosted, {
    ...finance.invoicePosted.example,
    ...head,
    journalId: journal,
    lines,
  });
  await it.settle();
  return { orderId, reservation, receipt, invoice, journal, approver };
}

test('all samples of a purchase come by the id of any of them (F14)', async () => {
  const { approver, ...ids } = await purchase();
  const answers = await Promise.all(Object.values(ids).map((id) => auditor.get(`/evidence/${id}`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(answers.map(({ body }) => body.asked.kind)).toEqual([
    'order',
    'reservation',
    'receipt',
    'invoice',
    'journal',
  ]);
  const samples = answers.map(({ body: { asked: _asked, stamp: _stamp, ...rest } }) => rest);
  for (const each of samples) expect(each).toEqual(samples[0]);

  const [one] = samples;
  expect(one).toMatchObject({
    root: ids.orderId,
    order: { orderId: ids.orderId, status: 'approved', delivery: 'complete' },
    receipts: [{ receiptId: ids.receipt }],
    invoices: [{ invoiceId: ids.invoice, status: 'posted' }],
    journals: [
      {
        id: ids.journal,
        lines: [
          { account: '410010', debit: 100_00 },
          { account: '710010', credit: 100_00 },
        ],
      },
    ],
    reserved: 0,
    missing: [],
  });
  expect(one.approvals).toMatchObject([
    { matter: 'order', by: approver, schemeVersion: 3 },
    { matter: 'invoice', by: approver, schemeVersion: 3 },
  ]);
  expect(one.events.length).toBeGreaterThanOrEqual(9);
  for (const { at } of [...one.events, ...one.receipts]) expect(at).toMatch(/\.\d{3}Z$/);
  expect(one.approvals[0].decidedAt).toBe('2025-10-07T09:00:00.000Z');
});

test('a journal that takes another back is in the trail of what it takes back (F14)', async () => {
  const { orderId, journal } = await purchase();
  const back = story.journal(
    '2025-11-02',
    [
      { schoolId: oak, account: '710010', pence: 100_00 },
      { schoolId: oak, account: '410010', pence: -100_00 },
    ],
    { source: 'reversal', sourceId: journal, reverses: journal },
  ).id;
  await it.settle();
  const { body } = await auditor.get(`/evidence/${back}`);
  expect(body.root).toBe(orderId);
  expect(body.journals.map(({ id }: { id: string }) => id)).toEqual([journal, back]);
});

test('a journal that waited for approval leads to each of its decisions, once (F7, F14)', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  const draft = { ...finance.journalAwaitingApproval.example, draftId: randomUUID() };
  const first = story.decision(one, '2025-10-07');
  const last = { ...story.decision(two, '2025-10-08'), tier: 2, tiers: 2 };
  story.tell(finance.journalAwaitingApproval, { ...draft, schoolIds: [oak], decisions: [] });
  story.tell(finance.journalAwaitingApproval, { ...draft, schoolIds: [oak], decisions: [first] });
  const { id } = story.journal(
    '2025-10-20',
    [
      { schoolId: oak, account: '410010', pence: 5 },
      { schoolId: oak, account: '630010', pence: -5 },
    ],
    { sourceId: draft.draftId, decisions: [first, last] },
  );
  await it.settle();
  const { body } = await auditor.get(`/evidence/${id}`);
  expect(body.root).toBe(draft.draftId);
  expect(body.approvals.map(({ by }: { by: string }) => by)).toEqual([one, two]);
  expect(body.journals).toMatchObject([{ authority: { by: 'decided' } }]);
});

test('what has not come to pass is named: an order that waits has no approval, receipt, invoice or journal (F14)', async () => {
  const order = story.order(ash);
  story.submit(order, '410010', 5_00);
  await it.settle();
  const { body } = await auditor.get(`/evidence/${order.orderId}`);
  expect(body.missing).toEqual(['receipt', 'invoice', 'approval', 'journal']);
  expect(body.reserved).toBe(5_00);
});

test('a journal that nobody ordered is a trail of its own', async () => {
  const { id } = story.spend('2025-10-21', ash, '410010', 7_00);
  await it.settle();
  const { body } = await auditor.get(`/evidence/${id}`);
  expect(body).toMatchObject({ root: id, order: null, missing: [], journals: [{ id }] });
  expect(body.journals[0]).toMatchObject({
    authority: { by: 'no-rule', schemeVersion: null, limits: [] },
    postedAt: expect.stringMatching(/\.\d{3}Z$/),
  });
});

test('somebody of one school sees the samples of its purchases alone; what is unknown is not found (F14)', async () => {
  const { orderId } = await purchase();
  const own = await it.user(story.trustId, ['office-manager'], oak);
  const other = await it.user(story.trustId, ['office-manager'], ash);
  expect((await own.get(`/evidence/${orderId}`)).status).toBe(200);
  expect((await other.get(`/evidence/${orderId}`)).status).toBe(404);
  expect((await auditor.get(`/evidence/${randomUUID()}`)).status).toBe(404);
  const site = await it.user(story.trustId, ['site-manager']);
  expect((await site.get(`/evidence/${orderId}`)).status).toBe(403);
});

test('an order is found by its id whichever of procurement and finance was heard first', async () => {
  const order = story.order(oak);
  it.sources.get('procurement')!.silent = true;
  const { id } = story.reserve(order, '410010', 9_00);
  await it.settle();
  expect((await auditor.get(`/evidence/${id}`)).body).toMatchObject({
    root: order.orderId,
    order: null,
  });
  it.sources.get('procurement')!.silent = false;
  const { example } = procurement.orderSubmitted;
  story.tell(procurement.orderSubmitted, { ...example, ...order });
  await it.settle();
  const { body } = await auditor.get(`/evidence/${id}`);
  expect(body.order).toMatchObject({ orderId: order.orderId, status: 'submitted' });
});
