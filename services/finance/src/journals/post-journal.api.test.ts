import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { ledgerOf } from '../test/ledger.ts';

let service: ServiceUnderTest;
let lead: Caller;
let schoolId: string;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
  ({ lead, schoolId } = await ledgerOf(service));
});
afterAll(() => service.stop());

const journal = (more: object = {}) => ({
  date: '2025-10-20',
  narrative: 'Books',
  lines: [
    { account: '410010', schoolId, fund: 'GAG', debit: 1_000 },
    { account: '630010', schoolId, fund: 'GAG', credit: 1_000 },
  ],
  ...more,
});

test('a posted journal has the next number of its year, and its event carries all lines (X13)', async () => {
  const first = await lead.post('/journals', journal());
  expect(first).toMatchObject({ status: 201, body: { number: 'J2526-000001', n: 1 } });
  expect((await lead.post('/journals', journal())).body.n).toBe(2);
  const [event] = (await service.emitted(lead.trustId)).filter(({ type }) => type === 'finance.journal-posted');
  expect(event).toMatchObject({ actor: lead.userId, body: { journalId: first.body.id, total: 1_000, lines: [{ debit: 1_000 }, { credit: 1_000 }] } });
});

test('every fault of a journal is named at once, with its place and its mend', async () => {
  const wrong = journal({ date: '2024-09-10', lines: [{ account: '410010', schoolId, fund: 'XXX', debit: 5 }, { account: '710010', schoolId, fund: 'GAG', credit: 4 }] });
  const reply = await lead.post('/journals', wrong);
  expect(reply.status).toBe(422);
  expect(reply.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(
    expect.arrayContaining(['/date', '/lines/0/fund', '/lines/1/account']),
  );
});

test('the database refuses a locked month and an unbalanced journal by itself', async () => {
  const { pool } = service.runtime.engine;
  const { inTransaction } = await import('@bursar/service-kit/subscriptions/positions');
  const row = (id: string, month: string) => ({
    text: `insert into journal (trust_id, id, year, number, month, date, kind, source, reference, narrative, total, school_ids, posted_by, posted_at, decisions, attachments)
      values ($1, $2, '2025/26', 99, $3, $4, 'general', 'manual', '', 'x', 1, '{}', 'x', now(), '[]', '{}')`,
    values: [lead.trustId, id, month, `${month}-01`],
  });
  await expect(inTransaction(pool, [lead.trustId], [row(lead.trustId, '2024-09')])).rejects.toThrow(/period-locked/);
  const line = {
    text: `insert into journal_line (trust_id, journal_id, line, account, school_id, fund, debit, credit) values ($1, $1, 1, '410010', $2, 'GAG', 5, 0)`,
    values: [lead.trustId, schoolId],
  };
  await expect(inTransaction(pool, [lead.trustId], [row(lead.trustId, '2025-10'), line])).rejects.toThrow(/unbalanced/);
});
