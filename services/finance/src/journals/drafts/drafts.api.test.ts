import { coverSet } from '@bursar/shared-types/events/directory/cover-set.v1';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { finance } from '../../service.ts';
import { booksJournal, ledgerOf, schemeOf } from '../../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

/** Officers post up to £100 alone; the finance lead decides up to £5,000, and above it a trustee too. */
const rules = [
  { role: 'finance-officer', upTo: 10_000 },
  { role: 'finance-lead', upTo: 500_000 },
  { role: 'finance-lead', upTo: null },
  { role: 'trustee', upTo: null, tier: 2 },
];

async function scene() {
  const ledger = await ledgerOf(service);
  await schemeOf(service, ledger.trustId, rules);
  return {
    ...ledger,
    officer: await service.user(ledger.trustId, ['finance-officer']),
    trustee: await service.user(ledger.trustId, ['trustee']),
  };
}

/** A draft of this size, submitted by somebody. */
async function submitted(who: Caller, schoolId: string, pence: number) {
  const { body } = await who.post('/journal-drafts', booksJournal(schoolId, pence));
  const draft = `/journal-drafts/${body.id}`;
  const reply = await who.post(`${draft}/submissions`, undefined, { version: 1 });
  expect(reply).toMatchObject({ status: 200, body: { state: 'submitted', version: 2 } });
  return draft;
}

const approve = (who: Caller, draft: string, version: number) =>
  who.post(`${draft}/approvals`, {}, { version });
const problemOf = ({ status, body }: { status: number; body: { type?: string } }) =>
  `${status} ${body.type?.split('/').at(-1)}`;
const eventsOf = async (trustId: string) =>
  (await service.emitted(trustId)).map(({ type }) => type.replace('finance.journal-', ''));

describe('a draft', () => {
  test('is kept as far as it goes, changed by version, and its author’s alone', async () => {
    const { lead, officer, trustId } = await scene();
    const saved = await officer.post('/journal-drafts', { narrative: 'Books' });
    expect(saved).toMatchObject({ status: 201, body: { state: 'draft', version: 1 } });
    const draft = `/journal-drafts/${saved.body.id}`;
    const half = { narrative: 'Books', lines: [{ account: '410010', debit: 700 }] };
    expect((await officer.put(draft, half, { version: 1 })).body.version).toBe(2);
    expect((await officer.put(draft, half, { version: 1 })).status).toBe(412);
    expect((await officer.get(draft)).body).toMatchObject({
      total: 700,
      lines: [{ line: 1, account: '410010', fund: null }],
      version: 2,
    });
    expect((await lead.get(draft)).status).toBe(404);
    expect((await lead.put(draft, half, { version: 2 })).status).toBe(404);
    expect((await lead.get('/journal-drafts')).body.items).toEqual([]);
    expect((await officer.get('/journal-drafts?state=draft')).body.items).toMatchObject([
      { total: 700 },
    ]);
    expect(await eventsOf(trustId)).toEqual([]);
  });

  test('is told all that it lacks when it is submitted, and nothing is posted', async () => {
    const { officer, schoolId, trustId } = await scene();
    const { body } = await officer.post('/journal-drafts', { lines: [{ debit: 700, schoolId }] });
    const submit = (version: number) =>
      officer.post(`/journal-drafts/${body.id}/submissions`, undefined, { version });
    const lacking = await submit(1);
    expect(lacking.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/date',
      '/lines/0/account',
      '/lines/0/fund',
    ]);
    const unbalanced = booksJournal(schoolId, 700, {
      lines: booksJournal(schoolId).lines.slice(0, 1),
    });
    await officer.put(
      `/journal-drafts/${body.id}`,
      { ...unbalanced, attachments: ['a'.repeat(64)] },
      { version: 1 },
    );
    const wrong = await submit(2);
    expect(wrong.body.faults.map(({ code }: { code: string }) => code)).toEqual([
      'too-few-lines',
      'unbalanced',
      'unknown-file',
    ]);
    expect(await eventsOf(trustId)).toEqual([]);
  });

  test('within its author’s limit is posted as soon as it is submitted', async () => {
    const { officer, schoolId, trustId } = await scene();
    const { body } = await officer.post('/journal-drafts', booksJournal(schoolId, 10_000));
    const reply = await officer.post(`/journal-drafts/${body.id}/submissions`, undefined, {
      version: 1,
    });
    expect(reply.body).toMatchObject({
      state: 'posted',
      journal: { number: 'J2526-000001', n: 1 },
    });
    expect((await officer.get(`/journal-drafts/${body.id}`)).body.journalId).toBe(
      reply.body.journal.id,
    );
    expect(await eventsOf(trustId)).toEqual(['posted']);
  });

  test('is deleted while nobody else has seen it', async () => {
    const { officer, lead, schoolId, trustId } = await scene();
    const remove = async (who: Caller, draft: string, version: number) => {
      const headers = {
        authorization: `Bearer ${await service.tokenOf(who.userId)}`,
        'if-match': `"${version}"`,
      };
      const url = `/v1/trusts/${trustId}/journal-drafts/${draft}`;
      const { statusCode, body } = await service.app.inject({ method: 'DELETE', url, headers });
      return `${statusCode} ${/errors\/([a-z-]+)/.exec(body)?.[1] ?? ''}`.trim();
    };
    const { body } = await officer.post('/journal-drafts', { narrative: 'Books' });
    expect(await remove(lead, body.id, 1)).toBe('404 not-found');
    expect(await remove(officer, body.id, 2)).toBe('412 changed-since');
    expect(await remove(officer, body.id, 1)).toBe('204');
    expect((await officer.get(`/journal-drafts/${body.id}`)).status).toBe(404);
    const seen = (await submitted(officer, schoolId, 50_000)).split('/').at(-1)!;
    expect(await remove(officer, seen, 2)).toBe('409 draft-state');
    await officer.post(`/journal-drafts/${seen}/withdrawals`, undefined, { version: 2 });
    expect(await remove(officer, seen, 3)).toBe('409 draft-kept');
  });
});

describe('a journal above its author’s limit', () => {
  test('cannot be posted directly, and waits for who the scheme names (F7)', async () => {
    const { officer, lead, schoolId, trustId } = await scene();
    expect(problemOf(await officer.post('/journals', booksJournal(schoolId, 10_001)))).toBe(
      '403 approval-missing',
    );
    const draft = await submitted(officer, schoolId, 10_001);
    const seen = (await lead.get(draft)).body;
    expect(seen).toMatchObject({
      schemeVersion: 1,
      awaiting: { tier: 1, tiers: 1, anyOf: [{ role: 'finance-lead', at: 'trust' }] },
    });
    const [event] = await service.emitted(trustId);
    expect(event).toMatchObject({
      type: 'finance.journal-awaiting-approval',
      body: {
        total: 10_001,
        schoolIds: [schoolId],
        enteredBy: officer.userId,
        schemeVersion: 1,
        decisions: [],
      },
    });
  });

  test('is posted when approved, with the decision: scheme, limit, role, position of the assignments (F7)', async () => {
    const { officer, lead, schoolId, trustId } = await scene();
    const draft = await submitted(officer, schoolId, 500_000);
    const approved = await approve(lead, draft, 2);
    expect(approved.body).toMatchObject({ state: 'posted', awaiting: null, journal: { n: 1 } });
    const [, event] = await service.emitted(trustId);
    const decision = {
      by: lead.userId,
      principalId: null,
      role: 'finance-lead',
      at: 'trust',
      tier: 1,
      tiers: 1,
      schemeVersion: 1,
      basis: 'net',
      amount: 500_000,
      limit: 500_000,
      assignmentSeq: expect.any(Number),
      decidedAt: expect.stringMatching(/Z$/),
    };
    expect(event).toMatchObject({
      actor: lead.userId,
      body: { enteredBy: officer.userId, source: 'manual', decisions: [decision] },
    });
    expect(event!.body.decisions[0].assignmentSeq).toBeGreaterThan(0);
    expect(event!.body.sourceId).toBe(draft.split('/').at(-1));
  });

  test('passes every tier in order, each by another person (F7)', async () => {
    const { officer, lead, trustee, schoolId, trustId } = await scene();
    const draft = await submitted(officer, schoolId, 500_001);
    expect(problemOf(await approve(trustee, draft, 2))).toBe('403 not-your-turn');
    expect((await approve(lead, draft, 2)).body).toMatchObject({
      state: 'submitted',
      version: 3,
      awaiting: { tier: 2 },
    });
    expect(problemOf(await approve(lead, draft, 3))).toBe('403 already-decided');
    expect((await approve(trustee, draft, 3)).body).toMatchObject({
      state: 'posted',
      journal: { n: 1 },
    });
    expect(await eventsOf(trustId)).toEqual(['awaiting-approval', 'awaiting-approval', 'posted']);
    const { decisions } = (await service.emitted(trustId)).at(-1)!.body;
    expect(
      decisions.map(({ by, tier, limit }: Record<string, unknown>) => [by, tier, limit]),
    ).toEqual([
      [lead.userId, 1, null],
      [trustee.userId, 2, null],
    ]);
  });

  test('is never approved by who entered it, nor by who stands in for them (F7)', async () => {
    const { lead, officer, schoolId, trustId } = await scene();
    await schemeOf(
      service,
      trustId,
      [
        ...rules.slice(0, 1),
        { role: 'finance-lead', upTo: 1 },
        { role: 'finance-lead', upTo: null },
        { role: 'trustee', upTo: null, tier: 2 },
      ],
      2,
    );
    const draft = await submitted(lead, schoolId, 50_000);
    expect(problemOf(await approve(lead, draft, 2))).toBe('403 own-matter');
    await service.hear(trustId, coverSet, {
      ...coverSet.example,
      coverId: randomUUID(),
      principalId: lead.userId,
      delegateId: officer.userId,
      from: '2020-01-01',
      to: '2099-12-31',
    });
    expect(problemOf(await approve(officer, draft, 2))).toBe('403 own-matter');
    expect(await eventsOf(trustId)).toEqual(['awaiting-approval']);
  });

  test('is never approved by who it was entered for through cover, also once the cover is over (F7)', async () => {
    const { lead: farah, schoolId, trustId } = await scene();
    await schemeOf(service, trustId, [{ role: 'finance-lead', upTo: null }], 2);
    const other = await service.user(trustId, ['finance-lead']);
    const owen = await service.as(randomUUID(), trustId);
    const cover = { coverId: randomUUID(), principalId: farah.userId, delegateId: owen.userId };
    const until = { from: '2020-01-01', to: '2099-12-31' };
    await service.hear(trustId, coverSet, { ...coverSet.example, ...cover, ...until });
    const draft = await submitted(owen, schoolId, 20_000_000);
    expect(problemOf(await approve(farah, draft, 2))).toBe('403 own-matter');
    expect(
      problemOf(await farah.post(`${draft}/returns`, { reason: 'Which?' }, { version: 2 })),
    ).toBe('403 own-matter');
    const posted = await other.post('/journals', booksJournal(schoolId, 1));
    expect(posted.status).toBe(201);
    const reversal = await owen.post(`/journals/${posted.body.id}/reversals`, {
      date: '2025-10-20',
      reason: 'Wrong school',
    });
    expect(reversal.status).toBe(202);
    await service.hear(trustId, coverSet, {
      ...coverSet.example,
      ...cover,
      from: '2020-01-01',
      to: '2020-01-02',
    });
    expect(problemOf(await approve(owen, draft, 2))).toMatch(/^40[34]/);
    expect(problemOf(await approve(farah, draft, 2))).toBe('403 own-matter');
    const ofReversal = `/journal-drafts/${reversal.body.id}`;
    expect(problemOf(await approve(farah, ofReversal, reversal.body.version))).toBe(
      '403 own-matter',
    );
    expect((await approve(other, draft, 2)).body.state).toBe('posted');
    const decided = JSON.stringify([{ by: owen.userId, principalId: farah.userId }]);
    const [statement, values] = [
      `update journal_draft set decisions = '${decided}' where id = $1`,
      [reversal.body.id],
    ];
    const pool = service.runtime.engine.pool;
    await expect(
      inTransaction(pool, [trustId], [{ text: statement as string, values: values as string[] }]),
    ).rejects.toThrow(/own-matter/);
  });

  test('is approved by who stands in for an absent approver, and says for whom (F7)', async () => {
    const { lead, officer, schoolId, trustId } = await scene();
    const deputy = await service.user(trustId, ['finance-officer']);
    const draft = await submitted(officer, schoolId, 50_000);
    expect(problemOf(await approve(deputy, draft, 2))).toBe('403 above-limit');
    await service.hear(trustId, coverSet, {
      ...coverSet.example,
      coverId: randomUUID(),
      principalId: lead.userId,
      delegateId: deputy.userId,
      from: '2020-01-01',
      to: '2099-12-31',
    });
    expect((await approve(deputy, draft, 2)).body.state).toBe('posted');
    const { decisions } = (await service.emitted(trustId)).at(-1)!.body;
    expect(decisions).toMatchObject([
      { by: deputy.userId, principalId: lead.userId, limit: 500_000 },
    ]);
  });

  test('is decided by the version of the scheme that was in force when it was submitted', async () => {
    const { lead, officer, schoolId, trustId } = await scene();
    const draft = await submitted(officer, schoolId, 50_000);
    await schemeOf(service, trustId, [{ role: 'trustee', upTo: null }], 2);
    expect((await approve(lead, draft, 2)).body.state).toBe('posted');
    expect((await service.emitted(trustId)).at(-1)!.body.decisions[0].schemeVersion).toBe(1);
  });

  test('finds nobody where the scheme has no band for it', async () => {
    const { lead, officer, schoolId, trustId } = await scene();
    await schemeOf(service, trustId, rules.slice(0, 2), 2);
    const { body } = await officer.post('/journal-drafts', booksJournal(schoolId, 500_001));
    const reply = await officer.post(`/journal-drafts/${body.id}/submissions`, undefined, {
      version: 1,
    });
    expect(problemOf(reply)).toBe('409 no-approver');
    expect((await lead.get(`/journal-drafts/${body.id}`)).status).toBe(404);
  });

  test('is judged anew when it is approved: its month may have been locked meanwhile', async () => {
    const { lead, officer, schoolId, trustId } = await scene();
    const draft = await submitted(officer, schoolId, 50_000);
    await lead.post('/periods/2025-09/locks', undefined, { version: 1 });
    await lead.post('/periods/2025-10/locks', undefined, { version: 1 });
    const refused = await approve(lead, draft, 2);
    expect(refused.body.faults).toEqual([{ code: 'period-locked', pointer: '/date' }]);
    expect((await lead.get(draft)).body).toMatchObject({ state: 'submitted', version: 2 });
    expect(await eventsOf(trustId)).not.toContain('posted');
  });
});

describe('a journal that is sent back', () => {
  test('is changed and submitted again, and its history keeps the reason', async () => {
    const { lead, officer, schoolId, trustId } = await scene();
    const draft = await submitted(officer, schoolId, 50_000);
    const reason = 'Which fund?';
    expect(problemOf(await officer.post(`${draft}/returns`, { reason }, { version: 2 }))).toBe(
      '403 own-matter',
    );
    expect((await lead.post(`${draft}/returns`, { reason }, { version: 2 })).body).toMatchObject({
      state: 'returned',
      awaiting: null,
    });
    expect(problemOf(await approve(lead, draft, 3))).toBe('409 draft-state');
    await officer.put(draft, booksJournal(schoolId, 40_000), { version: 3 });
    await officer.post(`${draft}/submissions`, undefined, { version: 4 });
    expect((await approve(lead, draft, 5)).body.state).toBe('posted');
    const { history } = (await officer.get(draft)).body;
    const steps = history.map(({ what, by, comment }: Record<string, unknown>) => [
      what,
      by,
      comment,
    ]);
    expect(steps).toEqual([
      ['saved', officer.userId, null],
      ['submitted', officer.userId, null],
      ['returned', lead.userId, reason],
      ['changed', officer.userId, null],
      ['submitted', officer.userId, null],
      ['approved', lead.userId, null],
      ['posted', lead.userId, null],
    ]);
    expect(await eventsOf(trustId)).toEqual([
      'awaiting-approval',
      'returned',
      'awaiting-approval',
      'posted',
    ]);
    expect(JSON.stringify(await service.emitted(trustId))).not.toContain(reason);
  });

  test('for good is never posted, and stays to be seen', async () => {
    const { lead, officer, trustee, schoolId, trustId } = await scene();
    const draft = await submitted(officer, schoolId, 50_000);
    await lead.post(`${draft}/rejections`, { reason: 'Paid before' }, { version: 2 });
    expect(problemOf(await officer.post(`${draft}/submissions`, undefined, { version: 3 }))).toBe(
      '409 draft-state',
    );
    expect((await trustee.get('/journal-drafts?state=rejected')).body.items).toMatchObject([
      { total: 50_000 },
    ]);
    const [, event] = await service.emitted(trustId);
    expect(event).toMatchObject({
      type: 'finance.journal-rejected',
      body: { decision: { by: lead.userId, limit: 500_000 } },
    });
  });

  test('by its author is a draft again, and nobody approves it meanwhile', async () => {
    const { lead, officer, schoolId, trustId } = await scene();
    const draft = await submitted(officer, schoolId, 50_000);
    expect((await lead.post(`${draft}/withdrawals`, undefined, { version: 2 })).status).toBe(404);
    expect((await officer.post(`${draft}/withdrawals`, undefined, { version: 2 })).body.state).toBe(
      'draft',
    );
    const refused = await approve(lead, draft, 2);
    expect(problemOf(refused)).toBe('409 draft-state');
    expect(refused.body.detail).toMatch(/^Its author has taken it back/);
    expect((await lead.get(draft)).status).toBe(404);
    expect(await eventsOf(trustId)).toEqual(['awaiting-approval', 'withdrawn']);
  });
});

test('an approver at a school decides on what concerns that school alone, and sees no other (F6, F7)', async () => {
  const { trustId, schoolId, officer } = await scene();
  const other = await service.school(trustId, { name: 'Riverside' });
  await schemeOf(service, trustId, [{ role: 'approver', at: 'school', upTo: null }], 2);
  const approver = await service.user(trustId, ['approver'], schoolId);
  const stranger = await service.user(trustId, ['approver'], other);
  const draft = await submitted(officer, schoolId, 50_000);
  expect((await stranger.get(draft)).status).toBe(404);
  expect((await approve(stranger, draft, 2)).status).toBe(404);
  expect((await stranger.get('/journal-drafts')).body.items).toEqual([]);
  expect((await approver.get('/journal-drafts')).body.items).toHaveLength(1);
  expect((await approve(approver, draft, 2)).body.state).toBe('posted');
});
