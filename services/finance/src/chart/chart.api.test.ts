import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf } from '../test/ledger.ts';
import { chart2025 } from './chart-2025.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const adopt = (who: Caller) => who.post('/chart-adoptions', { chart: '2025' });
const own = { code: '410011', name: 'Library books', openFrom: '2025-10-01' };
const renamed = { name: 'Books', aarCode: 'BAE200', openTo: null, note: null };
const typesOf = async (trustId: string) => (await service.emitted(trustId)).map(({ type }) => type);

describe('a trust that adopts the platform’s chart', () => {
  test('has every account at once, each told by an event (F2)', async () => {
    const trustId = await service.trust();
    const lead = await service.user(trustId, ['finance-lead']);
    const reply = await adopt(lead);
    expect(reply).toMatchObject({
      status: 201,
      body: { opened: chart2025.accounts.length, status: 'unconfirmed' },
    });
    const { body } = await lead.get('/accounts?limit=1&sort=code');
    expect(body).toMatchObject({
      items: [{ code: '110010', aarLine: 'BAI010' }],
      count: { exact: chart2025.accounts.length },
    });
    const told = await service.emitted(trustId);
    expect(told.map(({ body: { account } }) => account)).toEqual(
      chart2025.accounts.map(({ code }) => code),
    );
  });

  test('is told so when it has it already', async () => {
    const { lead } = await ledgerOf(service);
    expect(await adopt(lead)).toMatchObject({
      status: 409,
      body: { title: 'The chart was adopted before' },
    });
  });

  test('is one whose finance lead decides: nobody else may', async () => {
    const trustId = await service.trust();
    for (const role of ['finance-officer', 'auditor', 'office-manager'] as const) {
      expect((await adopt(await service.user(trustId, [role]))).status).toBe(403);
    }
    expect(await typesOf(trustId)).toEqual([]);
  });
});

describe('an account of the trust’s own', () => {
  test('is a part of one of the chart, and can be posted to (F2)', async () => {
    const { lead, schoolId, trustId } = await ledgerOf(service);
    expect(await lead.post('/accounts', own)).toMatchObject({
      status: 201,
      body: { code: '410011', version: 1 },
    });
    expect((await lead.get('/accounts/410011')).body).toMatchObject({
      kind: 'expenditure',
      aarLine: 'BAE200',
      category: 'Education and ICT',
    });
    const journal = booksJournal(schoolId);
    journal.lines[0]!.account = '410011';
    expect((await lead.post('/journals', journal)).status).toBe(201);
    expect(await typesOf(trustId)).toEqual(['finance.account-opened', 'finance.journal-posted']);
  });

  test('needs a free code below an account that is there; a refusal changes nothing', async () => {
    const { lead, trustId } = await ledgerOf(service);
    expect(await lead.post('/accounts', { ...own, code: '410010' })).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/account-exists/) },
    });
    expect(await lead.post('/accounts', { ...own, code: '419991' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/code' }] },
    });
    expect((await lead.post('/accounts', { ...own, code: '41001' })).status).toBe(400);
    const officer = await service.user(trustId, ['finance-officer']);
    expect((await officer.post('/accounts', own)).status).toBe(403);
    expect(await typesOf(trustId)).toEqual([]);
  });
});

describe('an account that is changed', () => {
  test('is renamed and closed by who read its last version, and then not posted to', async () => {
    const { lead, schoolId } = await ledgerOf(service);
    const closed = { ...renamed, openTo: '2025-10-01' };
    expect((await lead.put('/accounts/410010', closed)).status).toBe(428);
    expect(await lead.put('/accounts/410010', closed, { version: 1 })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    expect(await lead.put('/accounts/410010', closed, { version: 1 })).toMatchObject({
      status: 412,
      body: { version: 2 },
    });
    const refused = await lead.post('/journals', booksJournal(schoolId));
    expect(refused.body.faults).toEqual([
      { code: 'account-not-open', pointer: '/lines/0/account' },
    ]);
  });

  test('stays open as long as something was posted to it', async () => {
    const { lead, schoolId } = await ledgerOf(service);
    await lead.post('/journals', booksJournal(schoolId));
    const early = await lead.put(
      '/accounts/410010',
      { ...renamed, openTo: '2025-10-19' },
      { version: 1 },
    );
    expect(early).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/openTo', detail: expect.stringContaining('2025-10-20') }] },
    });
    expect(
      (await lead.put('/accounts/410010', { ...renamed, openTo: '2025-10-20' }, { version: 1 }))
        .status,
    ).toBe(200);
  });

  test('is not there where the chart has none', async () => {
    const { lead } = await ledgerOf(service);
    expect((await lead.put('/accounts/419990', renamed, { version: 1 })).status).toBe(404);
    expect((await lead.get('/accounts/419990')).status).toBe(404);
  });
});

test('the chart is listed by kind, category, AAR line and day, and exported with its mapping (F2)', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  const clerk = await service.user(trustId, ['office-manager'], schoolId);
  const codes = async (query: string) =>
    (await clerk.get(`/accounts?${query}`)).body.items.map(({ code }: { code: string }) => code);
  expect(await codes('aar=BAE150')).toEqual(['312010', '312020', '312030']);
  expect(await codes('category=8&kind=reserves&limit=2')).toEqual(['810010', '810020']);
  expect(await codes('control=true&category=6')).toEqual(['621010', '621020']);
  expect(await codes('openOn=2025-08-31')).toEqual([]);
  expect(await codes('q=library%20books')).toEqual([]);
  const { text } = await lead.get('/accounts.csv?kind=asset&q=Petty');
  expect(text.split('\r\n')[1]).toBe(
    '630030,Petty cash,Assets,asset,no AAR line,no,none,any,2025-09-01,,',
  );
});
