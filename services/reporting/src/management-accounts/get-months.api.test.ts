import * as finance from '@bursar/shared-types/events/finance/index';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

let it: ReportingUnderTest;
let story: Story;
let lead: Caller;
let [oak, ash, elm] = ['', '', ''];
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  const trustId = await it.trust();
  oak = await it.school(trustId, { name: 'Oak' });
  ash = await it.school(trustId, { name: 'Ash' });
  elm = await it.school(trustId, { name: 'Elm' });
  lead = await it.user(trustId, ['finance-lead']);
  story = new Story(it, trustId);
  story.openBooks();
  story.budget(oak, { '410010': 100_00, '110010': 500_00 });
  story.budget(ash, { '410010': 50_00 });
  story.spend('2025-09-03', oak, '410010', 40_00);
  story.spend('2025-10-04', ash, '410010', 10_00);
  story.tell(finance.periodOpened, { ...finance.periodOpened.example, month: '2025-09' });
  const order = story.order(oak);
  const at = (day: string) => ({ at: `${day}T10:00:00.000Z` });
  const { example } = finance.budgetReserved;
  const about = { matterId: order.orderId, year: '2025/26', revision: 1 };
  const line = { ...example.lines[0]!, schoolId: oak, fund: 'GAG', account: '410010' };
  const lines = [{ ...line, requested: 70_00 }];
  story.tell(
    finance.budgetReserved,
    { ...example, ...about, total: 70_00, lines },
    at('2025-09-20'),
  );
  const part = { schoolId: oak, fund: 'GAG', account: '410010', amount: 30_00 };
  story.tell(
    finance.reservationReleased,
    {
      ...finance.reservationReleased.example,
      ...about,
      reservationId: example.reservationId,
      total: 30_00,
      remaining: 40_00,
      lines: [part],
    },
    at('2025-10-05'),
  );
  await it.settle();
});
afterAll(() => it.stop());

const october = '/management-accounts/months?month=2025-10';
const monthOf = (body: { months: { month: string }[] }, month: string) =>
  body.months.find((each) => each.month === month);

test('a school’s accounts month by month: profile, actual, forecast, with their sums and what was reserved (F4, D3)', async () => {
  const { status, body } = await lead.get(`${october}&school=${oak}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ month: '2025-10', year: '2025/26', school: oak, account: null });
  expect(body.months).toHaveLength(12);
  expect(monthOf(body, '2025-09')).toMatchObject({
    period: 'open',
    expenditure: { budget: 100_00, actual: 40_00, forecast: 40_00, actualToDate: 40_00 },
    income: { budget: 500_00, actual: 0 },
    balance: { budget: 400_00, actual: -40_00 },
    commitment: 70_00,
  });
  expect(monthOf(body, '2025-10')).toMatchObject({
    period: null,
    expenditure: { budgetToDate: 200_00, actual: 0, forecast: 100_00, forecastToDate: 140_00 },
    commitment: 40_00,
  });
  expect(monthOf(body, '2025-11')).toMatchObject({
    expenditure: { budget: 100_00, actual: null, actualToDate: null, forecast: 100_00 },
    commitment: null,
  });
  expect(body.stamp.words).toMatch(/^As at \d\d:\d\d · /);
});

test('the months come to what the accounts say, of the trust, a fund, an account or a school (F4, F5)', async () => {
  for (const scope of ['', `&school=${ash}`, '&fund=GAG']) {
    const { body } = await lead.get(`${october}${scope}`);
    const { body: accounts } = await lead.get(`/management-accounts?month=2025-10${scope}`);
    expect(body.totals).toEqual(accounts.totals);
    for (const kind of ['income', 'expenditure', 'balance']) {
      const of = (month: string) => (monthOf(body, month) as never)[kind];
      const { budget, forecast, actualToDate } = accounts.totals[kind];
      expect(of('2026-08')).toMatchObject({ budgetToDate: budget, forecastToDate: forecast });
      expect(of('2025-10')).toMatchObject({ actualToDate });
    }
  }
  const { body } = await lead.get(`${october}&account=410010`);
  expect(monthOf(body, '2025-10')).toMatchObject({
    income: { budgetToDate: 0 },
    expenditure: { budgetToDate: 300_00, actualToDate: 50_00 },
  });
});

test('the months say whether their staff cost is half of its profile, at the schools looked at (F4)', async () => {
  story.budget(elm, { '210010': 10_00 });
  story.spend('2025-09-25', elm, '210010', 5_00);
  story.spend('2025-10-25', elm, '210010', 4_99);
  await it.settle();
  const paid = async (school: string) =>
    (
      (await lead.get(`${october}&school=${school}`)).body.months as {
        month: string;
        payPosted: boolean;
      }[]
    )
      .slice(0, 3)
      .map(({ payPosted }) => payPosted);
  expect(await paid(elm)).toEqual([true, false, false]);
  // Where no staff are budgeted, no pay is lacking.
  expect(await paid(oak)).toEqual([true, true, true]);
});

test('as known at an earlier position the months are what they were then (F4)', async () => {
  const { stamp } = (await lead.get(october)).body;
  const { seq } = stamp.vector.find(({ source }: { source: string }) => source === 'finance');
  const before = (await lead.get(`${october}&position=${seq}`)).body.months;
  expect(before).toEqual((await lead.get(october)).body.months);
  story.spend('2025-10-06', ash, '410010', 5_00);
  await it.settle();
  expect((await lead.get(`${october}&position=${seq}`)).body.months).toEqual(before);
  expect((await lead.get(october)).body.months).not.toEqual(before);
  expect((await lead.get(`${october}&position=${seq + 99}`)).status).toBe(422);
});

test('accounts, schools and months are taken away as CSV with what the pages show (F4)', async () => {
  const rowsOf = async (path: string) =>
    (await lead.get(path)).text.replace('\ufeff', '').trim().split('\r\n');
  const lines = await rowsOf(`/management-accounts.csv?month=2025-10&school=${oak}`);
  expect(lines[0]).toMatch(/^Account,Account name,Kind,AAR line,Budget,Budget to date,Actual,/);
  expect(lines).toContainEqual(
    expect.stringMatching(/^410010,Books,expenditure,BAE200,1200\.00,200\.00,40\.00,/),
  );
  const schools = await rowsOf('/management-accounts/schools.csv?month=2025-10');
  expect(schools.map((row) => row.split(',')[0])).toEqual(['School', 'Ash', 'Elm', 'Oak']);
  const months = await rowsOf(`/management-accounts/months.csv?month=2025-10&school=${oak}`);
  expect(months).toHaveLength(13);
  expect(months[0]).toMatch(
    /^Month,Income: budget,Income: actual,.*,Balance: forecast to date,Commitment$/,
  );
  // What is not known yet is empty, not nil.
  expect(months[3]).toMatch(/^2025-11,500\.00,,500\.00,.*,$/);
  const site = await it.user(story.trustId, ['site-manager'], oak);
  expect((await site.get('/management-accounts.csv')).status).toBe(403);
});

test('somebody of a school sees their school’s months, and no other’s (F5, F6)', async () => {
  const office = await it.user(story.trustId, ['office-manager'], oak);
  const own = (await office.get(october)).body;
  expect(own.months).toEqual((await lead.get(`${october}&school=${oak}`)).body.months);
  expect((await office.get(`${october}&school=${ash}`)).status).toBe(404);
  const site = await it.user(story.trustId, ['site-manager'], oak);
  expect((await site.get(october)).status).toBe(403);
});
