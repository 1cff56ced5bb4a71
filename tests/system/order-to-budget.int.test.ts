import { finance } from '@bursar/finance/service';
import { procurement } from '@bursar/procurement/service';
import { businessDate } from '@bursar/service-kit';
import { addDays, monthOf, yearOf, yearStart } from '@bursar/shared-types/dates';
import * as directory from '@bursar/shared-types/events/directory/index';
import type { Role } from '@bursar/shared-types/roles';
import { World } from '@bursar/test-kit';
import type { Answer, Someone } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { silent, tellAll } from './told-directory.ts';
import type { Told } from './told-directory.ts';

/**
 * Procurement and finance, both real, that know each other by their events alone: an order draws on
 * a budget, and what it drew comes back or becomes actual, to the penny.
 */

const books = '410010';
let world: World;
beforeAll(async () => {
  world = await World.start([silent('directory'), silent('hr-payroll'), procurement, finance]);
});
afterAll(() => world.stop());

const today = (days = 0) => addDays(businessDate(world.clock.now()), days);
/** Ordered things are needed today, so that the year of the money is this one on any day of it. */
const year = () => yearOf(today());

function good<Body>(answer: Answer<Body>, status: number): Answer['body'] {
  if (answer.status !== status) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as never;
}

/** A trust whose school has so many pence for books. */
class Trust {
  readonly trustId = randomUUID();
  readonly schoolId = randomUUID();
  readonly #told: Told[] = [
    [directory.trustCreated, { name: 'Ridgeway', groupUid: null, companyNumber: null }],
    [directory.schoolAdded, { ...directory.schoolAdded.example, schoolId: this.schoolId }],
    [
      directory.schemePublished,
      {
        ...directory.schemePublished.example,
        schemeVersion: 1,
        effectiveFrom: '2020-09-01',
        rules: ['order', 'invoice'].map((category) => {
          return { category, role: 'approver', at: 'school', upTo: null, tier: 1 };
        }),
      },
    ],
  ];
  readonly office = this.#someone('office-manager');
  readonly head = this.#someone('approver');
  readonly buyer = this.#someone('procurement-lead');
  readonly lead = this.#someone('finance-lead');
  readonly officer = this.#someone('finance-officer');
  supplierId = '';

  #someone(role: Role): Someone {
    const userId = randomUUID();
    const held = { assignmentId: randomUUID(), userId, role, from: '2020-01-01', to: null };
    const isOfSchool = role === 'office-manager' || role === 'approver';
    const at = isOfSchool
      ? { at: 'school', scopeId: this.schoolId }
      : { at: 'trust', scopeId: null };
    this.#told.push([directory.roleAssigned, { ...held, ...at }]);
    return world.as(userId, this.trustId);
  }

  static async with(pence: number): Promise<Trust> {
    const trust = new Trust();
    const { lead, buyer, schoolId } = trust;
    await tellAll(world, 'directory', trust.trustId, trust.#told);
    good(await lead.post('finance', '/chart-adoptions', { chart: '2025' }), 201);
    const fund = { code: 'GAG', name: 'General annual grant', kind: 'restricted-general' };
    const opened = { ...fund, mayOverdraw: true, openFrom: '2020-09-01' };
    good(await lead.post('finance', '/funds', opened), 201);
    const months = { month: monthOf(yearStart(year())), through: monthOf(today()) };
    good(await lead.post('finance', '/periods', months), 201);
    const twelve = [pence, ...Array.from({ length: 11 }, () => 0)];
    const lines = [{ fund: 'GAG', account: books, months: twelve }];
    const path = `/schools/${schoolId}/budgets/${year().replace('/', '-')}`;
    good(await lead.put('finance', path, { lines }), 200);
    const added = good(await lead.post('procurement', '/suppliers', { name: 'Book Barn' }), 201);
    trust.supplierId = added.id;
    const approval = { until: today(30) };
    const approve = `/suppliers/${added.id}/approvals`;
    good(await buyer.post('procurement', approve, approval, { version: 1 }), 200);
    await world.settle();
    return trust;
  }

  /** Raises an order for books at this net price and submits it, without waiting for finance. */
  async submit(net: number, quantity = '10'): Promise<string> {
    const { schoolId, supplierId } = this;
    const line = { description: 'Books', account: books, fund: 'GAG', vatCode: 'Z' };
    const lines = [{ ...line, quantity, unitPrice: net / Number(quantity) }];
    const draft = { schoolId, supplierId, needBy: today(), lines };
    const { id } = good(await this.office.post('procurement', '/orders', draft), 201);
    const path = `/orders/${id}/submissions`;
    good(await this.office.post('procurement', path, undefined, { version: 1 }), 202);
    return id;
  }

  async order(id: string): Promise<Answer['body']> {
    return good(await this.buyer.get('procurement', `/orders/${id}`), 200);
  }

  /** Posts to an order as it stands, and waits until finance has heard and answered. */
  async act(by: Someone, id: string, what: string, body?: object): Promise<Answer['body']> {
    const { version } = await this.order(id);
    const reply = await by.post('procurement', `/orders/${id}/${what}`, body, { version });
    if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
    await world.settle();
    return reply.body as never;
  }

  async sent(net: number): Promise<string> {
    const id = await this.submit(net);
    await world.settle();
    await this.act(this.head, id, 'decisions', { verdict: 'approve' });
    await this.act(this.office, id, 'dispatches');
    return id;
  }

  receive(id: string, quantity: string): Promise<Answer['body']> {
    const lines = [{ line: 1, quantity }];
    const body = { schoolId: this.schoolId, receivedOn: today(), lines };
    return this.act(this.office, id, 'receipts', body);
  }

  /** What finance holds on the budget line. */
  async committed(): Promise<number> {
    return good(await this.lead.get('finance', '/budget-lines'), 200).items[0].reserved;
  }

  /** Has an invoice for an order captured, approved and so posted. */
  async invoice(orderId: string, quantity: string, net: number): Promise<void> {
    const { schoolId, supplierId } = this;
    const line = {
      orderLine: 1,
      quantity,
      account: books,
      schoolId,
      fund: 'GAG',
      taxCode: 'Z',
      net,
    };
    const sums = { net, vat: 0, gross: net };
    const paper = { supplierId, orderId, reference: randomUUID(), date: today(), ...sums };
    const captured = good(
      await this.officer.post('finance', '/invoices', { ...paper, lines: [line] }),
      201,
    );
    expect(captured.exceptions).toEqual([]);
    const path = `/invoices/${captured.id}/approvals`;
    good(await this.head.post('finance', path, {}, { version: captured.version }), 200);
    await world.settle();
  }
}

test('an order within its budget is reserved in finance, waits for its approver, and stands as a commitment (F7, X2)', async () => {
  const trust = await Trust.with(100_000);
  const id = await trust.submit(60_000);
  await world.settle();
  expect(await trust.order(id)).toMatchObject({
    state: 'Waiting for approval',
    held: 60_000,
    budget: {
      answer: 'reserved',
      lines: [{ budget: 100_000, actual: 0, reserved: 0, available: 100_000 }],
    },
    waitsFor: { people: [trust.head.userId] },
  });
  expect(await trust.committed()).toBe(60_000);
});

test('an order over its budget comes back with the figures, and nothing is reserved; made smaller, it passes (F7, X3)', async () => {
  const trust = await Trust.with(100_000);
  await trust.submit(70_000);
  const id = await trust.submit(30_010);
  await world.settle();
  expect(await trust.order(id)).toMatchObject({
    state: 'Over budget',
    held: 0,
    budget: {
      answer: 'refused',
      lines: [{ requested: 30_010, reserved: 70_000, available: 30_000 }],
    },
  });
  expect(await trust.committed()).toBe(70_000);
  const { version, lines } = await trust.order(id);
  const { description, account, fund, vatCode, quantity } = lines[0];
  const smaller = [{ description, account, fund, vatCode, quantity, unitPrice: 3_000 }];
  const change = { supplierId: trust.supplierId, needBy: today(), lines: smaller };
  good(await trust.office.put('procurement', `/orders/${id}`, change, { version }), 200);
  await trust.act(trust.office, id, 'submissions');
  expect((await trust.order(id)).state).toBe('Waiting for approval');
  expect(await trust.committed()).toBe(100_000);
});

test.each([
  ['withdrawn', 'office', 'withdrawals', undefined],
  ['returned', 'head', 'decisions', { verdict: 'return', comment: 'Why?' }],
  ['rejected', 'head', 'decisions', { verdict: 'reject', comment: 'No.' }],
] as const)('an order that is %s gives its money back to the penny', async (_, who, what, body) => {
  const trust = await Trust.with(100_000);
  const id = await trust.submit(77_770);
  await world.settle();
  expect(await trust.committed()).toBe(77_770);
  await trust.act(trust[who], id, what, body);
  expect(await trust.committed()).toBe(0);
  expect(await trust.order(id)).toMatchObject({
    held: 0,
    money: [{ reserved: 77_770, released: 77_770 }],
  });
});

test('withdrawn at once, whether finance has answered or not, an order leaves nothing held (X3)', async () => {
  const trust = await Trust.with(100_000);
  const id = await trust.submit(50_000);
  const withdraw = (version: number) =>
    trust.office.post('procurement', `/orders/${id}/withdrawals`, undefined, { version });
  // Finance's answer may overtake: then it is another version that is withdrawn.
  const first = await withdraw(2);
  if (first.status === 412) good(await withdraw(3), 200);
  else good(first, 200);
  await world.settle();
  expect(await trust.committed()).toBe(0);
  expect(await trust.order(id)).toMatchObject({ state: 'Withdrawn', held: 0 });
});

test('cancelled, an approved order gives all of it back', async () => {
  const trust = await Trust.with(100_000);
  const id = await trust.sent(40_000);
  expect(await trust.committed()).toBe(40_000);
  await trust.act(trust.office, id, 'cancellations', { reason: 'Not needed.' });
  expect(await trust.committed()).toBe(0);
  expect((await trust.order(id)).held).toBe(0);
});

test('received and invoiced in part, the commitment becomes actual; closed short, the rest comes back (F3, X2)', async () => {
  const trust = await Trust.with(100_000);
  const id = await trust.sent(40_000);
  await trust.receive(id, '6');
  await trust.invoice(id, '6', 24_000);
  expect(await trust.order(id)).toMatchObject({
    state: 'Sent',
    deliveryStatus: 'Part',
    invoicingStatus: 'Part',
    held: 16_000,
    invoices: [{ state: 'Posted', net: 24_000 }],
    lines: [{ received: '6', invoiced: '6' }],
  });
  expect(await trust.committed()).toBe(16_000);
  await trust.act(trust.office, id, 'closures', { reason: 'The rest is out of print.' });
  expect(await trust.committed()).toBe(0);
  expect(await trust.order(id)).toMatchObject({ state: 'Closed', held: 0 });
});

test('after actuals at most of the budget an order finds only the rest (ERPNext 36610)', async () => {
  const trust = await Trust.with(100_000);
  const first = await trust.sent(60_000);
  await trust.receive(first, '10');
  await trust.invoice(first, '10', 60_000);
  const [over, within] = [await trust.submit(40_010), await trust.submit(40_000)];
  await world.settle();
  expect((await trust.order(over)).budget.lines).toMatchObject([
    { budget: 100_000, actual: 60_000, reserved: 0, available: 40_000 },
  ]);
  expect((await trust.order(over)).state).toBe('Over budget');
  expect((await trust.order(within)).state).toBe('Waiting for approval');
});

test('of forty orders at once for twice what there is, exactly half are reserved, none twice (X3)', async () => {
  const trust = await Trust.with(100_000);
  const ids = await Promise.all(Array.from({ length: 40 }, () => trust.submit(5_000)));
  await world.settle();
  const states = await Promise.all(ids.map(async (id) => (await trust.order(id)).state as string));
  const count = (state: string) => states.filter((one) => one === state).length;
  expect([count('Waiting for approval'), count('Over budget')]).toEqual([20, 20]);
  expect(await trust.committed()).toBe(100_000);
  const numbers = await trust.buyer.get('procurement', '/orders?sort=reference&limit=200');
  const references = good(numbers, 200).items.map(({ reference }: { reference: string }) =>
    Number(reference.slice(-6)),
  );
  expect(references).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});
