import { ServiceUnderTest } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

/** Oak, with £10 of books; Elm, with £7 of books that Oak paid. */
async function scene() {
  const ledger = await ledgerOf(service);
  const { lead, trustId, schoolId: oak } = ledger;
  const elm = await service.school(trustId, { name: 'Elm' });
  await lead.post('/journals', booksJournal(oak));
  const lines = [
    { account: '410010', schoolId: elm, fund: 'UNR', debit: 700 },
    { account: '712010', schoolId: elm, fund: 'UNR', credit: 700 },
    { account: '622010', schoolId: oak, fund: 'UNR', debit: 700 },
    { account: '630010', schoolId: oak, fund: 'UNR', credit: 700 },
  ];
  await lead.post('/journals', booksJournal(oak, 1, { lines, date: '2025-12-05' }));
  return { ...ledger, oak, elm };
}
const nets = ({ rows }: { rows: { account: string; debit: number; credit: number }[] }) =>
  Object.fromEntries(rows.map(({ account, debit, credit }) => [account, debit - credit]));

test('a school’s trial balance is there as soon as a journal is posted, by fund and month (F5)', async () => {
  const { lead, oak } = await scene();
  const at = async (query: string) =>
    (await lead.get(`/trial-balance?school=${oak}&${query}`)).body;
  expect(nets(await at('month=2025-10'))).toEqual({ 410010: 1_000, 630010: -1_000 });
  expect(nets(await at('month=2025-12'))).toEqual({ 410010: 1_000, 622010: 700, 630010: -1_700 });
  expect(nets(await at('month=2025-12&fund=UNR'))).toEqual({ 622010: 700, 630010: -700 });
  expect((await at('month=2025-09')).rows).toEqual([]);
  expect((await at('month=2025-12')).stamp).toEqual({
    position: 'finance#2',
    hash: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
});

test('the trust’s trial balance is the sum of its schools’ less what they owe each other (F1, F2)', async () => {
  const { lead, elm } = await scene();
  const { body } = await lead.get('/trial-balance/consolidated?month=2025-12');
  expect(nets(body.sum)).toEqual({ 410010: 1_700, 622010: 700, 630010: -1_700, 712010: -700 });
  expect(nets(body.eliminations)).toEqual({ 622010: 700, 712010: -700 });
  expect(nets(body.trust)).toEqual({ 410010: 1_700, 630010: -1_700 });
  const [first] = body.schools.filter(({ schoolId }: { schoolId: string }) => schoolId === elm);
  expect([first.name, nets(first)]).toEqual(['Elm', { 410010: 700, 712010: -700 }]);
});

test('a new year begins with what the funds brought forward', async () => {
  const { lead, oak } = await scene();
  await lead.post('/periods', { month: '2026-09' });
  await lead.post('/journals', booksJournal(oak, 50, { date: '2026-09-10' }));
  const { body } = await lead.get(`/trial-balance?school=${oak}&fund=GAG&month=2026-09`);
  expect(nets(body)).toEqual({ 410010: 50, 630010: -1_050, 810020: 1_000 });
});

test('what the ledger was known to be at an instant can still be asked', async () => {
  const { lead, oak } = await scene();
  const { postedAt } = (await lead.get('/journals?sort=-posted&limit=1')).body.items[0];
  service.clock.moveTo(service.clock.now().getTime() + 86_400_000);
  await lead.post('/journals', booksJournal(oak, 33));
  const known = (await lead.get(`/trial-balance?school=${oak}&month=2025-12&knownAt=${postedAt}`))
    .body;
  expect(nets(known)).toEqual({ 410010: 1_000, 622010: 700, 630010: -1_700 });
  expect(nets((await lead.get(`/trial-balance?school=${oak}&month=2025-12`)).body)[410_010]).toBe(
    1_033,
  );
});

test('a school’s office sees its own school, and the trust as a whole is for who reads all of it (F6)', async () => {
  const { oak, elm, trustId } = await scene();
  const clerk = await service.user(trustId, ['office-manager'], elm);
  expect(nets((await clerk.get('/trial-balance?month=2025-12')).body)).toEqual({
    410010: 700,
    712010: -700,
  });
  expect((await clerk.get(`/trial-balance?month=2025-12&school=${oak}`)).status).toBe(404);
  expect((await clerk.get('/trial-balance/consolidated?month=2025-12')).status).toBe(403);
  expect((await clerk.get('/trial-balance?month=December')).status).toBe(400);
  const auditor = await service.user(trustId, ['auditor']);
  expect((await auditor.get('/trial-balance/consolidated?month=2025-12')).status).toBe(200);
});

test('behind each figure stand its lines, each with the balance after it (F5, X13)', async () => {
  const { lead, oak, elm, trustId } = await scene();
  await lead.post('/journals', booksJournal(oak, 5, { date: '2025-09-30' }));
  const lines = async (query: string) =>
    (await lead.get(`/accounts/410010/lines?${query}`)).body.items.map(
      ({ date, debit, balance }: Record<string, unknown>) => [date, debit, balance],
    );
  const ofOak = [
    ['2025-09-30', 5, 5],
    ['2025-10-20', 1_000, 1_005],
  ];
  expect(await lines(`school=${oak}`)).toEqual(ofOak);
  expect(await lines('month=2025-10')).toEqual([ofOak[1]]);
  expect(await lines('fund=UNR')).toEqual([['2025-12-05', 700, 700]]);
  expect(await lines('sort=-date&limit=1')).toEqual([['2025-12-05', 700, 700]]);
  const clerk = await service.user(trustId, ['office-manager'], elm);
  expect((await clerk.get('/accounts/410010/lines')).body.count).toEqual({ exact: 1 });
  const [, first] = (await lead.get(`/accounts/410010/lines.csv?school=${oak}`)).text.split('\r\n');
  expect(first).toMatch(/^2025-09-30,J2526-000003,.*,GAG,,,Books,0\.05,0\.00,0\.05$/);
});

test('running balances go on from page to page', async () => {
  const { lead, schoolId } = await ledgerOf(service);
  const journals = Array.from({ length: 7 }, (_, i) => booksJournal(schoolId, 10 ** i));
  await lead.post('/journal-batches', { journals });
  const balances: number[] = [];
  for (let cursor = ''; ;) {
    const { body } = await lead.get(`/accounts/630010/lines?limit=2${cursor}`);
    balances.push(...body.items.map(({ balance }: { balance: number }) => balance));
    if (!body.next) break;
    cursor = `&cursor=${body.next}`;
  }
  expect(balances).toEqual([-1, -11, -111, -1_111, -11_111, -111_111, -1_111_111]);
});

test('a trial balance is taken away as CSV: its rows, in pounds, and nothing of another school (F5)', async () => {
  const { lead, trustId, oak, elm } = await scene();
  const csv = async (path: string) =>
    (await lead.get(path)).text.replace('\ufeff', '').split('\r\n');
  expect(
    (await csv(`/trial-balance.csv?month=2025-10&school=${oak}`)).map((row) =>
      row.replace(/,[^,]+,/, ',…,'),
    ),
  ).toEqual(['Account,…,Debit,Credit', '410010,…,10.00,0.00', '630010,…,0.00,10.00', '']);
  expect(await csv('/trial-balance/consolidated.csv?month=2025-12')).toHaveLength(4);
  const office = await service.user(trustId, ['office-manager'], oak);
  expect((await office.get(`/trial-balance.csv?month=2025-10&school=${elm}`)).status).toBe(404);
});
