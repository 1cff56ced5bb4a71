import { ServiceUnderTest } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf, schemeOf } from '../test/ledger.ts';
import { upload } from '../test/upload.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const steps = (body: { history: { what: string; by: string }[] }) =>
  body.history.map(({ what, by }) => [what, by]);
const typesOf = (body: { events: { type: string }[] }) =>
  body.events.map(({ type }) => type.replace('finance.journal-', ''));

test('a journal shows its documents, whose digests its event carries', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  const digest = await upload(lead, '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', 'application/pdf');
  const { body } = await lead.post(
    '/journals',
    booksJournal(schoolId, 5, { attachments: [digest] }),
  );
  const seen = (await lead.get(`/journals/${body.id}`)).body;
  expect(seen.documents).toEqual([
    { sha256: digest, mediaType: 'application/pdf', location: `/files/${digest}` },
  ]);
  expect((await lead.get(seen.documents[0].location)).status).toBe(200);
  const [event] = await service.emitted(trustId);
  expect(event!.body.attachments).toEqual([digest]);
});

test('a file that nobody uploaded cannot be attached', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  const reply = await lead.post(
    '/journals',
    booksJournal(schoolId, 5, { attachments: ['a'.repeat(64)] }),
  );
  expect([reply.status, reply.body.faults]).toEqual([
    422,
    [{ code: 'unknown-file', pointer: '/attachments/0' }],
  ]);
  expect(await service.emitted(trustId)).toEqual([]);
});

test('a journal tells who drafted, approved, posted and reversed it, and each event of it (X13)', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  await schemeOf(service, trustId, [{ role: 'finance-lead', upTo: null }]);
  const officer = await service.user(trustId, ['finance-officer']);
  await lead.post('/journals', booksJournal(schoolId));
  const saved = await officer.post('/journal-drafts', booksJournal(schoolId, 50_000));
  const draft = `/journal-drafts/${saved.body.id}`;
  await officer.post(`${draft}/submissions`, undefined, { version: 1 });
  await lead.post('/journals', booksJournal(schoolId));
  const { body } = await lead.post(`${draft}/approvals`, { comment: 'Seen' }, { version: 2 });
  const { id } = body.journal;
  await lead.post('/journals', booksJournal(schoolId));
  const reversal = await lead.post(`/journals/${id}/reversals`, {
    date: '2025-11-01',
    reason: 'Twice',
  });

  const seen = (await lead.get(`/journals/${id}`)).body;
  expect(steps(seen)).toEqual([
    ['saved', officer.userId],
    ['submitted', officer.userId],
    ['approved', lead.userId],
    ['posted', lead.userId],
    ['reversed', lead.userId],
  ]);
  expect(seen.history[2]).toMatchObject({
    comment: 'Seen',
    decision: { schemeVersion: 1, limit: null },
  });
  expect(seen.history[4].journalId).toBe(reversal.body.id);
  expect(seen.decisions).toEqual([seen.history[2].decision]);
  expect(typesOf(seen)).toEqual(['awaiting-approval', 'posted', 'posted']);
  expect(seen.events.map(({ position }: { position: string }) => position)).toEqual([
    'finance#2',
    'finance#4',
    'finance#6',
  ]);
  expect(typesOf((await lead.get(`/journals/${reversal.body.id}`)).body)).toEqual(['posted']);
});

test('the events of a journal are found among hundreds of the same moment (X13)', async () => {
  const { lead, schoolId } = await ledgerOf(service);
  const journals = Array.from({ length: 150 }, () => booksJournal(schoolId));
  const first = await lead.post('/journal-batches', { journals });
  const second = await lead.post('/journal-batches', { journals });
  const ids = [...first.body.journals, ...second.body.journals].map(({ id }: { id: string }) => id);
  for (const n of [0, 149, 150, 299]) {
    const { events } = (await lead.get(`/journals/${ids[n]}`)).body;
    expect(events).toMatchObject([
      { position: `finance#${n + 1}`, type: 'finance.journal-posted' },
    ]);
  }
});

test('a school sees its own lines of a journal, all others as one sum, and no other journal (F6)', async () => {
  const { lead, schoolId: oak, trustId } = await ledgerOf(service);
  const elm = await service.school(trustId, { name: 'Elm' });
  const lines = [
    { account: '410010', schoolId: elm, fund: 'GAG', debit: 700, narrative: 'Atlases' },
    { account: '712010', schoolId: elm, fund: 'GAG', credit: 700 },
    { account: '622010', schoolId: oak, fund: 'GAG', debit: 700, narrative: 'Oak’s own affair' },
    { account: '630010', schoolId: oak, fund: 'GAG', credit: 700 },
  ];
  const shared = await lead.post('/journals', booksJournal(oak, 1, { lines }));
  const alone = await lead.post('/journals', booksJournal(oak));
  const clerk = await service.user(trustId, ['office-manager'], elm);
  const seen = await clerk.get(`/journals/${shared.body.id}`);
  expect(seen.body.lines.map(({ line }: { line: number }) => line)).toEqual([1, 2]);
  expect(seen.body.rest).toEqual({ lines: 2, debit: 700, credit: 700 });
  expect(seen.text).not.toContain('affair');
  expect((await clerk.get(`/journals/${alone.body.id}`)).status).toBe(404);
  expect((await lead.get(`/journals/${shared.body.id}`)).body).toMatchObject({
    rest: null,
    lines: { length: 4 },
  });
});
