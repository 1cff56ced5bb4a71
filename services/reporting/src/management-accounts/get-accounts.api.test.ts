import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

let it: ReportingUnderTest;
let story: Story;
let lead: Caller;
let oak: string;
let ash: string;
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
  await it.settle();
});
afterAll(() => it.stop());

const lineOf = (body: { lines: { account: string }[] }, account: string) =>
  body.lines.find((line) => line.account === account);

test('a school’s accounts show budget, actual, commitment, forecast and what is available (F4, F5)', async () => {
  const { status, body } = await lead.get(`/management-accounts?month=2025-10&school=${oak}`);
  expect(status).toBe(200);
  expect(lineOf(body, '410010')).toMatchObject({
    name: 'Books',
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
