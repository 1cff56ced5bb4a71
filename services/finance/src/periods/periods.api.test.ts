import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { sql } from 'drizzle-orm';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf, writeTo } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const newTrust = async () => {
  const trustId = await service.trust();
  return { trustId, lead: await service.user(trustId, ['finance-lead']) };
};
const lock = (who: Caller, month: string, version: number) =>
  who.post(`/periods/${month}/locks`, undefined, { version });
const reopen = (who: Caller, month: string, version: number, reason = 'Late electricity invoice') =>
  who.post(`/periods/${month}/reopenings`, { reason }, { version });
const problemOf = ({ status, body }: { status: number; body: { type?: string } }) =>
  `${status} ${body.type?.split('/').at(-1)}`;

test('months open one after another, several at once, each told by an event', async () => {
  const { trustId, lead } = await newTrust();
  const opened = await lead.post('/periods', { month: '2025-09', through: '2025-11' });
  expect(opened).toMatchObject({
    status: 201,
    body: { months: ['2025-09', '2025-10', '2025-11'] },
  });
  expect(problemOf(await lead.post('/periods', { month: '2026-01' }))).toBe(
    '409 period-out-of-order',
  );
  expect(problemOf(await lead.post('/periods', { month: '2025-10' }))).toBe(
    '409 period-was-opened',
  );
  expect((await lead.post('/periods', { month: '2025-12', through: '2025-11' })).status).toBe(400);
  const told = (await service.emitted(trustId)).map(({ body }) => [
    body.month,
    body.year,
    body.period,
  ]);
  expect(told).toEqual([
    ['2025-09', '2025/26', 1],
    ['2025-10', '2025/26', 2],
    ['2025-11', '2025/26', 3],
  ]);
});

test('a locked month takes no journal, and the months before it are locked first (F4)', async () => {
  const { lead, schoolId } = await ledgerOf(service);
  expect(problemOf(await lock(lead, '2025-10', 1))).toBe('409 period-out-of-order');
  expect((await lock(lead, '2025-09', 1)).body).toEqual({
    month: '2025-09',
    state: 'locked',
    version: 2,
  });
  expect((await lock(lead, '2025-10', 1)).status).toBe(200);
  expect(problemOf(await lock(lead, '2025-10', 2))).toBe('409 period-not-open');
  expect((await lock(lead, '2025-11', 7)).status).toBe(412);
  expect((await lock(lead, '2027-11', 1)).status).toBe(404);
  const refused = await lead.post('/journals', booksJournal(schoolId));
  expect(refused.body.faults).toEqual([{ code: 'period-locked', pointer: '/date' }]);
});

test('a reopened month takes journals again, and who opened it and why stays for ever (ERPNext 41819)', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  await lock(lead, '2025-09', 1);
  await lock(lead, '2025-10', 1);
  expect(problemOf(await reopen(lead, '2025-09', 2))).toBe('409 period-out-of-order');
  expect(problemOf(await reopen(lead, '2025-10', 2, 'Oops'))).toBe('409 reason-missing');
  expect((await reopen(lead, '2025-10', 2)).body).toEqual({
    month: '2025-10',
    state: 'open',
    version: 3,
  });
  expect((await lead.post('/journals', booksJournal(schoolId))).status).toBe(201);
  await lock(lead, '2025-10', 3);

  const [october] = (await lead.get('/periods?month=2025-10')).body.items;
  const trace = october.history.map(({ what, by, reason }: Record<string, string>) => [
    what,
    by,
    reason,
  ]);
  expect(trace).toEqual([
    ['locked', lead.userId, null],
    ['reopened', lead.userId, 'Late electricity invoice'],
    ['locked', lead.userId, null],
  ]);
  const told = (await service.emitted(trustId)).filter(
    ({ type }) => type === 'finance.period-reopened',
  );
  expect(told).toMatchObject([
    {
      actor: lead.userId,
      body: { month: '2025-10', reasonSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ]);
  expect(JSON.stringify(told)).not.toContain('electricity');
});

test('the database itself keeps a month’s history whole', async () => {
  const { lead, trustId } = await ledgerOf(service);
  await lock(lead, '2025-09', 1);
  const set = (history: string) =>
    writeTo(service, trustId, [
      sql`update period set state = 'open', history = ${history}::jsonb where month = '2025-09'`,
    ]);
  await expect(set('[]')).rejects.toThrow(/history-lost/);
  await expect(set('[{"what":"opened"},{"what":"reopened"}]')).rejects.toThrow(/history-lost/);
  await expect(writeTo(service, trustId, [sql`delete from period`])).rejects.toThrow(/denied/);
});

test('months are opened, locked and reopened by the finance lead alone, and read by who reads the ledger', async () => {
  const { trustId, schoolId } = await ledgerOf(service);
  const officer = await service.user(trustId, ['finance-officer']);
  const clerk = await service.user(trustId, ['office-manager'], schoolId);
  for (const who of [officer, clerk]) {
    expect((await who.post('/periods', { month: '2026-09' })).status).toBe(403);
    expect((await lock(who, '2025-09', 1)).status).toBe(403);
    expect((await reopen(who, '2025-09', 1)).status).toBe(403);
    expect((await who.get('/periods?year=2025/26&state=open')).body.count).toEqual({ exact: 12 });
  }
  expect((await clerk.get('/periods.csv')).text.split('\r\n')).toHaveLength(14);
  expect(await service.emitted(trustId)).toEqual([]);
});
