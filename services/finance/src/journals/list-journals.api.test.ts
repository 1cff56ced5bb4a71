import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf } from '../test/ledger.ts';

let service: ServiceUnderTest;
let lead: Caller;
let clerk: Caller;
let oak: string;
let elm: string;

/** Oak pays £7 of Elm's books: four lines, two schools. */
const recharge = () => ({
  date: '2025-11-05',
  kind: 'recharge',
  reference: 'REC-1',
  narrative: 'Books for Elm, paid by Oak',
  lines: [
    { account: '410010', schoolId: elm, fund: 'UNR', debit: 700 },
    { account: '712010', schoolId: elm, fund: 'UNR', credit: 700 },
    { account: '622010', schoolId: oak, fund: 'UNR', debit: 700 },
    { account: '630010', schoolId: oak, fund: 'UNR', credit: 700 },
  ],
});

beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
  const ledger = await ledgerOf(service);
  ({ lead, schoolId: oak } = ledger);
  elm = await service.school(ledger.trustId, { name: 'Elm' });
  clerk = await service.user(ledger.trustId, ['office-manager'], elm);
  const posts = [
    booksJournal(oak, 1_000, { reference: 'OCT-1' }),
    booksJournal(oak, 250_000, { narrative: 'Atlases', date: '2025-12-01', kind: 'accrual' }),
    recharge(),
    booksJournal(elm, 40, { narrative: '=SUM(A1)' }),
  ];
  for (const body of posts) expect((await lead.post('/journals', body)).status).toBe(201);
});
afterAll(() => service.stop());

const numbers = async (who: Caller, query: string): Promise<string[]> => {
  const { status, body } = await who.get(`/journals?sort=number&${query}`);
  expect(status).toBe(200);
  return body.items.map(({ number }: { number: string }) => number.slice(-1));
};

test.each([
  ['', ['1', '2', '3', '4']],
  ['from=2025-11-01&to=2025-11-30', ['3']],
  ['month=2025-10', ['1', '4']],
  ['year=2025/26&kind=accrual&kind=recharge', ['2', '3']],
  ['year=2025-26&kind=accrual', ['2']],
  ['account=622010', ['3']],
  ['fund=UNR', ['3']],
  ['source=import', []],
  ['atLeast=1000&atMost=1400', ['1', '3']],
  ['number=J2526-000002', ['2']],
  ['q=atlas', ['2']],
  ['q=j2526-000003', ['3']],
  ['q=elm%20rec-1', ['3']],
  ['q=2,500.00', ['2']],
  ['q=2500', ['2']],
  ['q=%C2%A314.00%20rec-1', ['3']],
  ['q=14.01', []],
  ['reversed=true', []],
])('journals filtered by %s are %j', async (query, found) => {
  expect(await numbers(lead, query)).toEqual(found);
});

test('journals are filtered by school and by who posted them', async () => {
  expect(await numbers(lead, `school=${elm}`)).toEqual(['3', '4']);
  expect(await numbers(lead, `postedBy=${lead.userId}`)).toHaveLength(4);
  expect(await numbers(lead, `postedBy=${clerk.userId}`)).toEqual([]);
});

test('a filter that is none, or of the wrong form, is refused by its name', async () => {
  for (const query of [
    'colour=red',
    'from=yesterday',
    'atLeast=1.5',
    'account=41',
    'school=elm',
    'reversed=maybe',
    'year=2025',
    'year=2025-27',
    'kind=accruals',
    'source=hand',
  ]) {
    const { status, body } = await lead.get(`/journals?${query}`);
    expect([status, body.errors[0].pointer]).toEqual([400, `?${query.split('=')[0]}`]);
  }
});

test('a word that is no value of a filter is told those that are', async () => {
  const told = async (query: string) => (await lead.get(`/journals?${query}`)).body.detail;
  expect(await told('source=hand')).toBe(
    '“source” must be one of: manual, import, opening, invoice, pay, reversal.',
  );
  expect(await told('year=2025')).toBe('“year” must be a year, as 2025/26.');
  expect(await told('limit=5000')).toBe('“limit” must be at most 200.');
});

test('every journal stands on one page alone, in either direction of every order', async () => {
  for (const sort of [
    'date',
    '-date',
    'number',
    '-number',
    'total',
    '-total',
    'posted',
    '-posted',
  ]) {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await lead.get(`/journals?limit=1&sort=${sort}${cursor}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      if (!body.next) break;
      cursor = `&cursor=${body.next}`;
    }
    expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 4, 4]);
  }
});

test('a school sees the journals that touch it, and no other school’s lines are found through it (F6)', async () => {
  expect(await numbers(clerk, '')).toEqual(['3', '4']);
  expect(await numbers(clerk, 'account=712010')).toEqual(['3']);
  expect(await numbers(clerk, 'account=622010')).toEqual([]);
  expect(await numbers(clerk, 'fund=GAG')).toEqual(['4']);
});

test('who holds no role that reads the ledger is refused, and another trust’s journals are not there', async () => {
  const site = await service.user(lead.trustId, ['site-manager']);
  expect((await site.get('/journals')).status).toBe(403);
  const elsewhere = await ledgerOf(service);
  expect(await numbers(elsewhere.lead, '')).toEqual([]);
  expect(
    (await (await service.as(elsewhere.lead.userId, lead.trustId)).get('/journals')).status,
  ).toBe(404);
});

test('the whole filter is exported, money as money, and a formula as text', async () => {
  const csv = (await lead.get('/journals.csv?sort=number&school=' + elm)).text
    .replace('\ufeff', '')
    .split('\r\n');
  expect(csv[0]).toMatch(/^Number,Date,Kind,Source,Reference,Narrative,Total,Schools,Reversed/);
  expect(csv[1]).toMatch(
    /^J2526-000003,2025-11-05,recharge,manual,REC-1,"Books for Elm, paid by Oak",14\.00,Elm; /,
  );
  expect(csv[2]).toContain(`'=SUM(A1)`);
  expect(csv).toHaveLength(4);
  const xlsx = await lead.get('/journals.xlsx');
  expect([xlsx.status, xlsx.headers['content-type']]).toEqual([
    200,
    expect.stringMatching(/sheet/),
  ]);
  expect(xlsx.text.slice(0, 2)).toBe('PK');
});
