import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { ServiceUnderTest } from '@bursar/test-kit';
import { sweepRegister } from '../risks/index.ts';
import { passDays, RegisterOf, startRisk, today } from '../test/register-of.ts';

let service: ServiceUnderTest;
let register: RegisterOf;
beforeAll(async () => (service = await startRisk()));
beforeEach(async () => (register = await RegisterOf.make(service)));
afterAll(() => service.stop());

const lines = (more: object = {}) => ({
  category: 'people',
  effectiveFrom: today(service),
  appetite: 8,
  tolerance: 12,
  reason: 'Yearly review',
  ...more,
});
const approve = (more: object = {}) => ({
  decision: 'approve',
  approvedOn: today(service),
  minute: '14.1',
  ...more,
});

test('the risk lead proposes, a trustee approves, and the version is kept with its minute (R4)', async () => {
  expect((await register.trustee.post('/appetite-proposals', lines())).status).toBe(403);
  const { id, version } = (await register.lead.post('/appetite-proposals', lines())).body;
  expect((await register.told('appetite-proposed')).at(-1)!.body).toEqual({
    proposalId: id,
    category: 'people',
    effectiveFrom: today(service),
    appetite: 8,
    tolerance: 12,
    proposedBy: register.lead.userId,
  });
  const decide = (who: typeof register.lead, body: object = approve(), of = version) =>
    who.post(`/appetite-proposals/${id}/decision`, body, { version: of });
  expect((await decide(register.lead)).status).toBe(403);
  expect((await decide(register.trustee, approve({ approvedOn: today(service, 1) }))).status).toBe(
    422,
  );
  expect(await decide(register.trustee)).toMatchObject({
    status: 200,
    body: { state: 'Approved', appetiteVersion: 1 },
  });
  expect(await decide(register.trustee, approve(), version + 1)).toMatchObject({
    status: 409,
    body: { type: expect.stringMatching(/proposal-decided$/) },
  });
  expect((await register.told('appetite-set')).at(-1)!.body).toEqual({
    category: 'people',
    appetiteVersion: 1,
    effectiveFrom: today(service),
    approvedOn: today(service),
    appetite: 8,
    tolerance: 12,
  });
  expect((await register.told('appetite-decided')).at(-1)!.body).toEqual({
    proposalId: id,
    category: 'people',
    outcome: 'approved',
    appetiteVersion: 1,
  });
  const { items } = (await register.owner.get('/appetites?category=people')).body;
  expect(items).toMatchObject([
    { version: 1, minute: '14.1', approvedBy: register.trustee.userId },
  ]);
});

test('nobody approves what they proposed, by code or by database (R4)', async () => {
  const both = await service.user(register.trustId, ['risk-lead', 'trustee']);
  const { id, version } = (await both.post('/appetite-proposals', lines())).body;
  const reply = await both.post(`/appetite-proposals/${id}/decision`, approve(), { version });
  expect(reply).toMatchObject({
    status: 403,
    body: { type: expect.stringMatching(/own-proposal$/) },
  });
  const cheat = {
    text: `update appetite_proposal set state = 'Approved', decided_by = proposed_by, decided_at = now() where id = $1`,
    values: [id],
  };
  await expect(
    inTransaction(service.runtime.engine.pool, [register.trustId], [cheat]),
  ).rejects.toThrow(/check/);
});

test('an appetite that makes no sense, or reaches into the past, is refused (R4)', async () => {
  const pointers = async (more: object) => {
    const reply = await register.lead.post('/appetite-proposals', lines(more));
    return [reply.status, ...reply.body.errors.map(({ pointer }: { pointer: string }) => pointer)];
  };
  expect(await pointers({ tolerance: 7 })).toEqual([422, '/tolerance']);
  expect(await pointers({ category: 'dragons' })).toEqual([422, '/category']);
  expect(await pointers({ category: 'estates' })).toEqual([422, '/effectiveFrom']);
});

test('approved after the day it was to begin, an appetite begins on the day of approval, and the reply says so (R4)', async () => {
  const proposed = lines({ effectiveFrom: today(service, -3) });
  const { id } = (await register.lead.post('/appetite-proposals', proposed)).body;
  const decide = (body: object) =>
    register.trustee.post(`/appetite-proposals/${id}/decision`, body, { version: 1 });
  expect(await decide(approve())).toMatchObject({
    status: 200,
    body: { state: 'Approved', effectiveFrom: today(service) },
  });
  expect((await register.told('appetite-set')).at(-1)!.body).toMatchObject({
    effectiveFrom: today(service),
    approvedOn: today(service),
  });
  const { items } = (await register.owner.get('/appetites?category=people')).body;
  expect(items).toMatchObject([{ effectiveFrom: today(service), approvedOn: today(service) }]);
});

test('nothing is approved before the day on which it was proposed, and the refusal names approvedOn (R4)', async () => {
  const { id } = (await register.lead.post('/appetite-proposals', lines())).body;
  const path = `/appetite-proposals/${id}/decision`;
  const early = approve({ approvedOn: today(service, -1) });
  expect(await register.trustee.post(path, early, { version: 1 })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/approvedOn', detail: expect.stringMatching(today(service)) }] },
  });
  expect((await register.lead.get('/appetites?category=people')).body.items).toEqual([]);
});

test('a proposal that another version has overtaken is refused at the decision, with what to do (R4)', async () => {
  const [late, soon] = [today(service, 5), today(service, 2)];
  const [first, second] = [
    (await register.lead.post('/appetite-proposals', lines({ effectiveFrom: late }))).body,
    (await register.lead.post('/appetite-proposals', lines({ effectiveFrom: soon }))).body,
  ];
  const decide = (id: string) =>
    register.trustee.post(`/appetite-proposals/${id}/decision`, approve(), { version: 1 });
  expect((await decide(first.id)).body).toMatchObject({ effectiveFrom: late });
  expect(await decide(second.id)).toMatchObject({
    status: 422,
    body: {
      errors: [{ pointer: '/decision', detail: expect.stringMatching(/ask for a new proposal/) }],
    },
  });
});

test('what the board rejects never holds (R4)', async () => {
  const { id, version } = (await register.lead.post('/appetite-proposals', lines())).body;
  const reply = await register.trustee.post(
    `/appetite-proposals/${id}/decision`,
    { decision: 'reject' },
    { version },
  );
  expect(reply.body).toMatchObject({ state: 'Rejected', appetiteVersion: null });
  expect((await register.told('appetite-decided')).at(-1)!.body).toEqual({
    proposalId: id,
    category: 'people',
    outcome: 'rejected',
    appetiteVersion: null,
  });
  expect((await register.lead.get('/appetites?category=people')).body.items).toEqual([]);
  expect((await register.lead.get('/appetite-proposals?state=Rejected')).body.items).toMatchObject([
    { id },
  ]);
});

test('a stricter appetite finds the risks that are past it, from its first day on, by the clock (R4)', async () => {
  const { id } = await register.raise(2);
  await register.setAppetite(5, 9, today(service, 7));
  expect((await register.show(id)).appetite).toMatchObject({
    version: 1,
    standing: 'Within appetite',
  });
  await sweepRegister(service.runtime, service.clock);
  expect(await register.told('appetite-exceeded')).toEqual([]);
  passDays(service, 9);
  await Promise.all([1, 2].map(() => sweepRegister(service.runtime, service.clock)));
  await sweepRegister(service.runtime, service.clock);
  expect(await register.told('appetite-exceeded')).toMatchObject([
    {
      actor: 'system',
      body: {
        riskId: id,
        appetiteVersion: 2,
        standing: { after: 'above-tolerance' },
        cause: { by: 'risk.appetite-set', eventId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    },
  ]);
});

test('an appetite that holds from today meets the register at once (R4)', async () => {
  const { id } = await register.raise(2);
  passDays(service, 1);
  await register.setAppetite(5, 15);
  expect(await register.show(id)).toMatchObject({
    appetite: { version: 2, standing: 'Above appetite', distance: 5 },
  });
  passDays(service, 1);
  await register.setAppetite(12, 15);
  expect((await register.told('appetite-restored')).at(-1)!.body).toMatchObject({
    appetiteVersion: 3,
    standing: { before: 'above-appetite', after: 'within-appetite' },
  });
});
