import * as finance from '@bursar/shared-types/events/finance/index';
import { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { hrPayroll } from '../service.ts';
import { share, Workforce } from '../test/workforce.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(hrPayroll);
});
afterAll(() => service.stop());

const costed = async (trust: Workforce) =>
  (await service.emitted(trust.trustId)).filter(({ type }) => type === 'hr-payroll.pay-costed');
// A full-time teacher on M3 in November 2025: £3,091.75 + 28.68 % + 15 % above £417.
const m3 = { gross: 309_175, pension: 88_671, ni: 40_121, total: 437_967 };

test('a month is worked out by post, with each post explained to the penny (H25, F27)', async () => {
  const trust = await Workforce.of(service);
  const { postId, personId } = await trust.filledPost();
  const reply = await trust.prepare();
  expect(reply).toMatchObject({ status: 201, body: { total: m3.total, holders: 1, version: 1 } });
  const { items } = (await trust.hr.get(`/pay-runs/${reply.body.id}/posts`)).body;
  expect(items).toMatchObject([
    {
      postId,
      personId,
      familyName: 'Example',
      gross: m3.gross,
      employerPension: m3.pension,
      employerNi: m3.ni,
      total: m3.total,
    },
  ]);
  expect(items[0].explanation[0]).toMatch(
    /teachers-main M3 rest-of-england, £37,101.00 a year .* £3,091.75\.$/,
  );
  const { body } = await trust.other.get(`/pay-runs/${reply.body.id}`);
  expect(body).toMatchObject({
    state: 'prepared',
    schools: [
      {
        schoolId: trust.schoolId,
        total: m3.total,
        lines: [
          { account: '210010', accountName: 'Pay 210010', amount: m3.gross },
          { account: '210020', amount: m3.ni },
          { account: '210030', amount: m3.pension },
        ],
      },
    ],
  });
  expect(await costed(trust)).toEqual([]);
});

test('where gross to net would be looked for, it says that it is not there', async () => {
  const trust = await Workforce.of(service);
  await trust.filledPost();
  const { id } = (await trust.prepare()).body;
  const { notIncluded } = (await trust.hr.get(`/pay-runs/${id}`)).body;
  expect(notIncluded).toEqual([
    expect.stringMatching(/^Gross to net/),
    expect.stringMatching(/Overtime/),
    expect.stringMatching(/levy/),
  ]);
  await trust.hr.put('/levy-allowances/2025-09-01', { monthly: 0 });
  const again = (await trust.prepare()).body;
  expect((await trust.hr.get(`/pay-runs/${again.id}`)).body.notIncluded).toHaveLength(2);
  expect(again.total).toBe(m3.total + 1_545);
});

test('released by somebody else, it is one event a school that names no post and no person (H25)', async () => {
  const trust = await Workforce.of(service);
  await trust.filledPost({ split: [share({ weight: 3 }), share({ fund: 'UNR', weight: 1 })] });
  const second = await service.school(trust.trustId);
  const { postId, personId } = await trust.filledPost({ schoolId: second });
  const { id } = (await trust.prepare()).body;
  expect((await trust.release(id)).body).toEqual({ id, state: 'released', version: 2 });
  const events = await costed(trust);
  expect(events).toHaveLength(2);
  const ofSecond = events.find(({ body }) => body.schoolId === second)!;
  expect(ofSecond).toMatchObject({
    actor: trust.other.userId,
    body: {
      runId: id,
      supersedes: null,
      month: '2025-11',
      year: '2025/26',
      date: '2025-11-30',
      schools: 2,
      total: m3.total,
    },
  });
  expect(JSON.stringify(events)).not.toMatch(new RegExp(`${postId}|${personId}|Example`));
  const first = events.find(({ body }) => body.schoolId === trust.schoolId)!.body;
  const ofFund = (fund: string) =>
    first.lines
      .filter((line: { fund: string }) => line.fund === fund)
      .reduce((sum: number, line: { amount: number }) => sum + line.amount, 0);
  expect([ofFund('GAG') + ofFund('UNR'), first.total]).toEqual([m3.total, m3.total]);
  expect(ofFund('UNR')).toBeCloseTo(m3.total / 4, -1);
  expect((await trust.release(id, 2)).body.type).toMatch(/run-state$/);
});

describe('pay is not released', () => {
  test('by who prepared it, nor by whoever covers for them (X16)', async () => {
    const trust = await Workforce.of(service);
    await trust.filledPost();
    const { id } = (await trust.prepare()).body;
    const own = await trust.release(id, 1, trust.hr);
    expect(own).toMatchObject({ status: 403 });
    expect(own.body.type).toMatch(/own-run$/);
    const delegate = await trust.cover(trust.hr.userId);
    expect((await trust.release(id, 1, delegate)).body.type).toMatch(/own-run$/);
    const finance = await service.user(trust.trustId, ['finance-lead']);
    expect((await trust.release(id, 1, finance)).status).toBe(200);
  });

  test('by the person for whom a delegate prepared it (X16)', async () => {
    const trust = await Workforce.of(service);
    await trust.filledPost();
    const delegate = await trust.cover(trust.hr.userId);
    const prepared = await delegate.post('/pay-runs', { month: '2025-11', payDate: '2025-11-28' });
    expect((await trust.release(prepared.body.id, 1, trust.hr)).body.type).toMatch(/own-run$/);
    expect((await trust.release(prepared.body.id)).status).toBe(200);
  });

  test('once something that it was worked out from has changed', async () => {
    const trust = await Workforce.of(service);
    const { postId } = await trust.filledPost();
    const { id } = (await trust.prepare()).body;
    await trust.hr.post(`/posts/${postId}/vacancies`, { to: '2025-11-10' });
    expect((await trust.release(id)).body.type).toMatch(/run-out-of-date$/);
    const again = (await trust.prepare()).body;
    expect(again.total).toBeLessThan(m3.total);
    expect((await trust.release(id, 2)).body.type).toMatch(/run-state$/);
    expect((await trust.release(again.id)).status).toBe(200);
    expect(await costed(trust)).toHaveLength(1);
  });

  test('on an older version, by a lesser role, or from a school (F6)', async () => {
    const trust = await Workforce.of(service);
    await trust.filledPost();
    const { id } = (await trust.prepare()).body;
    expect((await trust.release(id, 4)).status).toBe(412);
    const officer = await service.user(trust.trustId, ['finance-officer']);
    expect((await trust.release(id, 1, officer)).status).toBe(403);
    const local = await service.user(trust.trustId, ['hr-lead'], trust.schoolId);
    expect((await trust.release(id, 1, local)).status).toBe(403);
    expect(
      (await local.post('/pay-runs', { month: '2025-11', payDate: '2025-11-28' })).status,
    ).toBe(403);
    expect((await trust.release(randomUUID())).status).toBe(404);
  });
});

test('a month done again says which run it takes the place of, and only one stands', async () => {
  const trust = await Workforce.of(service);
  const { postId } = await trust.filledPost();
  const first = (await trust.prepare()).body.id;
  await trust.release(first);
  const silent = await trust.prepare();
  expect(silent).toMatchObject({ status: 409, body: { runId: first } });
  // What is known here is that it was released; whether it is posted is for finance to say.
  expect(silent.body.detail).toMatch(/^The pay of 2025-11 was released on \d{4}-\d\d-\d\d\./);
  expect(silent.body.detail).not.toMatch(/is in the ledger/);
  expect((await trust.prepare({ supersedes: randomUUID() })).body.type).toMatch(
    /nothing-superseded$/,
  );
  const { terms, split, title } = trust.post();
  const m4 = [{ ...terms[0]!, pay: { ...terms[0]!.pay, point: 'M4' } }];
  await trust.hr.put(`/posts/${postId}`, { title, terms: m4, split }, { version: 1 });
  const second = (await trust.prepare({ supersedes: first })).body.id;
  expect((await trust.release(second)).status).toBe(200);
  const [, again] = await costed(trust);
  expect(again!.body).toMatchObject({ runId: second, supersedes: first });
  const { items } = (await trust.hr.get('/pay-runs?sort=preparedAt')).body;
  expect(items.map(({ state }: { state: string }) => state)).toEqual(['superseded', 'released']);
  expect((await trust.hr.get('/pay-runs.csv?state=released')).text).toContain('Gross to net');
});

test('a month that cannot be worked out says everything that keeps it from it, and keeps nothing', async () => {
  const trust = await Workforce.of(service);
  const { postId } = await trust.filledPost();
  await trust.hr.post(`/posts/${postId}/vacancies`, { to: '2025-08-31' });
  expect((await trust.prepare()).body.type).toMatch(/nothing-to-pay$/);
  const ben = await trust.person({ givenName: 'Ben' });
  await trust.fill(postId, ben, {
    from: '2025-09-01',
    pension: { scheme: 'LGPS', fund: 'county' },
  });
  const unknown = await trust.prepare();
  expect(unknown.status).toBe(422);
  expect(unknown.body).toMatchObject({
    count: 1,
    faults: [{ code: 'pension-rate-unknown', postId }],
  });
  await trust.hr.put('/pension-rates/county/2025-04-01', {
    basisPoints: 2_000,
    source: 'Certificate',
  });
  expect((await trust.prepare()).status).toBe(201);
  expect((await trust.prepare({ payDate: '2026-02-01' })).status).toBe(400);
});

test('an account that the ledger has closed stops the month before it is released (hrms 473)', async () => {
  const trust = await Workforce.of(service);
  await trust.filledPost();
  await service.hear(trust.trustId, finance.accountChanged, {
    account: '210020',
    name: 'Pay',
    kind: 'expenditure',
    aarCode: 'BAE010',
    vat: 'outside-scope',
    control: false,
    openFrom: '2020-09-01',
    openTo: '2025-10-31',
  });
  const { status, body } = await trust.prepare();
  expect(status).toBe(422);
  expect(body.errors[0].detail).toMatch(
    /account 210020, which the ledger does not have open on 2025-11-30/,
  );
});

describe('pay that the ledger would not take', () => {
  const november = { month: '2025-11', year: '2025/26', period: 3 };

  test('is not prepared for a month that finance has not opened, and is once it has', async () => {
    const trust = await Workforce.of(service);
    await trust.filledPost();
    const december = { month: '2025-12', payDate: '2025-12-19' };
    const early = await trust.prepare(december);
    expect(early).toMatchObject({ status: 409, body: { state: 'never-opened' } });
    expect(early.body.type).toMatch(/ledger-month-closed$/);
    expect(early.body.detail).toMatch(/not opened 2025-12 .* Ask finance to open the month\.$/);
    expect((await trust.hr.get('/pay-runs')).body.items).toEqual([]);
    const opened = { month: '2025-12', year: '2025/26', period: 4 };
    await service.hear(trust.trustId, finance.periodOpened, opened);
    expect((await trust.prepare(december)).status).toBe(201);
  });

  test('is not released into a month that finance has locked meanwhile, and is once it is reopened', async () => {
    const trust = await Workforce.of(service);
    await trust.filledPost();
    const { id } = (await trust.prepare()).body;
    await service.hear(trust.trustId, finance.periodLocked, november);
    const late = await trust.release(id);
    expect(late).toMatchObject({ status: 409, body: { state: 'locked' } });
    expect(late.body.detail).toMatch(/locked 2025-11.* Ask finance to reopen the month\.$/);
    expect((await trust.prepare()).body.type).toMatch(/ledger-month-closed$/);
    expect(await costed(trust)).toEqual([]);
    const { reasonSha256 } = finance.periodReopened.example;
    await service.hear(trust.trustId, finance.periodReopened, { ...november, reasonSha256 });
    expect((await trust.release(id)).status).toBe(200);
    expect(await costed(trust)).toHaveLength(1);
  });
});

test('one person in two posts is one person to National Insurance, and each post is explained (H25)', async () => {
  const trust = await Workforce.of(service);
  const half = { terms: [{ ...trust.post().terms[0], fte: 500 }] };
  const { personId } = await trust.filledPost(half);
  const second = await trust.createPost({ ...half, title: 'Head of year' });
  await trust.fill(second, personId);
  const { body } = await trust.prepare();
  expect(body.holders).toBe(2);
  const { items } = (await trust.hr.get(`/pay-runs/${body.id}/posts?sort=title`)).body;
  const ni = items.reduce((sum: number, row: { employerNi: number }) => sum + row.employerNi, 0);
  expect(ni).toBe(m3.ni);
  expect(items.map(({ title }: { title: string }) => title)).toEqual([
    'Head of year',
    'Teacher of science',
  ]);
});

test('pay by post and name is HR’s alone; others see it by school and account (F6)', async () => {
  const trust = await Workforce.of(service);
  await trust.filledPost();
  const { id } = (await trust.prepare()).body;
  for (const role of ['finance-lead', 'trustee', 'auditor'] as const) {
    const reader = await service.user(trust.trustId, [role]);
    expect((await reader.get(`/pay-runs/${id}/posts`)).status).toBe(403);
    const { status, text } = await reader.get(`/pay-runs/${id}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/Ann|Example|postId|personId/);
  }
  const manager = await service.user(trust.trustId, ['office-manager'], trust.schoolId);
  expect((await manager.get(`/pay-runs/${id}`)).status).toBe(403);
  const elsewhere = await service.user(
    trust.trustId,
    ['hr-lead'],
    await service.school(trust.trustId),
  );
  expect((await elsewhere.get(`/pay-runs/${id}/posts`)).body.items).toEqual([]);
});
