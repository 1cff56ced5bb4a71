/**
 * The story: a school's order from the request to the trial balance, over HTTP, through real services
 * joined by events. Each step is followed by what must be refused there.
 */
import { makeFirstOperator } from '@bursar/directory/trusts/index';
import { World } from '@bursar/test-kit';
import type { Someone } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { everyService } from '../support/every-service.ts';

let world: World;
let trustId: string;
let oakfield: string;
let elm: string;
const people = new Map<string, Someone>();
const who = (name: string): Someone => people.get(name)!;
const BOOKS = '410010';

beforeAll(async () => {
  world = await World.start(everyService(() => world));
  world.moveTo('2027-09-06T08:00:00Z');
});
afterAll(() => world.stop());

/** Sends, and fails with what was answered where it is not the status that the story needs. */
async function done(answer: ReturnType<Someone['post']>, status = 201) {
  const { status: got, body } = await answer;
  if (got !== status) throw new Error(`${got} instead of ${status}: ${JSON.stringify(body)}`);
  return body;
}

async function invite(name: string, role: string, schoolId: string | null = null): Promise<void> {
  const userId = randomUUID();
  const admin = who('administrator');
  await done(admin.post('directory', '/users', { userId, name, email: `${name}@example.org` }));
  const place = schoolId ? { at: 'school', scopeId: schoolId } : { at: 'trust', scopeId: null };
  const to = role === 'auditor' ? { to: '2028-03-31' } : {};
  await done(admin.post('directory', '/roles', { userId, role, ...place, ...to }));
  people.set(name, world.as(userId, trustId));
}

test('1 the directory: an operator founds a trust, its administrator adds schools, people, and the scheme (F6, F7, D2)', async () => {
  const operator = randomUUID();
  await makeFirstOperator(world.runtime('directory').engine, operator);
  await world.settle();
  const founder = randomUUID();
  const administrator = { userId: founder, name: 'Adele', email: 'adele@example.org' };
  const founded = await world.call(operator, 'directory', 'POST', '/platform/trusts', {
    name: 'Ridgeway',
    administrator,
  });
  expect(founded.status).toBe(201);
  trustId = founded.body.trustId;
  await world.settle();
  people.set('administrator', world.as(founder, trustId));
  const admin = who('administrator');
  oakfield = (
    await done(
      admin.post('directory', '/schools', {
        name: 'Oakfield Primary Academy',
        phase: 'primary',
        pupils: 412,
      }),
    )
  ).id;
  elm = (
    await done(
      admin.post('directory', '/schools', { name: 'Elm Academy', phase: 'secondary', pupils: 900 }),
    )
  ).id;
  const rules = [
    { category: 'order', role: 'approver', at: 'school', upTo: 500_000, tier: 1 },
    { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
    { category: 'invoice', role: 'finance-lead', at: 'trust', upTo: null, tier: 1 },
  ];
  await done(
    admin.post('directory', '/scheme/versions', {
      effectiveFrom: '2027-09-01',
      basis: 'net',
      rules,
    }),
  );
  await world.settle();
  await invite('lead', 'finance-lead');
  await invite('officer', 'finance-officer');
  await invite('buyer', 'procurement-lead');
  await invite('manager', 'office-manager', oakfield);
  await invite('head', 'approver', oakfield);
  await invite('clerk', 'office-manager', elm);
  await invite('auditor', 'auditor');
  await world.settle();

  // Nobody gives roles but an administrator, and not to themselves.
  const role = { userId: who('lead').userId, role: 'approver', at: 'trust' };
  expect((await who('lead').post('directory', '/roles', role)).status).toBe(403);
  expect(
    (await admin.post('directory', '/roles', { ...role, userId: founder })).status,
  ).toBeGreaterThanOrEqual(400);
});

test('2 the ledger: chart, fund, months, a school’s budget (F2, F4)', async () => {
  const lead = who('lead');
  await done(lead.post('finance', '/chart-adoptions', { chart: '2025' }));
  await done(
    lead.post('finance', '/funds', {
      code: 'GAG',
      name: 'General annual grant',
      kind: 'restricted-general',
      mayOverdraw: true,
      openFrom: '2025-09-01',
    }),
  );
  await done(
    lead.post('finance', '/cost-centres', {
      code: 'CUR',
      name: 'Curriculum',
      openFrom: '2025-09-01',
    }),
  );
  await done(lead.post('finance', '/periods', { month: '2027-09' }));
  const months = [100_000, ...Array.from({ length: 11 }, () => 0)];
  await done(
    lead.put('finance', `/schools/${oakfield}/budgets/2027-28`, {
      lines: [{ fund: 'GAG', account: BOOKS, months }],
    }),
    200,
  );
  await world.settle();

  const place = { schoolId: oakfield, fund: 'GAG' };
  const lines = [
    { ...place, account: BOOKS, debit: 500 },
    { ...place, account: '630010', credit: 400 },
  ];
  expect(
    (
      await lead.post('finance', '/journals', {
        date: '2027-09-06',
        narrative: 'Out of balance',
        lines,
      })
    ).status,
  ).toBe(422);
  expect(
    (
      await who('manager').post('finance', '/journals', {
        date: '2027-09-06',
        narrative: 'x',
        lines,
      })
    ).status,
  ).toBe(403);
});

let supplierId: string;
let orderId: string;
const orderOf = async (name = 'manager') =>
  (await who(name).get('procurement', `/orders/${orderId}`)).body;

const draft = (unitPrice: number) => ({
  schoolId: oakfield,
  supplierId,
  purpose: 'Reading books',
  needBy: '2027-10-01',
  lines: [
    {
      description: 'Guided reading set',
      quantity: '2',
      unitPrice,
      account: BOOKS,
      costCentre: 'CUR',
      fund: 'GAG',
      vatCode: 'S',
    },
  ],
});

async function raise(unitPrice: number): Promise<void> {
  const made = await done(who('manager').post('procurement', '/orders', draft(unitPrice)));
  orderId = made.id;
  await done(
    who('manager').post('procurement', `/orders/${orderId}/submissions`, undefined, {
      version: made.version,
    }),
    202,
  );
  await world.settle();
}

test('3 an order: reserved or refused by finance, approved as the scheme has it, sent; the commitment stands (F7, P5, X2, X3)', async () => {
  const supplier = await done(
    who('buyer').post('procurement', '/suppliers', {
      name: 'Longacre Books',
      vatNumber: 'GB 999 1001 01',
    }),
  );
  supplierId = supplier.id;
  const made = await done(who('manager').post('procurement', '/orders', draft(10_000)));
  const early = await who('manager').post(
    'procurement',
    `/orders/${made.id}/submissions`,
    undefined,
    { version: made.version },
  );
  expect(early.status).toBe(422);
  await done(
    who('lead').post(
      'procurement',
      `/suppliers/${supplierId}/approvals`,
      { until: '2028-08-31' },
      { version: supplier.version },
    ),
    200,
  );

  await raise(60_000);
  expect(await orderOf()).toMatchObject({ state: 'Over budget' });
  await raise(30_000);
  expect(await orderOf()).toMatchObject({ state: 'Waiting for approval' });
  expect((await who('lead').get('finance', '/budget-lines')).body.items[0]).toMatchObject({
    budget: 100_000,
    reserved: 60_000,
  });

  const { version } = await orderOf();
  const approve = (name: string) =>
    who(name).post(
      'procurement',
      `/orders/${orderId}/decisions`,
      { verdict: 'approve' },
      { version },
    );
  expect((await approve('manager')).status).toBe(403);
  expect((await approve('clerk')).status).toBe(404);
  expect((await approve('auditor')).status).toBe(403);
  await done(approve('head'), 200);
  expect(await orderOf()).toMatchObject({ state: 'Approved' });
  const approved = await orderOf();
  await done(
    who('manager').post('procurement', `/orders/${orderId}/dispatches`, undefined, {
      version: approved.version,
    }),
    200,
  );
  expect(await orderOf()).toMatchObject({ state: 'Sent' });
});

test('4 receipt and invoice: matched three ways, approved by another, posted; the commitment is actual, the trial balance agrees (F3, F5, F14)', async () => {
  await done(
    who('manager').post('procurement', `/orders/${orderId}/receipts`, {
      schoolId: oakfield,
      receivedOn: '2027-09-06',
      lines: [{ line: 1, quantity: '2' }],
    }),
  );
  await world.settle();
  const place = { schoolId: oakfield, fund: 'GAG', costCentre: 'CUR', account: BOOKS };
  const lines = [{ ...place, orderLine: 1, quantity: '2', net: 60_000, vat: 12_000 }];
  const paper = {
    supplierId,
    orderId,
    reference: 'INV-1',
    date: '2027-09-06',
    net: 60_000,
    vat: 12_000,
    gross: 72_000,
    lines,
  };
  const captured = await done(who('officer').post('finance', '/invoices', paper));
  await world.settle();
  expect(
    (await who('officer').post('finance', '/invoices', { ...paper, reference: 'inv 1' })).status,
  ).toBe(409);
  const invoice = (await who('lead').get('finance', `/invoices/${captured.id}`)).body;
  expect(invoice.state).toBe('waiting-for-approval');
  const approve = (name: string) =>
    who(name).post(
      'finance',
      `/invoices/${captured.id}/approvals`,
      {},
      { version: invoice.version },
    );
  expect((await approve('officer')).status).toBe(403);
  await done(approve('lead'), 200);
  await world.settle();

  expect((await who('lead').get('finance', '/budget-lines')).body.items[0]).toMatchObject({
    budget: 100_000,
    reserved: 0,
  });
  const { items } = (await who('lead').get('finance', '/journals')).body;
  expect(items).toHaveLength(1);
  const journal = (await who('auditor').get('finance', `/journals/${items[0].id}`)).body;
  const sum = (side: 'debit' | 'credit') =>
    journal.lines.reduce((total: number, line: Record<string, number>) => total + line[side]!, 0);
  expect([sum('debit'), sum('credit')]).toEqual([72_000, 72_000]);
  expect(await orderOf()).toMatchObject({ state: expect.stringMatching(/Sent|Closed/) });
});

test('the chain of every service is whole from its first event to its head (X6)', async () => {
  const { CHAIN_START, verifyNext } = await import('@bursar/shared-types/chain');
  for (const { runtime } of world.members.values()) {
    let at = CHAIN_START;
    for (const event of await runtime.log.events(trustId, 0, 10_000)) {
      expect(verifyNext(at, event)).toBe('next');
      at = event;
    }
  }
});
