import { openApiOf } from '@bursar/service-kit/http/app';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import * as hr from '@bursar/shared-types/events/hr-payroll/index';
import { randomUUID } from 'node:crypto';
import { ReportingUnderTest } from '../test/reporting-under-test.ts';
import { Story } from '../test/story.ts';
import type { Caller } from '../test/caller.ts';
import { reporting } from './service.ts';
import type { Surroundings } from './surroundings.ts';

let it: ReportingUnderTest;
let story: Story;
let trustee: Caller;
let [oak, ash] = ['', ''];
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  const trustId = await it.trust();
  oak = await it.school(trustId, { name: 'Oak' });
  ash = await it.school(trustId, { name: 'Ash' });
  trustee = await it.user(trustId, ['trustee']);
  story = new Story(it, trustId);
});
afterAll(() => it.stop());

test('the document of the API is written without anything to surround the service', async () => {
  const document = JSON.parse(await openApiOf(reporting({} as Surroundings))) as { paths: object };
  const paths = Object.keys(document.paths).map((path) => path.replace('/v1/trusts/{trustId}', ''));
  for (const path of [
    '/management-accounts',
    '/kpis',
    '/explain',
    '/inbox',
    '/extracts',
    '/evidence/{transactionId}',
  ]) {
    expect(paths).toContain(path);
  }
});

test('no figure is given without a token, to another trust, or to who has no role (D3)', async () => {
  const paths = [
    '/management-accounts',
    '/kpis',
    '/explain?measure=actual',
    '/orders',
    '/compliance',
    '/risk-matrix',
    '/workforce',
    '/inbox',
    '/stamp',
    '/audit-requests',
  ];
  const stranger = await it.as(randomUUID(), story.trustId);
  for (const path of paths) {
    const { statusCode } = await it.app.inject({ url: `/v1/trusts/${story.trustId}${path}` });
    expect({ path, statusCode }).toEqual({ path, statusCode: 401 });
    expect({ path, status: (await stranger.get(path)).status }).toEqual({ path, status: 404 });
    expect({ path, status: (await trustee.get(path)).status }).toEqual({ path, status: 200 });
  }
});

test('a school that is none of the trust’s is not found on any board, rather than shown as empty (D3)', async () => {
  const school = `school=${randomUUID()}`;
  for (const path of [
    '/management-accounts',
    '/kpis',
    '/compliance',
    '/risk-matrix',
    '/workforce',
  ]) {
    expect({ path, status: (await trustee.get(`${path}?${school}`)).status }).toEqual({
      path,
      status: 404,
    });
  }
});

test('the compliance board has each open check of each school in one column (E4, D3)', async () => {
  const today = it.clock.now().toISOString().slice(0, 10);
  const day = (days: number) =>
    new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const dues = [-3, 0, 14, 15, 200];
  for (const due of dues) {
    const check = { checkId: randomUUID(), schoolId: oak, dueOn: day(due) };
    story.tell(estates.checkScheduled, { ...estates.checkScheduled.example, ...check });
  }
  await it.settle();
  const { body } = await trustee.get('/compliance');
  expect(body.totals).toEqual({ overdue: 1, failed: 0, dueSoon: 2, inOrder: 2 });
  expect(
    body.schools.map(({ name, overdue }: { name: string; overdue: number }) => [name, overdue]),
  ).toEqual([
    ['Ash', 0],
    ['Oak', 1],
  ]);
  expect(body.schools[1].areas).toMatchObject([{ area: 'fire', overdue: 1, nextDue: day(0) }]);
  // As it stood, or will stand, on another day.
  expect((await trustee.get(`/compliance?on=${day(15)}`)).body.totals).toMatchObject({
    overdue: 3,
    dueSoon: 1,
  });
  const site = await it.user(story.trustId, ['site-manager'], ash);
  expect((await site.get('/compliance')).body.totals.overdue).toBe(0);
  expect((await site.get(`/compliance?school=${oak}`)).status).toBe(404);
  expect((await site.get('/compliance/checks')).body.items).toEqual([]);
  const { body: checks } = await trustee.get(`/compliance/checks?school=${oak}&to=${day(-1)}`);
  expect(checks.items).toMatchObject([{ dueOn: day(-3), state: 'scheduled' }]);
});

test('posts are counted by school, filled and vacant on a day, and a run done again counts once (D3)', async () => {
  const postId = randomUUID();
  const post = { postId, schoolId: oak, from: '2025-09-01' };
  const held = { postId, schoolId: oak, personId: randomUUID() };
  story.tell(hr.postCreated, { ...hr.postCreated.example, ...post, fte: '1.0000' });
  story.tell(hr.postFilled, {
    ...hr.postFilled.example,
    ...held,
    fte: '0.6000',
    from: '2025-10-01',
  });
  story.tell(hr.postVacated, {
    ...hr.postVacated.example,
    ...held,
    fte: '0.2000',
    to: '2025-11-30',
  });
  const run = { ...hr.payCosted.example, schoolId: oak, total: 100_00 };
  const first = randomUUID();
  story.tell(hr.payCosted, { ...run, runId: first });
  story.tell(hr.payCosted, { ...run, runId: randomUUID(), supersedes: first, total: 90_00 });
  await it.settle();
  const on = async (day: string) => (await trustee.get(`/workforce?on=${day}`)).body;
  expect((await on('2025-09-15')).totals).toMatchObject({
    established: '1.0000',
    filled: '0.0000',
    vacant: '1.0000',
  });
  expect((await on('2025-10-31')).totals).toMatchObject({
    filled: '0.6000',
    vacant: '0.4000',
    pay: 90_00,
  });
  expect((await on('2025-12-01')).totals).toMatchObject({ filled: '0.4000', pay: 0 });
  const approver = await it.user(story.trustId, ['approver'], oak);
  expect((await approver.get('/workforce')).status).toBe(403);
  expect((await approver.get('/explain/workforce?figure=pay')).status).toBe(403);

  // Each figure is told in posts or pay runs that add up to it, with their events.
  const why = async (figure: string, day: string) => {
    const { body } = await trustee.get(`/explain/workforce?figure=${figure}&on=${day}`);
    const parts = body.parts as { id: string; amount: number; events: { type: string }[] }[];
    const sum = parts.reduce((total, { amount }) => total + amount, 0);
    return { value: body.value, sum, said: body.sentence, parts };
  };
  const filled = await why('filled', '2025-12-01');
  expect(filled).toMatchObject({ value: 4_000, sum: 4_000, parts: [{ id: postId }] });
  expect(filled.said).toMatch(/on 2025-12-01: 0\.4000\.$/);
  expect(filled.parts[0]!.events.map(({ type }) => type)).toEqual([
    null,
    'hr-payroll.post-filled',
    'hr-payroll.post-vacated',
  ]);
  expect(await why('pay', '2025-10-31')).toMatchObject({ value: 90_00, sum: 90_00 });
  expect(await why('pay', '2025-12-01')).toMatchObject({ value: 0, parts: [] });
  const elsewhere = `/explain/workforce?figure=pay&school=${randomUUID()}`;
  expect((await trustee.get(elsewhere)).status).toBe(404);
});

test('a post that is changed counts with its new hours from their day on (D3)', async () => {
  const postId = randomUUID();
  const post = { postId, schoolId: ash, from: '2025-09-01' };
  story.tell(hr.postCreated, { ...hr.postCreated.example, ...post, fte: '1.0000' });
  const terms = [
    { from: '2025-09-01', scale: null, fte: '1.0000' },
    { from: '2026-01-01', scale: null, fte: '0.5000' },
  ];
  story.tell(hr.postChanged, { ...hr.postChanged.example, ...post, terms });
  await it.settle();
  const on = async (day: string) => (await trustee.get(`/workforce?on=${day}&school=${ash}`)).body;
  expect((await on('2025-12-31')).totals.established).toBe('1.0000');
  expect((await on('2026-01-01')).totals.established).toBe('0.5000');
});

test('what had come and is taken back changes how an order’s delivery stands (P5)', async () => {
  const order = story.order(oak);
  const line = { line: 1, quantity: '3', net: 30_00 };
  const receipt = { ...procurement.goodsReceived.example, ...order, receiptId: randomUUID() };
  const { example } = procurement.receiptCorrected;
  const correction = { ...example, ...order, corrects: receipt.receiptId, complete: false };
  const delivery = async () => {
    await it.settle();
    const { items } = (await trustee.get('/orders?limit=200')).body;
    return items.find(({ id }: { id: string }) => id === order.orderId).delivery;
  };
  story.tell(procurement.goodsReceived, { ...receipt, lines: [line], complete: true });
  expect(await delivery()).toBe('complete');
  const some = { ...line, quantity: '1', net: 10_00 };
  story.tell(procurement.receiptCorrected, {
    ...correction,
    receiptId: randomUUID(),
    lines: [some],
  });
  expect(await delivery()).toBe('part');
  const rest = { ...line, quantity: '2', net: 20_00 };
  const id = randomUUID();
  story.tell(procurement.receiptCorrected, { ...correction, receiptId: id, lines: [rest] });
  expect(await delivery()).toBe('none');
  const { body } = await trustee.get(`/evidence/${id}`);
  expect(body).toMatchObject({ root: order.orderId, asked: { kind: 'receipt' } });
  expect(body.receipts).toHaveLength(3);
});

test('orders of all schools are listed as they stand, to each reader those of theirs (D3)', async () => {
  const [one, two] = [story.order(oak), story.order(ash)];
  const reservation = story.submit(one, '410010', 10_00);
  story.approve(one, reservation, randomUUID(), '2025-10-07');
  story.submit(two, '410010', 20_00);
  await it.settle();
  const { body } = await trustee.get(
    '/orders?sort=number&delivery=none&status=approved&status=awaiting-approval',
  );
  expect(body.items).toMatchObject([
    { id: one.orderId, status: 'approved', gross: 10_00, school: 'Oak' },
    { id: two.orderId, status: 'awaiting-approval', gross: 20_00 },
  ]);
  const office = await it.user(story.trustId, ['office-manager'], ash);
  expect((await office.get('/orders')).body.items).toMatchObject([{ id: two.orderId }]);
  expect((await trustee.get('/orders.csv?status=approved')).text.split('\r\n')).toHaveLength(3);
});
