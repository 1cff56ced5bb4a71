import { randomUUID } from 'node:crypto';
import { businessDate } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import * as directory from '@bursar/shared-types/events/directory/index';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as finance from '@bursar/shared-types/events/finance/index';
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
  const [oak, ash] = [
    await it.school(trustId, { name: 'Oak' }),
    await it.school(trustId, { name: 'Ash' }),
  ];
  return { trustId, oak, ash, story: new Story(it, trustId) };
}

const itemsOf = async (who: Caller, query = '') => (await who.get(`/inbox${query}`)).body.items;
const sentences = async (who: Caller, query = '') =>
  (await itemsOf(who, query)).map(({ sentence }: { sentence: string }) => sentence);

test('a risk past appetite reaches its named owner and the trustees, and nobody else; its return settles it (X1, R2)', async () => {
  const { trustId, oak } = await scene();
  const owner = await it.user(trustId, ['risk-owner'], oak);
  const trustee = await it.user(trustId, ['trustee']);
  const other = await it.user(trustId, ['risk-owner'], oak);
  const { example } = risks.appetiteExceeded;
  const risk = { riskId: randomUUID(), schoolId: oak, ownerId: owner.userId };
  await it.hear(trustId, risks.appetiteExceeded, { ...example, ...risk });
  for (const who of [owner, trustee]) {
    expect(await sentences(who)).toEqual([
      'Risk 4 of Oak scores 15, above appetite: the board’s appetite is 12.',
    ]);
  }
  expect(await itemsOf(other)).toEqual([]);
  await it.hear(trustId, risks.appetiteRestored, { ...risks.appetiteRestored.example, ...risk });
  expect(await itemsOf(owner)).toEqual([]);
  expect(await itemsOf(owner, '?state=done')).toMatchObject([{ settledAt: expect.any(String) }]);
});

test('an order waits in the inbox of those who may decide on it, not of who raised it or has decided (F7)', async () => {
  const { trustId, oak, ash, story } = await scene();
  const ofOak = await it.user(trustId, ['approver'], oak);
  const ofAsh = await it.user(trustId, ['approver'], ash);
  const everywhere = await it.user(trustId, ['approver']);
  const raiser = await it.user(trustId, ['approver'], oak);
  const lead = await it.user(trustId, ['finance-lead']);
  const order = story.order(oak, raiser.userId);
  const reservationId = story.submit(order, '410010', 100_00);
  await it.settle();
  expect(await sentences(ofOak)).toEqual([
    'Order PO2526-000001 of Oak for £100.00 waits for your decision.',
  ]);
  expect(await itemsOf(everywhere)).toHaveLength(1);
  for (const who of [ofAsh, raiser, lead]) expect(await itemsOf(who)).toEqual([]);

  // After the first tier the second is asked; who decided is not asked again.
  const decisions = [story.decision(ofOak.userId, '2025-10-07')];
  const awaiting = {
    tier: 2,
    tiers: 2,
    anyOf: [
      { role: 'finance-lead', at: 'trust' as const },
      { role: 'approver', at: 'school' as const },
    ],
  };
  const waits = {
    reservationId,
    net: 100_00,
    gross: 100_00,
    schemeVersion: 3,
    awaiting,
    decisions,
  };
  await it.hear(trustId, procurement.orderAwaitingApproval, { ...order, ...waits });
  expect(await itemsOf(lead)).toHaveLength(1);
  expect(await itemsOf(ofOak)).toEqual([]);
  await it.hear(trustId, procurement.orderWithdrawn, order);
  expect(await itemsOf(lead)).toEqual([]);
});

test('an order whose approval was withdrawn waits in its approver’s inbox again, and is no longer to be sent (F7)', async () => {
  const { trustId, oak, story } = await scene();
  const head = await it.user(trustId, ['approver'], oak);
  const raiser = await it.user(trustId, ['office-manager'], oak);
  const order = story.order(oak, raiser.userId);
  const reservationId = story.submit(order, '410010', 100_00);
  const decision = story.decision(head.userId, '2025-10-07');
  const { example } = procurement.orderApproved;
  await it.hear(trustId, procurement.orderApproved, {
    ...example,
    ...order,
    reservationId,
    decisions: [decision],
  });
  expect(await itemsOf(head)).toEqual([]);
  expect(await itemsOf(raiser)).toMatchObject([{ kind: 'order-to-send' }]);
  await it.hear(trustId, procurement.orderApprovalWithdrawn, {
    ...procurement.orderApprovalWithdrawn.example,
    ...order,
    reservationId,
    net: 100_00,
    gross: 100_00,
    decision,
  });
  expect(await sentences(head)).toEqual([
    'Order PO2526-000001 of Oak for £100.00 waits for your decision.',
  ]);
  expect(await itemsOf(raiser)).toEqual([]);
  const { items } = (await head.get('/orders')).body;
  expect(items).toMatchObject([{ status: 'awaiting-approval', approvedOn: null }]);
});

test('an invoice and a journal wait for those who may decide on them, in all of their schools (F7)', async () => {
  const { trustId, oak, ash, story } = await scene();
  const author = await it.user(trustId, ['approver']);
  const ofOak = await it.user(trustId, ['approver'], oak);
  const ofBoth = await it.user(trustId, ['approver'], oak);
  story.tell(directory.roleAssigned, {
    ...directory.roleAssigned.example,
    assignmentId: randomUUID(),
    userId: ofBoth.userId,
    scopeId: ash,
    from: '2020-01-01',
  });
  const awaiting = { tier: 1, tiers: 2, anyOf: [{ role: 'approver', at: 'school' as const }] };
  const draft = { ...finance.journalAwaitingApproval.example, draftId: randomUUID(), awaiting };
  const own = { ...draft, schoolIds: [oak, ash], enteredBy: author.userId, decisions: [] };
  story.tell(finance.journalAwaitingApproval, own);
  const { example } = finance.invoiceAwaitingApproval;
  const invoice = {
    ...example,
    invoiceId: randomUUID(),
    schoolIds: [oak],
    awaiting,
    decisions: [],
  };
  story.tell(finance.invoiceAwaitingApproval, invoice);
  await it.settle();
  const kinds = async (who: Caller) =>
    (await itemsOf(who)).map(({ kind }: { kind: string }) => kind).sort();
  expect(await kinds(ofBoth)).toEqual(['invoice-awaiting-approval', 'journal-awaiting-approval']);
  expect(await kinds(ofOak)).toEqual(['invoice-awaiting-approval']);
  expect(await kinds(author)).toEqual(['invoice-awaiting-approval']);

  const { draftId, date, total, schoolIds, enteredBy, reverses } = own;
  const head = { draftId, date, total, schoolIds, enteredBy, reverses };
  const decision = story.decision(ofBoth.userId, '2025-10-07');
  const returned = { ...finance.journalReturned.example, ...head, decision };
  await it.hear(trustId, finance.journalReturned, returned);
  expect(await kinds(ofBoth)).toEqual(['invoice-awaiting-approval']);
  expect(await kinds(author)).toEqual(['invoice-awaiting-approval', 'journal-returned']);
  await it.hear(trustId, finance.journalAwaitingApproval, own);
  story.journal(
    '2025-10-20',
    [
      { schoolId: oak, account: '410010', pence: 5 },
      { schoolId: oak, account: '630010', pence: -5 },
    ],
    { sourceId: draftId, enteredBy },
  );
  await it.settle();
  expect(await kinds(author)).toEqual(['invoice-awaiting-approval']);
});

test('what somebody finds in their inbox is what they can mark, and what they get by mail (X1)', async () => {
  const { trustId, oak, ash, story } = await scene();
  const people = [
    await it.user(trustId, ['approver'], oak),
    await it.user(trustId, ['approver'], ash),
    await it.user(trustId, ['approver']),
    await it.user(trustId, ['finance-lead']),
    await it.user(trustId, ['site-manager'], ash),
    await it.user(trustId, ['estates-lead']),
  ];
  story.submit(story.order(oak), '410010', 10_00);
  story.submit(story.order(ash), '410010', 10_00);
  const dueOn = addDays(businessDate(it.clock.now()), -1);
  const check = { checkId: randomUUID(), schoolId: ash, dueOn };
  story.tell(estates.checkOverdue, { ...estates.checkOverdue.example, ...check });
  await it.settle();
  await it.run('mail-alerts');
  await it.run('mail-digest');
  const all = new Set(
    (await Promise.all(people.map((who) => itemsOf(who)))).flat().map(({ id }) => id),
  );
  expect(all.size).toBe(3);
  const counts: number[] = [];
  for (const who of people) {
    const items = (await itemsOf(who)) as { id: string; class: string; record: { id: string } }[];
    const listed = items.map(({ id }) => id);
    const marks = [];
    for (const id of all) {
      const { status } = await who.put(`/inbox/${id}/mark`, { read: true, done: false });
      if (status === 200) marks.push(id);
    }
    const letters = it.letters.filter(({ to }) => to.startsWith(who.userId));
    expect(new Set(marks)).toEqual(new Set(listed));
    // What is to be decided has a letter each, what has a deadline is in the morning’s one.
    const [toDecide, withDeadline] = ['decide', 'deadline'].map((one) =>
      items.filter((item) => item.class === one),
    );
    const digests = letters.filter(({ id }) => id.includes('digest'));
    const alerts = letters.filter((letter) => !digests.includes(letter));
    expect(alerts).toHaveLength(toDecide!.length);
    expect(new Set(alerts.map(({ id }) => id.split(' ')[1]))).toEqual(
      new Set(toDecide!.map(({ id }) => id)),
    );
    const links = digests.flatMap(({ text }) => text.match(/\/go\/.*/g) ?? []);
    expect(links).toEqual(withDeadline!.map(({ record }) => `/go/${trustId}/check/${record.id}`));
    counts.push(listed.length);
  }
  expect(counts).toEqual([1, 1, 2, 0, 1, 1]);
});

test('a role held over a cluster counts where its whole cluster is asked for, and a school’s does not', async () => {
  const { trustId, oak, ash, story } = await scene();
  const clusterId = randomUUID();
  await it.hear(trustId, directory.clusterSet, {
    ...directory.clusterSet.example,
    clusterId,
    schoolIds: [oak, ash],
  });
  const school = await it.user(trustId, ['approver'], oak);
  const cluster = await it.as(randomUUID(), trustId);
  await it.hear(trustId, directory.roleAssigned, {
    assignmentId: randomUUID(),
    userId: cluster.userId,
    role: 'approver',
    at: 'cluster',
    scopeId: clusterId,
    from: '2020-01-01',
    to: null,
  });
  const order = story.order(oak);
  const awaiting = { tier: 1, tiers: 1, anyOf: [{ role: 'approver', at: 'cluster' as const }] };
  const waits = {
    reservationId: randomUUID(),
    net: 1,
    gross: 1,
    schemeVersion: 3,
    awaiting,
    decisions: [],
  };
  const id = await it.hear(trustId, procurement.orderAwaitingApproval, { ...order, ...waits });
  expect(await itemsOf(cluster)).toHaveLength(1);
  expect(await itemsOf(school)).toEqual([]);
  const mark = { read: true, done: false };
  expect((await cluster.put(`/inbox/${id}/mark`, mark)).status).toBe(200);
  expect((await school.put(`/inbox/${id}/mark`, mark)).status).toBe(404);
});

test('a delegate sees what is for whom they cover, on those days (F7)', async () => {
  const { trustId, oak, story } = await scene();
  const approver = await it.user(trustId, ['approver'], oak);
  const delegate = await it.user(trustId, ['office-manager'], oak);
  story.submit(story.order(oak), '410010', 10_00);
  await it.settle();
  expect(await itemsOf(delegate)).toEqual([]);
  const days = { from: '2020-01-01', to: '2099-12-31' };
  const cover = {
    coverId: randomUUID(),
    principalId: approver.userId,
    delegateId: delegate.userId,
  };
  await it.hear(trustId, directory.coverSet, { ...cover, ...days });
  expect(await itemsOf(delegate)).toHaveLength(1);
});

test('an overdue check tells its owner, and doing it settles it (X1, E4)', async () => {
  const { trustId, oak } = await scene();
  const owner = await it.user(trustId, ['site-manager'], oak);
  const { example } = estates.checkOverdue;
  const check = { checkId: randomUUID(), schoolId: oak };
  await it.hear(trustId, estates.checkOverdue, { ...example, ...check, ownerId: owner.userId });
  expect(await sentences(owner)).toEqual([
    'The check “Fire alarm call-point test (rotate points)” of Oak was due on 6 October 2025 and was not done by then.',
  ]);
  await it.hear(trustId, estates.checkCompleted, { ...estates.checkCompleted.example, ...check });
  expect(await itemsOf(owner)).toEqual([]);
});

test('marks are one’s own, the same however often they are said, and can be taken back', async () => {
  const { trustId, oak } = await scene();
  const [one, two] = [await it.user(trustId, ['trustee']), await it.user(trustId, ['trustee'])];
  const id = await it.hear(trustId, risks.appetiteExceeded, {
    ...risks.appetiteExceeded.example,
    schoolId: oak,
  });
  expect((await one.get('/inbox')).body.unread).toBe(1);
  const first = await one.put(`/inbox/${id}/mark`, { read: true, done: false });
  it.clock.moveTo(it.clock.offset + 60_000);
  expect(await one.put(`/inbox/${id}/mark`, { read: true, done: false })).toMatchObject({
    body: first.body,
  });
  expect((await one.get('/inbox')).body).toMatchObject({
    unread: 0,
    items: [{ readAt: first.body.readAt }],
  });
  expect((await two.get('/inbox')).body.unread).toBe(1);
  await one.put(`/inbox/${id}/mark`, { read: true, done: true });
  expect(await itemsOf(one)).toEqual([]);
  await one.put(`/inbox/${id}/mark`, { read: false, done: false });
  expect((await one.get('/inbox')).body.unread).toBe(1);
  expect((await one.put(`/inbox/${randomUUID()}/mark`, { read: true, done: true })).status).toBe(
    404,
  );
});

test('a long inbox comes page by page, each item once, newest first', async () => {
  const { trustId, oak, story } = await scene();
  const trustee = await it.user(trustId, ['trustee']);
  for (let n = 0; n < 130; n += 1) {
    story.tell(risks.appetiteExceeded, {
      ...risks.appetiteExceeded.example,
      riskId: randomUUID(),
      number: n + 1,
      schoolId: oak,
    });
  }
  await it.settle();
  const first = (await trustee.get('/inbox')).body;
  const second = (await trustee.get(`/inbox?before=${encodeURIComponent(first.next)}`)).body;
  expect([first.items.length, second.items.length, second.next]).toEqual([100, 30, null]);
  const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(130);
  expect((await trustee.get('/inbox?before=yesterday')).status).toBe(400);
});

test('a letter goes once to each whom an item is for, while it is news and open (X1)', async () => {
  const { trustId, oak } = await scene();
  const owner = await it.user(trustId, ['risk-owner'], oak);
  const trustee = await it.user(trustId, ['trustee']);
  const own = () =>
    it.letters.filter(({ to }) => [owner, trustee].some(({ userId }) => to.startsWith(userId)));
  const risk = { ...risks.appetiteExceeded.example, riskId: randomUUID(), schoolId: oak };
  await it.hear(trustId, risks.appetiteExceeded, { ...risk, ownerId: owner.userId });
  await it.run('mail-alerts');
  await it.run('mail-alerts');
  expect(own().map(({ subject }) => subject)).toEqual([
    'Risk 4 is above appetite · Oak',
    'Risk 4 is above appetite · Oak',
  ]);
  // What is three days old is history, and what is settled already is no news.
  const at = new Date(it.clock.now().getTime() - 3 * 86_400_000).toISOString();
  await it.hear(trustId, risks.appetiteExceeded, { ...risk, riskId: randomUUID() }, { at });
  const settled = { ...risk, riskId: randomUUID() };
  it.say(trustId, risks.appetiteExceeded, settled);
  await it.hear(trustId, risks.appetiteRestored, {
    ...risks.appetiteRestored.example,
    riskId: settled.riskId,
    schoolId: oak,
  });
  await it.run('mail-alerts');
  expect(own()).toHaveLength(2);
});

test('a letter that the mail server does not take is sent at the next run, and is not lost (X1)', async () => {
  const { trustId, oak } = await scene();
  const trustee = await it.user(trustId, ['trustee']);
  const risk = { ...risks.appetiteExceeded.example, riskId: randomUUID(), schoolId: oak };
  await it.hear(trustId, risks.appetiteExceeded, risk);
  const own = () => it.letters.filter(({ to }) => to.startsWith(trustee.userId));
  it.refuseMail = true;
  await expect(it.run('mail-alerts')).rejects.toThrow('the server is busy');
  it.refuseMail = false;
  expect(own()).toHaveLength(0);
  await it.run('mail-alerts');
  expect(own()).toHaveLength(1);
});
