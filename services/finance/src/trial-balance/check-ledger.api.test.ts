import { ServiceUnderTest } from '@bursar/test-kit';
import { sql } from 'drizzle-orm';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf, writeTo } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

async function scene() {
  const ledger = await ledgerOf(service);
  const { body } = await ledger.lead.post('/journals', booksJournal(ledger.schoolId));
  await ledger.lead.post(`/journals/${body.id}/reversals`, { date: '2025-11-01', reason: 'Twice' });
  const check = async () => (await ledger.lead.get('/ledger-check')).body;
  return { ...ledger, id: body.id as string, check };
}

test('a ledger that only commands wrote is sound: balances are the sums of the lines (F1)', async () => {
  const { check } = await scene();
  expect(await check()).toEqual({
    sound: true,
    journals: 2,
    lines: 4,
    balances: [],
    journalsOutOfBalance: [],
    numbers: [],
    reversals: [],
  });
});

test('a balance that is a penny off is named', async () => {
  const { check, trustId, schoolId } = await scene();
  await writeTo(service, trustId, [
    sql`update balance set debit = debit + 1 where account = '410010' and month = '2025-10'`,
  ]);
  const found = await check();
  expect([found.sound, found.balances]).toEqual([false, [`410010 ${schoolId} GAG  2025-10`]]);
});

test('a journal without lines, a gap in the numbers and a reversal of one end are named', async () => {
  const { check, trustId, schoolId, lead } = await scene();
  const { body } = await lead.post('/journals', booksJournal(schoolId));
  await writeTo(service, trustId, [
    sql`insert into journal (trust_id, id, year, number, month, date, kind, source, reference, narrative, total, school_ids, reverses, posted_by, posted_at, decisions, attachments)
      values (${trustId}, gen_random_uuid(), '2025/26', 9, '2025-10', '2025-10-20', 'general', 'reversal', '', 'x', 5, '{}', ${body.id}, 'x', now(), '[]', '{}')`,
  ]);
  const { sound, journalsOutOfBalance, numbers, reversals } = await check();
  expect({ sound, journalsOutOfBalance, numbers, reversals }).toEqual({
    sound: false,
    journalsOutOfBalance: ['J2526-000009'],
    numbers: ['2025/26: 4 numbers up to 9'],
    reversals: ['J2526-000009'],
  });
});

test('the ledger is checked by who reads the trust’s finances', async () => {
  const { trustId, schoolId } = await scene();
  expect((await (await service.user(trustId, ['auditor'])).get('/ledger-check')).status).toBe(200);
  const clerk = await service.user(trustId, ['office-manager'], schoolId);
  expect((await clerk.get('/ledger-check')).status).toBe(403);
});
