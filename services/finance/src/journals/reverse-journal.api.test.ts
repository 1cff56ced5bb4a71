import { insertRows } from '@bursar/service-kit';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { finance } from '../service.ts';
import { booksJournal, leaveTrust, ledgerOf, schemeOf, writeTo } from '../test/ledger.ts';
import { journal, journalLine } from './tables.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const posted = async (pence = 1_000) => {
  const ledger = await ledgerOf(service);
  const { body } = await ledger.lead.post('/journals', booksJournal(ledger.schoolId, pence));
  return { ...ledger, id: body.id as string };
};
const reverse = (who: Caller, id: string, date = '2025-11-03', more: object = {}) =>
  who.post(`/journals/${id}/reversals`, { date, reason: 'Wrong school', ...more });
const problemOf = ({ status, body }: { status: number; body: { type?: string } }) =>
  `${status} ${body.type?.split('/').at(-1)}`;
const journalsOf = async (trustId: string) =>
  (await service.emitted(trustId)).filter(({ type }) => type === 'finance.journal-posted');

test('a reversal mirrors a journal, each names the other, and the balances are as before (F4)', async () => {
  const { lead, id, trustId } = await posted();
  const reply = await reverse(lead, id);
  expect(reply).toMatchObject({ status: 201, body: { number: 'J2526-000002' } });
  const [first, second] = [
    await lead.get(`/journals/${id}`),
    await lead.get(`/journals/${reply.body.id}`),
  ];
  expect(first.body.reversedBy).toEqual({
    id: reply.body.id,
    number: 'J2526-000002',
    date: '2025-11-03',
  });
  expect(second.body).toMatchObject({
    source: 'reversal',
    reverses: { id, number: 'J2526-000001' },
  });
  expect(second.body.narrative).toBe('Reversal of J2526-000001: Wrong school');
  expect(
    second.body.lines.map(({ debit, credit }: Record<string, number>) => [debit, credit]),
  ).toEqual([
    [0, 1_000],
    [1_000, 0],
  ]);
  const [, event] = await journalsOf(trustId);
  expect(event!.body).toMatchObject({ source: 'reversal', reverses: id, enteredBy: lead.userId });
});

test('a journal is reversed once, and a reversal never', async () => {
  const { lead, id, trustId } = await posted();
  const { body } = await reverse(lead, id);
  expect(problemOf(await reverse(lead, id))).toBe('409 reversed-already');
  expect(problemOf(await reverse(lead, body.id))).toBe('409 is-a-reversal');
  expect(await journalsOf(trustId)).toHaveLength(2);
});

test('a journal is reversed on its date or later, in an open month, and says why', async () => {
  const { lead, id, trustId } = await posted();
  expect(problemOf(await reverse(lead, id, '2025-10-19'))).toBe('409 reversal-too-early');
  expect(problemOf(await reverse(lead, id, '2026-09-01'))).toBe('422 invalid-journal');
  expect((await reverse(lead, id, '2025-10-20', { reason: ' ' })).status).toBe(400);
  expect((await reverse(lead, randomUUID())).status).toBe(404);
  expect(await journalsOf(trustId)).toHaveLength(1);
});

test.each([
  ['invoice', 'If its coding is wrong'],
  ['pay', 'Have HR work the month’s pay out again'],
] as const)(
  'what came from the %s ledger is not reversed by hand, and the way is told',
  async (source, mend) => {
    const { lead, schoolId, trustId } = await ledgerOf(service);
    const id = randomUUID();
    const line = {
      trustId,
      journalId: id,
      schoolId,
      fund: 'GAG',
      costCentre: null,
      taxCode: null,
      narrative: null,
    };
    await writeTo(service, trustId, [
      insertRows(journal, [
        {
          trustId,
          id,
          year: '2025/26',
          number: 1,
          month: '2025-10',
          date: '2025-10-20',
          kind: source,
          source,
          sourceId: randomUUID(),
          reference: '',
          narrative: 'x',
          total: 5n,
          schoolIds: [schoolId],
          reverses: null,
          reversedBy: null,
          enteredBy: null,
          postedBy: 'system',
          postedAt: '2025-10-20T09:00:00Z',
          decisions: [],
          attachments: [],
        },
      ]),
      insertRows(journalLine, [
        { ...line, line: 1, account: '410010', debit: 5n, credit: 0n },
        { ...line, line: 2, account: '710010', debit: 0n, credit: 5n },
      ]),
    ]);
    const refused = await reverse(lead, id);
    expect(problemOf(refused)).toBe('409 belongs-to-sub-ledger');
    expect(refused.body.detail).toContain(mend);
  },
);

test('a reversal above what its author may post alone waits for approval like any journal (F7)', async () => {
  const { lead, id, trustId, schoolId } = await posted(900_000);
  await schemeOf(service, trustId, [
    { role: 'finance-officer', upTo: 100_000 },
    { role: 'finance-lead', upTo: null },
  ]);
  const officer = await service.user(trustId, ['finance-officer']);
  const waiting = await reverse(officer, id);
  expect(waiting).toMatchObject({ status: 202, body: { state: 'submitted', version: 2 } });
  const draft = `/journal-drafts/${waiting.body.id}`;
  expect(problemOf(await officer.put(draft, { narrative: 'Other' }, { version: 2 }))).toBe(
    '409 draft-state',
  );
  const approved = await lead.post(`${draft}/approvals`, {}, { version: 2 });
  expect(approved).toMatchObject({ status: 200, body: { state: 'posted', journal: { n: 2 } } });
  expect((await lead.get(`/journals/${id}`)).body.reversedBy.id).toBe(approved.body.journal.id);
  expect((await lead.post('/journals', booksJournal(schoolId))).body.n).toBe(3);
});

test('of two reversals that wait, the second to be approved is refused', async () => {
  const { lead, id, trustId } = await posted(900_000);
  await schemeOf(service, trustId, [{ role: 'finance-lead', upTo: null }]);
  const officer = await service.user(trustId, ['finance-officer']);
  const [one, other] = [await reverse(officer, id), await reverse(officer, id)];
  expect(
    (await lead.post(`/journal-drafts/${one.body.id}/approvals`, {}, { version: 2 })).status,
  ).toBe(200);
  const late = await lead.post(`/journal-drafts/${other.body.id}/approvals`, {}, { version: 2 });
  expect(problemOf(late)).toBe('409 reversed-already');
  expect(await journalsOf(trustId)).toHaveLength(2);
});

describe('the database itself', () => {
  const copyOf = (id: string, more: string) =>
    sql.raw(`
    insert into journal (trust_id, id, year, number, month, date, kind, source, reference, narrative, total, school_ids, reverses, posted_by, posted_at, decisions, attachments)
    select trust_id, gen_random_uuid(), year, ${more}, month, date, kind, 'reversal', '', 'x', total, school_ids, id, 'x', now(), '[]', '{}'
    from journal where id = '${id}'`);

  test('takes no second reversal of a journal', async () => {
    const { lead, id, trustId } = await posted();
    await reverse(lead, id);
    await expect(writeTo(service, trustId, [copyOf(id, '77')])).rejects.toThrow(/reversed_once/);
  });

  test('links a journal to nothing but its reversal, and never anew', async () => {
    const { lead, id, trustId } = await posted();
    const link = (by: string) =>
      writeTo(service, trustId, [sql`update journal set reversed_by = ${by} where id = ${id}`]);
    await expect(link(randomUUID())).rejects.toThrow(/reversal-refused/);
    const { body } = await reverse(lead, id);
    await expect(link(body.id)).rejects.toThrow(/reversal-refused/);
  });

  test('changes and deletes nothing that was posted, and adds no line to it', async () => {
    const { id, trustId } = await posted();
    const attempts = [
      sql`update journal set total = 1 where id = ${id}`,
      sql`delete from journal where id = ${id}`,
      sql`update journal_line set debit = 1 where journal_id = ${id}`,
      sql`delete from journal_line where journal_id = ${id}`,
      sql`delete from balance`,
    ];
    for (const attempt of attempts)
      await expect(writeTo(service, trustId, [attempt])).rejects.toThrow(/denied/);
    const more = sql`insert into journal_line (trust_id, journal_id, line, account, school_id, fund, debit, credit)
      select trust_id, journal_id, line + 2, account, school_id, fund, debit, credit from journal_line where journal_id = ${id}`;
    await expect(writeTo(service, trustId, [more])).rejects.toThrow(/journal-posted/);
  });
});

test('a journal of a school that left before its date is taken back on that date, and the way is told (F4, F6)', async () => {
  const { lead, id, ...ledger } = await posted();
  await leaveTrust(service, ledger, '2025-10-10');
  const later = await reverse(lead, id, '2025-11-03');
  expect(problemOf(later)).toBe('422 invalid-journal');
  expect(later.body.errors[0].detail).toMatch(
    /left the trust on 2025-10-10.* Take J2526-000001 back on its own date, 2025-10-20/,
  );
  expect(await reverse(lead, id, '2025-10-20')).toMatchObject({ status: 201 });
});

test('a reversal for a school that has left waits for approval and is posted all the same (F4, F7)', async () => {
  const { lead, id, ...ledger } = await posted();
  const officer = await service.user(ledger.trustId, ['finance-officer']);
  await schemeOf(service, ledger.trustId, [{ role: 'finance-lead', upTo: null }]);
  await leaveTrust(service, ledger, '2025-10-10');
  const waiting = await reverse(officer, id, '2025-10-20');
  expect(waiting.status).toBe(202);
  const approvals = `/journal-drafts/${waiting.body.id}/approvals`;
  const reply = await lead.post(approvals, {}, { version: waiting.body.version });
  expect(reply.body.state).toBe('posted');
});
