import type { Write } from '@bursar/service-kit';
import { maxPence, maxPenceJson } from '@bursar/shared-types/money';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf, schemeOf, writeTo } from '../test/ledger.ts';

let service: ServiceUnderTest;
let lead: Caller;
let schoolId: string;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
  ({ lead, schoolId } = await ledgerOf(service));
});
afterAll(() => service.stop());

const journal = (more: object = {}) => booksJournal(schoolId, 1_000, more);

test('a posted journal has the next number of its year, and its event carries all lines (X13)', async () => {
  const first = await lead.post('/journals', journal());
  expect(first).toMatchObject({ status: 201, body: { number: 'J2526-000001', n: 1 } });
  expect((await lead.post('/journals', journal())).body.n).toBe(2);
  const [event] = (await service.emitted(lead.trustId)).filter(
    ({ type }) => type === 'finance.journal-posted',
  );
  expect(event).toMatchObject({
    actor: lead.userId,
    body: { journalId: first.body.id, total: 1_000, lines: [{ debit: 1_000 }, { credit: 1_000 }] },
  });
});

test('every fault of a journal is named at once, with its place and its mend', async () => {
  const wrong = journal({
    date: '2024-09-10',
    lines: [
      { account: '410010', schoolId, fund: 'NONE', debit: 5 },
      { account: '710010', schoolId, fund: 'GAG', credit: 4 },
    ],
  });
  const reply = await lead.post('/journals', wrong);
  expect(reply.status).toBe(422);
  expect(reply.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(
    expect.arrayContaining(['/date', '/lines/0/fund', '/lines/1/account']),
  );
});

test('a journal above what its author may post alone is refused with both figures (F7)', async () => {
  const { lead: limited, schoolId: here, trustId } = await ledgerOf(service);
  await schemeOf(service, trustId, [{ role: 'finance-lead', upTo: 1_000 }]);
  expect((await limited.post('/journals', booksJournal(here, 1_000))).status).toBe(201);
  const refused = await limited.post('/journals', booksJournal(here, 1_001));
  expect(refused).toMatchObject({ status: 403, body: { total: 1_001, limit: 1_000 } });
  const officer = await service.user(trustId, ['finance-officer']);
  expect(await officer.post('/journals', booksJournal(here, 1))).toMatchObject({
    status: 403,
    body: { limit: 0 },
  });
});

test('the same key posts once; with another body it is refused', async () => {
  const { lead: who, schoolId: here, trustId } = await ledgerOf(service);
  const key = randomUUID();
  const replies = await Promise.all(
    [1, 2, 3].map(() => who.post('/journals', booksJournal(here), { key })),
  );
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  expect((await who.post('/journals', booksJournal(here, 5), { key })).status).toBe(409);
  expect(await service.emitted(trustId)).toHaveLength(1);
});

test('journals posted at once from many sides have each number once', async () => {
  const { lead: who, schoolId: here } = await ledgerOf(service);
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, i) => who.post('/journals', booksJournal(here, i % 7 ? 5 : 0))),
  );
  const numbers = replies
    .filter(({ status }) => status === 201)
    .map(({ body }) => body.n as number);
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
});

test('an amount beyond the most that can be entered is refused, line by line and in total', async () => {
  const { lead: who, schoolId: here, trustId } = await ledgerOf(service);
  const tooMuch = await who.post('/journals', booksJournal(here, Number.MAX_SAFE_INTEGER));
  expect(tooMuch).toMatchObject({ status: 400, body: { type: '/docs/errors/bad-input' } });
  expect(JSON.stringify(tooMuch.body.errors)).toContain('must be £999,999,999.99 or less');
  const { lines } = booksJournal(here, maxPenceJson);
  const both = { ...booksJournal(here), lines: [...lines, ...booksJournal(here, 1).lines] };
  expect(await who.post('/journals', both)).toMatchObject({
    status: 422,
    body: { type: '/docs/errors/invalid-journal', errors: [{ pointer: '/lines' }] },
  });
  expect(await service.emitted(trustId)).toEqual([]);
  expect((await who.post('/journals', booksJournal(here, maxPenceJson))).status).toBe(201);
});

test('the database refuses a locked month and an unbalanced journal by itself', async () => {
  const row = (id: string, month: string, total = 1n) => sql`
    insert into journal (trust_id, id, year, number, month, date, kind, source, reference, narrative, total, school_ids, posted_by, posted_at, decisions, attachments)
    values (${lead.trustId}, ${id}, '2025/26', 99, ${month}, ${`${month}-01`}, 'general', 'manual', '', 'x', ${total}, '{}', 'x', now(), '[]', '{}')`;
  const line = (id: string, debit = 5n, credit = debit) => sql`
    insert into journal_line (trust_id, journal_id, line, account, school_id, fund, debit, credit)
    values (${lead.trustId}, ${id}, 1, '410010', ${schoolId}, 'GAG', ${debit}, 0),
      (${lead.trustId}, ${id}, 2, '630010', ${schoolId}, 'GAG', 0, ${credit})`;
  const write = (...writes: Write[]) => writeTo(service, lead.trustId, writes);
  const [one, two] = [randomUUID(), randomUUID()];
  await expect(write(row(one, '2024-09'))).rejects.toThrow(/period-locked/);
  await expect(write(row(two, '2025-10'), line(two, 5n, 4n))).rejects.toThrow(/unbalanced/);
  const [three, beyond] = [randomUUID(), maxPence + 1n];
  await expect(write(row(three, '2025-10', beyond))).rejects.toThrow(/journal_check/);
  await expect(write(row(three, '2025-10'), line(three, beyond))).rejects.toThrow(
    /amount-too-large/,
  );
});
