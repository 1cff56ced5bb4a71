import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { maxPenceJson } from '@bursar/shared-types/money';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { finance } from '../service.ts';
import { ledgerOf } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const books = '410010';
const head = procurement.orderWithdrawn.example;

/** A trust whose school has £100 for books. */
async function withBudget(
  pence = 10_000,
): Promise<{ trustId: string; schoolId: string; lead: Caller }> {
  const made = await ledgerOf(service);
  const months = [pence, ...Array.from({ length: 11 }, () => 0)];
  const reply = await made.lead.put(`/schools/${made.schoolId}/budgets/2025-26`, {
    lines: [{ fund: 'GAG', account: books, months }],
  });
  expect(reply).toMatchObject({ status: 200, body: { revision: 1 } });
  return made;
}

const submitted = (
  schoolId: string,
  amount: number,
  more: Partial<procurement.OrderSubmitted> = {},
) => ({
  ...procurement.orderSubmitted.example,
  orderId: randomUUID(),
  schoolId,
  reserve: [{ schoolId, fund: 'GAG', account: books, amount }],
  ...more,
});

async function answers(trustId: string): Promise<string[]> {
  const events = await service.emitted(trustId);
  return events.map(({ type }) => type).filter((type) => /budget-re|reservation/.test(type));
}

async function available(lead: Caller): Promise<number> {
  const { items } = (await lead.get('/budget-lines')).body;
  return items[0].budget - items[0].reserved;
}

test('an absurd budget is refused, and one at the most that can be entered stops no order (F7)', async () => {
  const { trustId, schoolId, lead } = await withBudget();
  const set = (months: number[]) =>
    lead.put(`/schools/${schoolId}/budgets/2025-26`, {
      lines: [{ fund: 'GAG', account: books, months }],
    });
  const twelve = (pence: number) => Array.from({ length: 12 }, () => pence);
  expect(await set(twelve(Number.MAX_SAFE_INTEGER))).toMatchObject({
    status: 400,
    body: {
      type: '/docs/errors/bad-input',
      errors: expect.arrayContaining([
        expect.objectContaining({ detail: expect.stringContaining('£999,999,999.99 or less') }),
      ]),
    },
  });
  expect(await set([-1, ...twelve(0).slice(1)])).toMatchObject({
    status: 422,
    body: { type: '/docs/errors/invalid-budget', errors: [{ pointer: '/lines/0/months/0' }] },
  });
  expect(await set(twelve(maxPenceJson))).toMatchObject({ status: 200, body: { revision: 2 } });
  await service.hear(trustId, procurement.orderSubmitted, submitted(schoolId, maxPenceJson));
  expect(await answers(trustId)).toEqual(['finance.budget-reserved']);
});

test('the database refuses a budget month beyond the most for one amount, and one below nil', async () => {
  const { trustId } = await withBudget();
  const months = (month: string) =>
    inTransaction(
      service.runtime.engine.pool,
      [trustId],
      [{ text: `update budget_line set months[3] = ${month}`, values: [] }],
    );
  await expect(months('100000000000')).rejects.toThrow(/budget_line_months_check/);
  await expect(months('-1')).rejects.toThrow(/budget_line_months_check/);
});

test('an order within budget is reserved in full, and stands as a commitment (F7, X2)', async () => {
  const { trustId, schoolId, lead } = await withBudget();
  await service.hear(trustId, procurement.orderSubmitted, submitted(schoolId, 6_000));
  const [event] = (await service.emitted(trustId)).filter(
    ({ type }) => type === 'finance.budget-reserved',
  );
  expect(event!.body).toMatchObject({
    total: 6_000,
    lines: [{ budget: 10_000, actual: 0, reserved: 0, available: 10_000 }],
  });
  expect(await available(lead)).toBe(4_000);
});

test('an order over its budget is refused with the figures, and nothing is reserved (F7, X3)', async () => {
  const { trustId, schoolId, lead } = await withBudget();
  await service.hear(trustId, procurement.orderSubmitted, submitted(schoolId, 10_001));
  expect(await answers(trustId)).toEqual(['finance.budget-refused']);
  expect(await available(lead)).toBe(10_000);
});

test('an order after actuals at half the budget finds only the other half (ERPNext 36610)', async () => {
  const { trustId, schoolId, lead } = await withBudget();
  const line = { schoolId, fund: 'GAG' };
  await lead.post('/journals', {
    date: '2025-10-20',
    narrative: 'Books',
    lines: [
      { ...line, account: books, debit: 5_000 },
      { ...line, account: '630010', credit: 5_000 },
    ],
  });
  await service.hear(trustId, procurement.orderSubmitted, submitted(schoolId, 5_001));
  await service.hear(trustId, procurement.orderSubmitted, submitted(schoolId, 5_000));
  expect(await answers(trustId)).toEqual(['finance.budget-refused', 'finance.budget-reserved']);
});

test.each([
  ['withdrawn', procurement.orderWithdrawn, {}],
  ['returned', procurement.orderReturned, procurement.orderReturned.example],
  ['rejected', procurement.orderRejected, procurement.orderRejected.example],
  ['cancelled', procurement.orderCancelled, procurement.orderCancelled.example],
  ['closed', procurement.orderClosed, procurement.orderClosed.example],
] as const)(
  'an order that is %s gives its money back to the penny',
  async (because, contract, example) => {
    const { trustId, schoolId, lead } = await withBudget();
    const order = submitted(schoolId, 7_777);
    await service.hear(trustId, procurement.orderSubmitted, order);
    const { orderId, number, year, revision, supplierId, raisedBy } = order;
    const ended = { ...example, orderId, number, year, revision, schoolId, supplierId, raisedBy };
    await service.hear(
      trustId,
      contract as typeof procurement.orderWithdrawn,
      { ...ended } as typeof head,
    );
    expect(await available(lead)).toBe(10_000);
    const [event] = (await service.emitted(trustId)).filter(
      ({ type }) => type === 'finance.reservation-released',
    );
    expect(event!.body).toMatchObject({ because, total: 7_777, remaining: 0 });
  },
);

test('a revision takes the place of what it held before', async () => {
  const { trustId, schoolId, lead } = await withBudget();
  const order = submitted(schoolId, 8_000);
  await service.hear(trustId, procurement.orderSubmitted, order);
  const again = { ...order, revision: 2, reserve: [{ ...order.reserve[0]!, amount: 9_000 }] };
  await service.hear(trustId, procurement.orderSubmitted, again);
  expect(await answers(trustId)).toEqual([
    'finance.budget-reserved',
    'finance.reservation-released',
    'finance.budget-reserved',
  ]);
  expect(await available(lead)).toBe(1_000);
});

test('200 requests of £1 against £100: exactly 100 are held, none twice (X3)', async () => {
  const { trustId, schoolId, lead } = await withBudget();
  for (let i = 0; i < 200; i += 1)
    service.tell(trustId, procurement.orderSubmitted, submitted(schoolId, 100));
  await service.runtime.settle();
  const said = await answers(trustId);
  expect(said.filter((type) => type === 'finance.budget-reserved')).toHaveLength(100);
  expect(said.filter((type) => type === 'finance.budget-refused')).toHaveLength(100);
  expect(await available(lead)).toBe(0);
});

test('budget = commitment + available after any history of orders (X2)', async () => {
  const step = fc.record({ amount: fc.integer({ min: 0, max: 6_000 }), ends: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { trustId, schoolId, lead } = await withBudget();
      let free = 10_000;
      for (const { amount, ends } of steps) {
        const order = submitted(schoolId, amount);
        service.tell(trustId, procurement.orderSubmitted, order);
        const held = amount <= free;
        const { orderId, number, year, revision, supplierId, raisedBy } = order;
        if (ends)
          service.tell(trustId, procurement.orderWithdrawn, {
            orderId,
            number,
            year,
            revision,
            schoolId,
            supplierId,
            raisedBy,
          });
        if (held && !ends) free -= amount;
      }
      await service.runtime.settle();
      expect(await available(lead)).toBe(free);
    }),
    { numRuns: 15 },
  );
});

test('nobody but a finance lead sets a budget, and a school sees its own lines alone (F6)', async () => {
  const { trustId, schoolId } = await withBudget();
  const other = await service.school(trustId);
  const clerk = await service.user(trustId, ['office-manager'], other);
  expect((await clerk.put(`/schools/${other}/budgets/2025-26`, { lines: [] })).status).toBe(403);
  expect((await clerk.get('/budget-lines')).body.items).toEqual([]);
  const own = await service.user(trustId, ['office-manager'], schoolId);
  expect((await own.get('/budget-lines')).body.items).toHaveLength(1);
});
