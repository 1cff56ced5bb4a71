import { done, GAG, refused, sumOf } from '../story.ts';
import type { Story } from '../story.ts';

/** A month of M1 in full: £32,916 ÷ 12; 15 % above £417; 28.68 % (published rates of 2025). */
const m1 = { gross: 274_300, ni: 34_890, pension: 78_669 };
const charge = { account: '210010', niAccount: '210020', pensionAccount: '210030' };
const CONTROL = '711010';

interface Balance {
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
}

/** A teacher on M1 in a post of their own from the first of September. */
async function teacher(story: Story, school: 'oakfield' | 'elm', fte = 1_000): Promise<string> {
  const hr = story.as('hr');
  const schoolId = story.schools[school];
  const from = '2025-09-01';
  const pay = { kind: 'point', scale: 'teachers-main', point: 'M1', area: 'rest-of-england' };
  const post = {
    title: 'Teacher',
    schoolId,
    workforce: 'teaching',
    from,
    terms: [{ from, fte, pay }],
    split: [{ ...charge, costCentre: 'TCH', fund: GAG }],
  };
  const { id: postId } = await done(hr.post('hr-payroll', '/posts', post));
  const person = { givenName: 'Zebedee', familyName: 'Quillfeather', niCategory: 'A' };
  const { id: personId } = await done(hr.post('hr-payroll', '/people', person));
  const start = { schoolId, startsOn: from };
  await done(hr.post('hr-payroll', `/people/${personId}/starts`, start), 200);
  const holder = { personId, from, pension: { scheme: 'TPS' } };
  await done(hr.post('hr-payroll', `/posts/${postId}/holders`, holder));
  return personId;
}

/** Debits less credits of each account at a school in September, from the trial balance. */
async function ledgerOf(story: Story, school: string): Promise<Record<string, number>> {
  const path = `/trial-balance?month=2025-09&school=${school}`;
  const { rows } = await story.read('lead', 'finance', path);
  return Object.fromEntries(
    rows.map(({ account, debit, credit }: Balance) => [account, debit - credit]),
  );
}

/** Step 5. A month's pay, by post, prepared by one, released by another, in the ledger by place. */
export async function pay(story: Story): Promise<void> {
  await story.passTo('2025-09-22T08:00:00Z');
  const [hr, lead] = [story.as('hr'), story.as('lead')];
  await teacher(story, 'oakfield');
  await teacher(story, 'elm', 600);
  const leaver = await teacher(story, 'elm');
  const left = { leftOn: '2025-09-15' };
  await done(hr.post('hr-payroll', `/people/${leaver}/departures`, left), 200);

  const month = { month: '2025-09', payDate: '2025-09-30' };
  const run = await done(hr.post('hr-payroll', '/pay-runs', month));
  expect(run.holders).toBe(3);
  const posts = await story.read('hr', 'hr-payroll', `/pay-runs/${run.id}/posts`);
  expect(sumOf(posts.items, ({ total }: { total: number }) => total)).toBe(run.total);
  await refusePay(story, run.id);
  const path = `/pay-runs/${run.id}/releases`;
  await done(lead.post('hr-payroll', path, undefined, { version: run.version }), 200);
  await story.settle();
  // In the ledger once, however often it is asked for.
  await refused(hr.post('hr-payroll', '/pay-runs', month), 409, 'month-paid');

  await expectInLedger(story, run.total);
  await expectInAccounts(story);
}

async function refusePay(story: Story, runId: string): Promise<void> {
  const release = (name: string) =>
    story.as(name).post('hr-payroll', `/pay-runs/${runId}/releases`, undefined, { version: 1 });
  await refused(release('hr'), 403, 'own-run');
  await refused(release('manager'), 403, 'not-allowed');
  // What somebody is paid is for HR alone.
  const byPost = `/pay-runs/${runId}/posts`;
  await refused(story.as('lead').get('hr-payroll', byPost), 403, 'not-allowed');
  await refused(story.as('auditor').get('hr-payroll', byPost), 403, 'not-allowed');
}

async function expectInLedger(story: Story, total: number): Promise<void> {
  const { oakfield, elm } = story.schools;
  const [ofOakfield, ofElm] = [await ledgerOf(story, oakfield), await ledgerOf(story, elm)];
  const { gross, ni, pension } = m1;
  expect(ofOakfield).toMatchObject({ '210010': gross, '210020': ni, '210030': pension });
  expect(ofOakfield[CONTROL]! + ofElm[CONTROL]!).toBe(-total);
  // Six tenths of a post, and half a month of a whole one.
  expect(ofElm['210010']).toBe((gross * 6) / 10 + gross / 2);
  const path = '/journal-lines?account=210010&source=pay';
  const { items } = await story.read('lead', 'reporting', path);
  const places = items.map(({ schoolId, fund, costCentre }: Record<string, string>) =>
    [schoolId, fund, costCentre].join(' '),
  );
  expect(places.toSorted()).toEqual(
    [oakfield, elm].map((school) => `${school} ${GAG} TCH`).toSorted(),
  );
}

async function expectInAccounts(story: Story): Promise<void> {
  const { oakfield } = story.schools;
  const path = `/management-accounts?month=2025-09&school=${oakfield}`;
  const { lines, stamp } = await story.read('lead', 'reporting', path);
  const salaries = lines.find(({ account }: { account: string }) => account === '210010');
  // One post of the two that were budgeted for.
  expect(salaries).toMatchObject({
    budgetToDate: 600_000,
    actualToDate: 274_300,
    aarCode: 'BAE010',
  });
  expect(salaries.varianceToDate).toBe(600_000 - 274_300);
  expect(stamp.complete).toBe(true);
  // The head of the trust's board sees posts and cost, and nothing by person.
  const workforce = await story.read('trustee', 'reporting', '/workforce?on=2025-09-30');
  expect(workforce.totals).toMatchObject({ posts: 3, established: '2.6000', filled: '1.6000' });
  expect(JSON.stringify(workforce)).not.toMatch(/Quillfeather/);
}
