import { randomUUID } from 'node:crypto';
import { orderSubmitted } from '@bursar/shared-types/events/procurement/index';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

let it: ReportingUnderTest;
let trustId: string;
let auditor: Caller;
let lead: Caller;
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  trustId = await it.trust();
  auditor = await it.user(trustId, ['auditor'], null, '2099-01-31');
  lead = await it.user(trustId, ['finance-lead']);
  const story = new Story(it, trustId);
  story.tell(orderSubmitted, { ...orderSubmitted.example, orderId });
  await it.settle();
});
afterAll(() => it.stop());

const orderId = randomUUID();
const ask = { title: 'Sample 7', wanted: 'The invoice and its approval.', dueOn: '2098-01-20' };
const evidence = [
  { service: 'procurement', kind: 'order', id: orderId },
  { service: 'finance', kind: 'file', id: 'a'.repeat(64), label: 'The invoice as it came' },
];
const asked = async () => (await auditor.post('/audit-requests', ask)).body;
const codeOf = ({ body }: { body: { type: string } }) => body.type.split('/').at(-1);

test('an auditor asks, the trust answers with the records that prove it, the auditor closes (F13)', async () => {
  const { id, number, version } = await asked();
  const answer = await lead.post(
    `/audit-requests/${id}/answers`,
    { words: 'Here it is.', evidence },
    { version },
  );
  expect(answer).toMatchObject({ status: 201, body: { state: 'answered', version: 2 } });
  const closed = await auditor.post(
    `/audit-requests/${id}/closures`,
    { words: 'Thank you.' },
    { version: 2 },
  );
  expect(closed.body).toEqual({ state: 'closed', version: 3 });
  const { body, headers } = await auditor.get(`/audit-requests/${id}`);
  expect(headers['etag']).toBe('"3"');
  expect(body).toMatchObject({ number, ...ask, state: 'closed', askedBy: auditor.userId });
  expect(body.history).toMatchObject([
    { n: 1, kind: 'asked', by: auditor.userId, evidence: [] },
    { n: 2, kind: 'answered', by: lead.userId, evidence },
    { n: 3, kind: 'closed', by: auditor.userId, words: 'Thank you.' },
  ]);
});

test('requests are numbered without gaps and listed, filtered and exported (F13)', async () => {
  const first = await asked();
  expect((await auditor.post('/audit-requests', { title: '' })).status).toBe(400);
  const second = await asked();
  expect(second.number).toBe(first.number + 1);
  const { body } = await lead.get('/audit-requests?state=open&q=sample');
  expect(body.items.slice(0, 2).map(({ number }: { number: number }) => number)).toEqual([
    second.number,
    first.number,
  ]);
  expect((await lead.get('/audit-requests.csv')).text).toContain('Sample 7');
});

test('the history cannot be changed, by the database’s own word (F13)', async () => {
  const { id } = await asked();
  const { pool } = it.runtime.engine;
  const { inTransaction } = await import('@bursar/service-kit/subscriptions/positions');
  const change = {
    text: "update audit_entry set words = 'x' where trust_id = $1 and request_id = $2",
    values: [trustId, id],
  };
  await expect(inTransaction(pool, [trustId], [change])).rejects.toThrow(/permission denied/);
});

test('an answer to what has changed since, or to what is closed, is refused and nothing is kept (F13)', async () => {
  const { id } = await asked();
  const answer = { words: 'Here.', evidence };
  await lead.post(`/audit-requests/${id}/answers`, answer, { version: 1 });
  expect(codeOf(await lead.post(`/audit-requests/${id}/answers`, answer, { version: 1 }))).toBe(
    'changed-since',
  );
  expect((await lead.post(`/audit-requests/${id}/answers`, answer)).status).toBe(428);
  await auditor.post(`/audit-requests/${id}/closures`, { words: 'Done.' }, { version: 2 });
  expect(codeOf(await lead.post(`/audit-requests/${id}/answers`, answer, { version: 3 }))).toBe(
    'request-state',
  );
  const reopened = await auditor.post(
    `/audit-requests/${id}/reopenings`,
    { words: 'One page is missing.' },
    { version: 3 },
  );
  expect(reopened.body.state).toBe('open');
  expect((await auditor.get(`/audit-requests/${id}`)).body.history).toHaveLength(4);
});

test('an auditor writes nothing but what they asked themselves; nobody else asks (F13)', async () => {
  const { id } = await asked();
  const other = await it.user(trustId, ['auditor'], null, '2099-01-31');
  expect(
    (
      await auditor.post(
        `/audit-requests/${id}/answers`,
        { words: 'x', evidence: [] },
        { version: 1 },
      )
    ).status,
  ).toBe(403);
  expect(
    codeOf(await other.post(`/audit-requests/${id}/closures`, { words: 'x' }, { version: 1 })),
  ).toBe('not-your-request');
  expect((await lead.post('/audit-requests', ask)).status).toBe(403);
  expect(
    (await lead.post(`/audit-requests/${id}/closures`, { words: 'x' }, { version: 1 })).status,
  ).toBe(403);
  const past = await it.user(trustId, ['auditor'], null, '2020-01-31');
  expect((await past.get(`/audit-requests/${id}`)).status).toBe(404);
  const stranger = await it.user(await it.trust(), ['auditor'], null, '2099-01-31');
  expect((await stranger.get(`/audit-requests/${id}`)).status).toBe(404);
});

test('evidence names a record of a service, by its id or digest; anything else is refused (F13)', async () => {
  const { id } = await asked();
  for (const wrong of [
    { service: 'elsewhere', kind: 'invoice', id: randomUUID() },
    { service: 'finance', kind: 'Invoice!', id: randomUUID() },
    { service: 'finance', kind: 'invoice', id: 'https://example.test' },
  ]) {
    const { status } = await lead.post(
      `/audit-requests/${id}/answers`,
      { words: 'x', evidence: [wrong] },
      { version: 1 },
    );
    expect(status).toBe(400);
  }
});

test('evidence that leads to no record of the trust is refused, and the request stays open (F13)', async () => {
  const { id } = await asked();
  const nobody = '00000000-0000-0000-0000-000000000000';
  const answer = await lead.post(
    `/audit-requests/${id}/answers`,
    {
      words: 'Here.',
      evidence: [
        ...evidence,
        { service: 'finance', kind: 'journal', id: nobody },
        { service: 'finance', kind: 'invoice', id: orderId },
      ],
    },
    { version: 1 },
  );
  expect(answer.status).toBe(422);
  expect(codeOf(answer)).toBe('unknown-evidence');
  expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/evidence/2/id',
    '/evidence/3/id',
  ]);
  expect((await auditor.get(`/audit-requests/${id}`)).body).toMatchObject({ state: 'open' });
});

test('an auditor waits for an answer from today on, never by a day that is over (F13)', async () => {
  const late = await auditor.post('/audit-requests', { ...ask, dueOn: '2000-01-01' });
  expect(late.status).toBe(422);
  expect(codeOf(late)).toBe('due-in-the-past');
  expect((await auditor.post('/audit-requests', { ...ask, dueOn: null })).status).toBe(201);
});
