import { randomUUID } from 'node:crypto';
import * as finance from '@bursar/shared-types/events/finance/index';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

let it: ReportingUnderTest;
let story: Story;
let lead: Caller;
let [oak, ash] = ['', ''];
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  const trustId = await it.trust();
  oak = await it.school(trustId, { name: 'Oak' });
  ash = await it.school(trustId, { name: 'Ash' });
  lead = await it.user(trustId, ['finance-lead']);
  story = new Story(it, trustId);
  story.openBooks();
  story.budget(oak, { '410010': 100_00, '110010': 500_00 });
  story.budget(ash, { '410010': 50_00 });
  story.spend('2025-10-03', oak, '410010', 40_00);
  story.spend('2025-10-04', ash, '410010', 10_00);
  story.spend('2025-10-05', ash, '410010', 3_00, 'DFC');
  await it.settle();
});
afterAll(() => it.stop());

const october = '/management-accounts?month=2025-10';
const lineOf = (body: { lines: { account: string }[] }, account: string) =>
  body.lines.find((line) => line.account === account);

test('a school’s accounts show budget, actual, commitment, forecast and what is available (F4, F5)', async () => {
  const { status, body } = await lead.get(`${october}&school=${oak}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ month: '2025-10', year: '2025/26', school: oak });
  expect(lineOf(body, '410010')).toMatchObject({
    name: 'Books',
    aarCode: 'BAE200',
    budget: 1200_00,
    budgetToDate: 200_00,
    actual: 40_00,
    commitment: 0,
    available: 1160_00,
    forecast: 1100_00,
    variance: 100_00,
  });
  expect(body.totals.balance.budget).toBe(12 * 400_00);
  expect(body.stamp.words).toMatch(/^As at \d\d:\d\d · all sources in$/);
});

test('the trust is the sum of its schools, and the balance sheet is no line of it (F4, F5)', async () => {
  const { body } = await lead.get(october);
  expect(lineOf(body, '410010')).toMatchObject({ budget: 1800_00, actual: 53_00 });
  expect(lineOf(body, '630010')).toBeUndefined();
  const { body: beside } = await lead.get('/management-accounts/schools?month=2025-10');
  expect(beside.totals).toEqual(body.totals);
  expect(
    beside.schools.map(
      ({ name, totals }: { name: string; totals: { expenditure: { actual: number } } }) => [
        name,
        totals.expenditure.actual,
      ],
    ),
  ).toEqual([
    ['Ash', 13_00],
    ['Oak', 40_00],
  ]);
});

test('a posted journal and an order are in school and trust as soon as they are heard (F5, X2)', async () => {
  const before = (await lead.get(october)).body;
  const order = story.order(oak);
  const reservation = story.submit(order, '410010', 70_00);
  await it.settle();
  const { body } = await lead.get(`${october}&school=${oak}`);
  expect(lineOf(body, '410010')).toMatchObject({ commitment: 70_00, available: 1090_00 });
  story.release(order, reservation, '410010', 70_00, 'withdrawn');
  await it.settle();
  expect((await lead.get(october)).body.totals).toEqual(before.totals);
});

test('the accounts of a month say whether it is open or locked (F4)', async () => {
  const { example } = finance.periodOpened;
  expect((await lead.get(october)).body.period).toBeNull();
  story.tell(finance.periodOpened, example);
  story.tell(finance.periodLocked, finance.periodLocked.example);
  await it.settle();
  expect((await lead.get(october)).body.period).toBe('locked');
  story.tell(finance.periodReopened, finance.periodReopened.example);
  await it.settle();
  expect((await lead.get(october)).body.period).toBe('open');
});

test('a fund’s accounts are asked for by themselves', async () => {
  const { body } = await lead.get(`${october}&fund=DFC`);
  expect(body.lines).toMatchObject([{ account: '410010', actual: 3_00, budget: 0 }]);
});

test('somebody of a school sees their school’s accounts and lines, and no other’s (F5)', async () => {
  const office = await it.user(story.trustId, ['office-manager'], oak);
  expect(lineOf((await office.get(october)).body, '410010')).toMatchObject({ actual: 40_00 });
  expect((await office.get(`${october}&school=${oak}`)).status).toBe(200);
  expect((await office.get(`${october}&school=${ash}`)).status).toBe(404);
  expect((await office.get(`/explain?measure=actual&school=${ash}`)).status).toBe(404);
  const { body: schools } = await office.get('/management-accounts/schools?month=2025-10');
  expect(schools.schools.map(({ name }: { name: string }) => name)).toEqual(['Oak']);
  const { body: lines } = await office.get('/journal-lines');
  expect(new Set(lines.items.map((line: { schoolId: string }) => line.schoolId))).toEqual(
    new Set([oak]),
  );
  const actual = await office.get('/explain?measure=actual&line=expenditure&month=2025-10');
  expect(actual.body.value).toBe(40_00);
});

test('who reads no finance is refused; another trust, and a school of none, are not there', async () => {
  const site = await it.user(story.trustId, ['site-manager'], oak);
  expect((await site.get(october)).status).toBe(403);
  expect((await site.get('/account-lines')).status).toBe(403);
  const stranger = await it.user(await it.trust(), ['finance-lead']);
  expect((await stranger.get(`${october}&school=${oak}`)).status).toBe(404);
  expect((await stranger.get(october)).body.lines).toEqual([]);
  expect((await lead.get(`${october}&school=${randomUUID()}`)).status).toBe(404);
});

test('a month, a measure or a line that is none is refused with its field', async () => {
  for (const [path, pointer] of [
    ['/management-accounts?month=2025-13', '?month'],
    ['/management-accounts?position=-1', '?position'],
    ['/explain?measure=spent', '?measure'],
    ['/explain?measure=actual&line=41', '?line'],
  ] as const) {
    const { status, body } = await lead.get(path);
    expect({ path, status, pointer: body.errors?.[0]?.pointer }).toEqual({
      path,
      status: 400,
      pointer,
    });
  }
  expect((await lead.get('/explain?measure=actual&line=999999')).status).toBe(404);
  expect((await lead.get('/explain?measure=actual&line=630010')).status).toBe(404);
});

test('a position that finance’s log has not reached is refused: its figures would be others tomorrow (F4, X5)', async () => {
  const { stamp } = (await lead.get(october)).body;
  const { seq } = stamp.vector.find(({ source }: { source: string }) => source === 'finance');
  expect((await lead.get(`${october}&position=${seq}`)).status).toBe(200);
  for (const path of [
    `${october}&position=${seq + 1}`,
    `/management-accounts/schools?position=${seq + 1}`,
    `/explain?measure=actual&line=410010&position=${seq + 1}`,
  ]) {
    const { status, body } = await lead.get(path);
    expect({ path, status, type: body.type, reached: body.reached }).toEqual({
      path,
      status: 422,
      type: '/docs/errors/position-not-reached',
      reached: seq,
    });
    expect(body.errors).toMatchObject([{ pointer: '?position' }]);
  }
});

test('the lines of the accounts are listed, searched and taken away as CSV and XLSX (F4)', async () => {
  const { body } = await lead.get('/account-lines?month=2025-10&q=books');
  expect(body.count).toEqual({ exact: 3 });
  const ofOak = body.items.find((line: { schoolId: string }) => line.schoolId === oak);
  expect(ofOak).toMatchObject({ school: 'Oak', budget: 1200_00, actual: 40_00, forecast: 1100_00 });
  const csv = (await lead.get('/account-lines.csv?month=2025-10&account=410010')).text;
  const row = csv.split('\r\n').find((line) => line.includes('Oak'));
  expect(row).toBe(
    '2025-10,Oak,GAG,410010,Books,BAE200,1200.00,200.00,40.00,40.00,0.00,1160.00,1100.00,100.00,160.00',
  );
  const xlsx = await lead.get('/account-lines.xlsx?month=2025-10');
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  const year = (await lead.get('/account-lines?year=2025/26&account=410010&limit=200')).body.items;
  expect(year).toHaveLength(36);
});

test('from the accounts one drills down to journal lines and to what is still reserved (F4, X13)', async () => {
  const order = story.order(ash);
  story.submit(order, '410010', 20_00);
  await it.settle();
  const { body } = await lead.get(`/journal-lines?account=410010&school=${ash}&month=2025-10`);
  const sum = body.items.reduce(
    (total: number, { debit, credit }: { debit: number; credit: number }) => total + debit - credit,
    0,
  );
  expect(sum).toBe(13_00);
  expect(body.items[0].event).toMatchObject({ source: 'finance', id: expect.any(String) });
  const { body: held } = await lead.get(`/commitments?school=${ash}`);
  expect(held.items).toMatchObject([{ matter: 'order', matterId: order.orderId, amount: 20_00 }]);
  const { body: why } = await lead.get(
    `/explain?measure=commitment&line=410010&school=${ash}&month=2025-10`,
  );
  expect(why.parts).toMatchObject([
    {
      label: 'Order 2, awaiting-approval',
      amount: 20_00,
      moves: [{ amount: 20_00, because: 'reserved' }],
    },
  ]);
  const types = why.parts[0].events.map(({ type }: { type: string }) => type);
  expect(types).toEqual(['procurement.order-submitted', 'procurement.order-awaiting-approval']);
});

test('a figure leads to the approvals that allowed it, with the version of the scheme (F7, X13)', async () => {
  const order = story.order(oak);
  const reservation = story.submit(order, '410010', 15_00);
  const approver = randomUUID();
  story.approve(order, reservation, approver, '2025-10-07');
  await it.settle();
  const { body } = await lead.get(
    `/explain?measure=commitment&line=410010&school=${oak}&month=2025-10`,
  );
  expect(body.sentence).toBe(
    'Orders not yet invoiced hold £15.00 of the budget for Books (410010) at Oak.',
  );
  expect(body.parts[0].approvals).toMatchObject([
    { by: approver, schemeVersion: 3, limit: 500_000, tier: 1 },
  ]);
});
