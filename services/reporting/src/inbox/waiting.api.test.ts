import { randomUUID } from 'node:crypto';
import { businessDate } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as finance from '@bursar/shared-types/events/finance/index';
import * as hr from '@bursar/shared-types/events/hr-payroll/index';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import * as risks from '@bursar/shared-types/events/risk/index';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

let it: ReportingUnderTest;
beforeAll(async () => {
  it = await ReportingUnderTest.start();
});
afterAll(() => it.stop());

async function scene() {
  const trustId = await it.trust();
  const oak = await it.school(trustId, { name: 'Oak' });
  return { trustId, oak, story: new Story(it, trustId) };
}
const itemsOf = async (who: Caller, query = '') => (await who.get(`/inbox${query}`)).body.items;
const kindsOf = async (who: Caller, query = '') =>
  (await itemsOf(who, query)).map(({ kind }: { kind: string }) => kind);

test('a card says what to do, for how much, at which school, since when and by when (F7)', async () => {
  const { trustId, oak, story } = await scene();
  const approver = await it.user(trustId, ['approver'], oak);
  const order = story.order(oak);
  story.submit(order, '410010', 1_240_50);
  await it.settle();
  const [card] = await itemsOf(approver);
  expect(card).toMatchObject({
    kind: 'order-awaiting-approval',
    class: 'decide',
    title: 'Approve order PO2526-000001',
    record: { kind: 'order', id: order.orderId },
    schoolId: oak,
    school: 'Oak',
    amount: 1_240_50,
    deadline: procurement.orderSubmitted.example.needBy,
    settledAt: null,
  });
  expect(card.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect((await approver.get('/inbox')).body.open).toEqual({
    decide: 1,
    deadline: 0,
    information: 0,
  });
});

test('an approved order waits to be sent, with the school’s office and procurement, until it has gone (F7)', async () => {
  const { trustId, oak, story } = await scene();
  const raiser = await it.user(trustId, ['office-manager'], oak);
  const colleague = await it.user(trustId, ['office-manager'], oak);
  const buyer = await it.user(trustId, ['procurement-lead']);
  const approver = await it.user(trustId, ['approver'], oak);
  const elsewhere = await it.user(trustId, ['office-manager'], await it.school(trustId));
  const orders = [story.order(oak, raiser.userId), story.order(oak, raiser.userId)];
  for (const order of orders) {
    const reservationId = story.submit(order, '410010', 100_00);
    story.approve(order, reservationId, approver.userId, '2025-10-07');
  }
  await it.settle();
  for (const who of [raiser, colleague, buyer]) {
    expect(await kindsOf(who)).toEqual(['order-to-send', 'order-to-send']);
  }
  expect(await itemsOf(approver)).toEqual([]);
  expect(await itemsOf(elsewhere)).toEqual([]);
  expect((await itemsOf(buyer))[0]).toMatchObject({
    class: 'deadline',
    amount: procurement.orderApproved.example.gross,
    deadline: procurement.orderSubmitted.example.needBy,
  });
  const [first, second] = orders;
  story.tell(procurement.orderSent, { ...procurement.orderSent.example, ...first! });
  story.tell(procurement.orderCancelled, { ...procurement.orderCancelled.example, ...second! });
  await it.settle();
  for (const who of [raiser, colleague, buyer]) expect(await itemsOf(who)).toEqual([]);
});

test('a month’s pay waits for its release by anybody but who prepared it; prepared anew, the old run waits no more (H12)', async () => {
  const { trustId } = await scene();
  const [maker, other] = [await it.user(trustId, ['hr-lead']), await it.user(trustId, ['hr-lead'])];
  const lead = await it.user(trustId, ['finance-lead']);
  const clerk = await it.user(trustId, ['finance-officer']);
  const runs = [randomUUID(), randomUUID(), randomUUID()];
  const prepare = (runId: string, month: string) =>
    it.hear(
      trustId,
      hr.payPrepared,
      { ...hr.payPrepared.example, runId, month, payDate: `${month}-28` },
      { actor: maker.userId },
    );
  await prepare(runs[0]!, '2025-10');
  await prepare(runs[1]!, '2025-11');
  for (const who of [other, lead]) expect(await kindsOf(who)).toHaveLength(2);
  for (const who of [maker, clerk]) expect(await itemsOf(who)).toEqual([]);
  await prepare(runs[2]!, '2025-10');
  const cards = await itemsOf(lead, '?order=deadline');
  expect(
    cards.map((card: { record: unknown; deadline: string }) => [card.record, card.deadline]),
  ).toEqual([
    [{ kind: 'pay-run', id: runs[2] }, '2025-10-28'],
    [{ kind: 'pay-run', id: runs[1] }, '2025-11-28'],
  ]);
  expect(cards[0]).toMatchObject({
    class: 'decide',
    title: 'Release the pay of October 2025',
    amount: hr.payPrepared.example.total,
  });
  await it.hear(trustId, hr.payCosted, { ...hr.payCosted.example, runId: runs[2]! });
  expect((await itemsOf(lead)).map((card: { record: { id: string } }) => card.record.id)).toEqual([
    runs[1],
  ]);
});

test('a mended ticket waits for who raised it, until they agree or object; whoever mended it does not agree to it (E7)', async () => {
  const { trustId, oak } = await scene();
  const raiser = await it.user(trustId, ['site-manager'], oak);
  const office = await it.user(trustId, ['office-manager'], oak);
  const ticketId = randomUUID();
  const about = { ticketId, schoolId: oak };
  const fixed = { ...estates.ticketFixed.example, ...about };
  const raised = { ...estates.ticketRaised.example, ...about, raisedBy: raiser.userId };
  await it.hear(trustId, estates.ticketRaised, raised);
  await it.hear(trustId, estates.ticketFixed, fixed, { actor: randomUUID() });
  expect(await itemsOf(raiser)).toMatchObject([
    { kind: 'ticket-fixed', record: { kind: 'ticket', id: ticketId }, schoolId: oak },
  ]);
  expect(await itemsOf(office)).toEqual([]);
  await it.hear(trustId, estates.ticketReopened, { ...estates.ticketReopened.example, ...about });
  expect(await itemsOf(raiser)).toEqual([]);
  await it.hear(trustId, estates.ticketFixed, fixed, { actor: raiser.userId });
  expect(await itemsOf(raiser)).toEqual([]);
  expect(await kindsOf(office)).toEqual(['ticket-fixed']);
  await it.hear(trustId, estates.ticketClosed, { ...estates.ticketClosed.example, ...about });
  expect(await itemsOf(office)).toEqual([]);

  // Raised and mended within one batch of what is heard.
  const quick = { ticketId: randomUUID(), schoolId: oak };
  it.say(trustId, estates.ticketRaised, { ...raised, ...quick });
  it.say(trustId, estates.ticketFixed, { ...fixed, ...quick }, { actor: randomUUID() });
  await it.settle();
  expect(await kindsOf(raiser)).toEqual(['ticket-fixed']);
});

test('a new ticket waits for the site team of its school until somebody takes it on, and once it is late for nobody less (E7)', async () => {
  const { trustId, oak } = await scene();
  const site = await it.user(trustId, ['site-manager'], oak);
  const elsewhere = await it.user(trustId, ['site-manager'], await it.school(trustId));
  const lead = await it.user(trustId, ['estates-lead']);
  const about = { ticketId: randomUUID(), schoolId: oak };
  const { respondBy } = estates.ticketRaised.example;
  await it.hear(trustId, estates.ticketRaised, { ...estates.ticketRaised.example, ...about });
  expect(await itemsOf(site)).toMatchObject([
    {
      kind: 'ticket-to-assign',
      title: 'Take on ticket 17',
      record: { kind: 'ticket', id: about.ticketId },
      schoolId: oak,
      deadline: respondBy.slice(0, 10),
    },
  ]);
  for (const who of [elsewhere, lead]) expect(await itemsOf(who)).toEqual([]);
  const late = { ...estates.ticketBreached.example, ...about, assigneeId: null };
  await it.hear(trustId, estates.ticketBreached, late);
  expect(await itemsOf(site)).toMatchObject([{ title: 'Ticket 17 has missed its fix deadline' }]);
  expect(await kindsOf(lead)).toEqual(['ticket-breached']);
  const assigned = { ...estates.ticketAssigned.example, ...about, assigneeId: site.userId };
  const another = { ...about, ticketId: randomUUID() };
  await it.hear(trustId, estates.ticketRaised, { ...estates.ticketRaised.example, ...another });
  await it.hear(trustId, estates.ticketAssigned, { ...assigned, ...another });
  expect(await kindsOf(site)).toEqual(['ticket-breached']);
  const third = { ...about, ticketId: randomUUID() };
  await it.hear(trustId, estates.ticketRaised, { ...estates.ticketRaised.example, ...third });
  await it.hear(trustId, estates.ticketStarted, { ...estates.ticketStarted.example, ...third });
  expect(await kindsOf(site)).toEqual(['ticket-breached']);
});

test('a new supplier waits for whoever may approve it, not for who added it, until it is approved or suspended (P5)', async () => {
  const { trustId } = await scene();
  const [buyer, adder] = [
    await it.user(trustId, ['procurement-lead']),
    await it.user(trustId, ['procurement-lead']),
  ];
  const lead = await it.user(trustId, ['finance-lead']);
  const clerk = await it.user(trustId, ['finance-officer']);
  const suppliers = [randomUUID(), randomUUID()];
  for (const supplierId of suppliers) {
    const added = { ...procurement.supplierAdded.example, supplierId };
    await it.hear(trustId, procurement.supplierAdded, added, { actor: adder.userId });
  }
  for (const who of [buyer, lead]) {
    expect(await itemsOf(who)).toMatchObject([
      { kind: 'supplier-to-approve', record: { kind: 'supplier', id: suppliers[1] } },
      { kind: 'supplier-to-approve', record: { kind: 'supplier', id: suppliers[0] } },
    ]);
  }
  for (const who of [adder, clerk]) expect(await itemsOf(who)).toEqual([]);
  const [first, second] = suppliers as [string, string];
  await it.hear(trustId, procurement.supplierApproved, {
    ...procurement.supplierApproved.example,
    supplierId: first,
  });
  expect(await itemsOf(lead)).toMatchObject([{ record: { id: second } }]);
  await it.hear(trustId, procurement.supplierSuspended, {
    ...procurement.supplierSuspended.example,
    supplierId: second,
  });
  for (const who of [buyer, lead]) expect(await itemsOf(who)).toEqual([]);
});

test('a proposed appetite waits for the trustees, not for who proposed it, until the board’s decision is recorded (R4)', async () => {
  const { trustId } = await scene();
  const proposer = await it.user(trustId, ['risk-lead', 'trustee']);
  const [one, two] = [await it.user(trustId, ['trustee']), await it.user(trustId, ['trustee'])];
  const proposals = [randomUUID(), randomUUID()] as const;
  for (const proposalId of proposals) {
    await it.hear(trustId, risks.appetiteProposed, {
      ...risks.appetiteProposed.example,
      proposalId,
      proposedBy: proposer.userId,
    });
  }
  expect(await itemsOf(proposer)).toEqual([]);
  for (const who of [one, two]) {
    expect(await itemsOf(who)).toHaveLength(2);
    expect((await itemsOf(who))[0]).toMatchObject({
      class: 'decide',
      title: 'Decide on the risk appetite for estates',
      record: { kind: 'appetite-proposal', id: proposals[1] },
    });
  }
  const { example } = risks.appetiteDecided;
  await it.hear(trustId, risks.appetiteDecided, { ...example, proposalId: proposals[0] });
  expect(await itemsOf(one)).toMatchObject([{ record: { id: proposals[1] } }]);
  const rejected = { outcome: 'rejected' as const, appetiteVersion: null };
  await it.hear(trustId, risks.appetiteDecided, {
    ...example,
    ...rejected,
    proposalId: proposals[1],
  });
  for (const who of [one, two]) expect(await itemsOf(who)).toEqual([]);
});

test('an auditor’s request waits for the finance leads, its answer for the auditor, and nobody once it is closed (F13)', async () => {
  const { trustId } = await scene();
  const [auditor, another] = [
    await it.user(trustId, ['auditor']),
    await it.user(trustId, ['auditor']),
  ];
  const lead = await it.user(trustId, ['finance-lead']);
  const clerk = await it.user(trustId, ['finance-officer']);
  const dueOn = '2099-01-31';
  const asked = { title: 'Sample of 25', wanted: 'Invoices of October', dueOn };
  const { id } = (await auditor.post('/audit-requests', asked)).body;
  const [card] = await itemsOf(lead);
  expect(card).toMatchObject({
    kind: 'audit-request-open',
    class: 'deadline',
    title: 'Answer the auditor’s request 1',
    record: { kind: 'audit-request', id },
    deadline: dueOn,
    facts: { number: 1, title: 'Sample of 25' },
  });
  for (const who of [auditor, another, clerk]) expect(await itemsOf(who)).toEqual([]);
  // Marks are kept of it as of any other item, and by nobody whom it is not for.
  const mark = { read: true, done: false };
  expect((await lead.put(`/inbox/${card.id}/mark`, mark)).status).toBe(200);
  expect((await clerk.put(`/inbox/${card.id}/mark`, mark)).status).toBe(404);
  expect((await lead.get('/inbox')).body.unread).toBe(0);

  await lead.post(`/audit-requests/${id}/answers`, { words: 'Here they are' }, { version: 1 });
  expect(await itemsOf(lead)).toEqual([]);
  expect(await kindsOf(auditor)).toEqual(['audit-request-answered']);
  expect(await itemsOf(another)).toEqual([]);
  await auditor.post(
    `/audit-requests/${id}/reopenings`,
    { words: 'One is missing' },
    { version: 2 },
  );
  expect(await itemsOf(lead)).toMatchObject([{ kind: 'audit-request-open', readAt: null }]);
  await auditor.post(`/audit-requests/${id}/closures`, { words: 'Thank you' }, { version: 3 });
  for (const who of [auditor, lead]) expect(await itemsOf(who)).toEqual([]);
});

test('an exception waits for finance with what is due; by deadline the nearest comes first, without one last', async () => {
  const { trustId, oak } = await scene();
  const lead = await it.user(trustId, ['finance-lead']);
  const invoices = ['2025-12-01', '2025-11-01', null].map((dueOn) => ({
    invoiceId: randomUUID(),
    dueOn,
  }));
  for (const { invoiceId, dueOn } of invoices) {
    if (dueOn) {
      it.say(trustId, finance.invoiceCaptured, {
        ...finance.invoiceCaptured.example,
        invoiceId,
        dueOn,
      });
    }
    it.say(trustId, finance.invoiceException, {
      ...finance.invoiceException.example,
      invoiceId,
      schoolIds: [oak],
    });
  }
  await it.settle();
  const cards = await itemsOf(lead, '?order=deadline&class=deadline');
  expect(cards.map(({ deadline }: { deadline: string | null }) => deadline)).toEqual([
    '2025-11-01',
    '2025-12-01',
    null,
  ]);
  expect(cards[0]).toMatchObject({
    amount: 144_000,
    title: 'Invoice billed above the order’s price',
  });
  expect(await itemsOf(lead, '?class=decide')).toEqual([]);
  const both = `/inbox?order=deadline&before=${encodeURIComponent(`2025-11-01T00:00:00.000Z ${randomUUID()}`)}`;
  expect((await lead.get(both)).status).toBe(400);
});

test('what somebody else has decided waits for nobody any more (F7)', async () => {
  const { trustId, oak, story } = await scene();
  const [one, two] = [
    await it.user(trustId, ['approver'], oak),
    await it.user(trustId, ['approver'], oak),
  ];
  const order = story.order(oak);
  const reservationId = story.submit(order, '410010', 100_00);
  await it.settle();
  for (const who of [one, two]) expect(await kindsOf(who)).toEqual(['order-awaiting-approval']);
  story.approve(order, reservationId, one.userId, '2025-10-07');
  await it.settle();
  for (const who of [one, two]) expect(await itemsOf(who)).toEqual([]);
});

test('a letter asks for a decision at once, with a link that opens the record; the rest waits for the morning’s (X1, F7)', async () => {
  const { trustId, oak, story } = await scene();
  const approver = await it.user(trustId, ['approver', 'office-manager'], oak);
  const own = () => it.letters.filter(({ to }) => to.startsWith(approver.userId));
  const [first, second] = [story.order(oak), story.order(oak)];
  story.submit(first, '410010', 1_240_50);
  const reservationId = story.submit(second, '410010', 5_00);
  const needBy = addDays(businessDate(it.clock.now()), 3);
  const { example } = procurement.orderSubmitted;
  story.tell(procurement.orderSubmitted, { ...example, ...second, needBy });
  story.approve(second, reservationId, randomUUID(), '2025-10-07');
  await it.settle();
  await it.run('mail-alerts');
  expect(own()).toMatchObject([{ subject: 'Approve £1,240.50 · Oak · by Mon 3 Nov' }]);
  expect(own()[0]!.text).toContain(`https://bursar.test/go/${trustId}/order/${first.orderId}\n`);
  await it.run('mail-digest');
  await it.run('mail-digest');
  await it.run('mail-alerts');
  expect(own()).toHaveLength(2);
  expect(own()[1]!.subject).toBe('Waiting for you · 1 due within a week');
  expect(own()[1]!.text).toContain(`https://bursar.test/go/${trustId}/order/${second.orderId}\n`);
  // The next morning it is told again, unless somebody has sent the order or put it away.
  it.clock.moveTo(it.clock.offset + 86_400_000);
  await it.run('mail-digest');
  expect(own()).toHaveLength(3);
  const item = (await itemsOf(approver)).find(
    ({ kind }: { kind: string }) => kind === 'order-to-send',
  );
  await approver.put(`/inbox/${item.id}/mark`, { read: true, done: true });
  it.clock.moveTo(it.clock.offset + 86_400_000);
  await it.run('mail-digest');
  expect(own()).toHaveLength(3);
});

test('what came since the last morning’s letter is new in the next, however many days lie between (X1)', async () => {
  const { trustId, oak } = await scene();
  const lead = await it.user(trustId, ['finance-lead']);
  const own = () => it.letters.filter(({ to }) => to.startsWith(lead.userId));
  const except = () =>
    it.hear(trustId, finance.invoiceException, {
      ...finance.invoiceException.example,
      invoiceId: randomUUID(),
      schoolIds: [oak],
    });
  await except();
  await it.run('mail-digest');
  await except();
  it.clock.moveTo(it.clock.offset + 3 * 86_400_000);
  await it.run('mail-digest');
  it.clock.moveTo(it.clock.offset + 86_400_000);
  await it.run('mail-digest');
  expect(own().map(({ subject }) => subject)).toEqual([
    'Waiting for you · 1 new',
    'Waiting for you · 1 new',
  ]);
});

test('the morning’s letter holds an auditor’s request for who answers, and what was decided is in none', async () => {
  const { trustId } = await scene();
  const auditor = await it.user(trustId, ['auditor']);
  const lead = await it.user(trustId, ['finance-lead']);
  const asked = { title: 'About Ms Lee', wanted: 'Her file', dueOn: null };
  const { id } = (await auditor.post('/audit-requests', asked)).body;
  await it.run('mail-digest');
  const [letter] = it.letters.filter(({ to }) => to.startsWith(lead.userId));
  expect(letter!.text).toContain(`/go/${trustId}/audit-request/${id}`);
  expect(`${letter!.subject} ${letter!.text}`).not.toContain('Lee');
});
