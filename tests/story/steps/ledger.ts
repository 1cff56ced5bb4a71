import { BANK, BOOKS, done, GAG, refused } from '../story.ts';
import type { Story } from '../story.ts';

/** Pence of each month of the year: so much in September, nothing later. */
const inSeptember = (pence: number) => [pence, ...Array.from({ length: 11 }, () => 0)];
const everyMonth = (pence: number) => Array.from({ length: 12 }, () => pence);

/** Step 2. The chart, a fund, cost centres, months, budgets and what the schools bring with them. */
export async function ledger(story: Story): Promise<void> {
  const lead = story.as('lead');
  const { oakfield, elm } = story.schools;
  await done(lead.post('finance', '/chart-adoptions', { chart: '2025' }));
  const fund = { code: GAG, name: 'General annual grant', kind: 'restricted-general' };
  const open = { openFrom: '2025-09-01' };
  await done(lead.post('finance', '/funds', { ...fund, mayOverdraw: true, ...open }));
  for (const [code, name] of [
    ['CUR', 'Curriculum'],
    ['TCH', 'Teaching'],
  ]) {
    await done(lead.post('finance', '/cost-centres', { code, name, ...open }));
  }
  await done(lead.post('finance', '/periods', { month: '2025-09', through: '2025-10' }));
  const lines = [
    { fund: GAG, account: BOOKS, months: inSeptember(100_000) },
    { fund: GAG, account: '110010', months: everyMonth(1_000_000) },
    { fund: GAG, account: '210010', months: everyMonth(600_000) },
  ];
  for (const school of [oakfield, elm]) {
    await done(lead.put('finance', `/schools/${school}/budgets/2025-26`, { lines }), 200);
    const place = { schoolId: school, fund: GAG };
    const brought = [
      { ...place, account: BANK, debit: 2_000_000 },
      { ...place, account: '810020', credit: 2_000_000 },
    ];
    const opening = { date: '2025-09-01', narrative: 'Brought forward', lines: brought };
    await done(lead.post('finance', '/opening-balances', opening));
  }
  await story.settle();
  await refuseJournals(story);
}

async function refuseJournals(story: Story): Promise<void> {
  const place = { schoolId: story.schools.oakfield, fund: GAG };
  const journal = (account: string, credit: number) => ({
    date: '2025-09-08',
    narrative: 'Books',
    lines: [
      { ...place, account, debit: 500 },
      { ...place, account: BANK, credit },
    ],
  });
  const post = (name: string, body: object) => story.as(name).post('finance', '/journals', body);
  await refused(post('lead', journal(BOOKS, 400)), 422, 'invalid-journal');
  await refused(post('lead', journal('999999', 500)), 422, 'invalid-journal');
  await refused(post('manager', journal(BOOKS, 500)), 403, 'not-allowed');
  expect((await story.read('lead', 'finance', '/journals?source=manual')).items).toEqual([]);
}
