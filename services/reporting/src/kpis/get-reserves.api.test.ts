import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

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
  story.openBooks();
  story.budget(oak, { '110010': 500_00, '410010': 400_00 });
  story.spend('2025-09-03', oak, '410010', 150_00);
  story.spend('2025-10-03', ash, '410010', 20_00);
  await it.settle();
});
afterAll(() => it.stop());

const reserves = async (query = '') => (await trustee.get(`/reserves?month=2025-10${query}`)).body;

test('without opening balances a reserve is not known, and never nil (D3)', async () => {
  const { opening, months, schools } = await reserves();
  expect(opening).toBeNull();
  expect(months).toHaveLength(12);
  expect(new Set(months.map(({ forecast }: { forecast: null }) => forecast))).toEqual(
    new Set([null]),
  );
  expect(schools[0]).toMatchObject({ name: 'Ash', opening: null, actual: null, forecast: null });
});

test('the reserve runs from what was brought forward by what came and went, to the KPI’s year end (D3, X13)', async () => {
  const lines = [
    { schoolId: oak, account: '810010', pence: -600_00 },
    { schoolId: oak, account: '630010', pence: 600_00 },
  ];
  story.journal('2025-09-01', lines, { source: 'opening' });
  await it.settle();
  const body = await reserves(`&school=${oak}`);
  expect(body).toMatchObject({ opening: 600_00, year: '2025/26', school: oak });
  expect(body.months.slice(0, 3)).toEqual([
    { month: '2025-09', actual: 450_00, forecast: 450_00 },
    { month: '2025-10', actual: 450_00, forecast: 550_00 },
    { month: '2025-11', actual: null, forecast: 650_00 },
  ]);
  const kpis = (await trustee.get(`/kpis?month=2025-10&school=${oak}`)).body.kpis;
  const kpi = kpis.find(({ code }: { code: string }) => code === 'revenue-reserve');
  const part = (name: string) =>
    kpi.parts.find(({ measure }: { measure: string }) => measure === name).value;
  expect(body.months.at(-1).forecast).toBe(
    part('opening-reserve') + part('income') - part('expenditure'),
  );
});

test('the trust’s reserve is the sum of its schools’, which stand beside each other (F5)', async () => {
  const body = await reserves();
  expect(body.schools.map(({ name }: { name: string }) => name)).toEqual(['Ash', 'Oak']);
  const sum = (of: 'opening' | 'actual' | 'forecast') =>
    body.schools.reduce((all: number, one: Record<string, number>) => all + one[of]!, 0);
  expect(sum('opening')).toBe(body.opening);
  expect(sum('actual')).toBe(body.months[1].actual);
  expect(sum('forecast')).toBe(body.months[11].forecast);
  expect(body.schools[0].actual).toBe(-20_00);
});

test('somebody of a school sees their school’s reserve, and no other’s (F6)', async () => {
  const office = await it.user(story.trustId, ['office-manager'], oak);
  const { body } = await office.get('/reserves?month=2025-10');
  expect(body.schools.map(({ schoolId }: { schoolId: string }) => schoolId)).toEqual([oak]);
  expect(body.opening).toBe(600_00);
  expect((await office.get(`/reserves?month=2025-10&school=${ash}`)).status).toBe(404);
  const site = await it.user(story.trustId, ['site-manager'], oak);
  expect((await site.get('/reserves')).status).toBe(403);
});
