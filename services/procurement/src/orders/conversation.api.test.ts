import type { ServiceUnderTest } from '@bursar/test-kit';
import fc from 'fast-check';
import { FakeFinance } from '../test/fake-finance.ts';
import { good, startProcurement, TrustAtWork } from '../test/trust-at-work.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await startProcurement();
});
afterAll(() => service.stop());

test('the whole conversation about an order’s money, in events only: over budget, changed, approved, sent, received, closed (F7, X2, X3)', async () => {
  const trust = await TrustAtWork.in(service);
  const { office, head } = trust.people;
  const finance = new FakeFinance(trust, 8_000);

  const { id } = good(await office.post('/orders', trust.draft()), 201) as { id: string };
  good(await office.post(`/orders/${id}/submissions`, undefined, { version: 1 }), 202);
  expect(await trust.order(id)).toMatchObject({ state: 'Checking budget', held: 0, budget: null });

  await finance.listen();
  expect(await trust.order(id)).toMatchObject({
    state: 'Over budget',
    held: 0,
    budget: { answer: 'refused', lines: [{ requested: 10_000, available: 8_000 }] },
  });

  const { schoolId: _, ...fewer } = trust.draft({}, { quantity: '8' }) as { schoolId: string };
  good(await office.put(`/orders/${id}`, fewer, { version: 3 }), 200);
  good(await trust.act(office, id, 'submissions'), 202);
  await finance.listen();
  expect(await trust.order(id)).toMatchObject({
    state: 'Waiting for approval',
    revision: 2,
    held: 8_000,
    waitsFor: { people: [head.userId] },
  });

  good(await trust.decide(head, id, 'return', 'Would six do?'), 200);
  await finance.listen();
  expect(await trust.order(id)).toMatchObject({ state: 'Returned', held: 0 });
  expect(finance.held).toBe(0);

  good(await trust.act(office, id, 'submissions'), 202);
  await finance.listen();
  good(await trust.decide(head, id), 200);
  good(await trust.act(office, id, 'dispatches'), 200);
  const receipt = {
    schoolId: trust.oak,
    receivedOn: trust.today,
    lines: [{ line: 1, quantity: '3' }],
  };
  good(await office.post(`/orders/${id}/receipts`, receipt), 201);
  await finance.listen();
  expect(await trust.order(id)).toMatchObject({
    state: 'Sent',
    deliveryStatus: 'Part',
    held: 8_000,
  });

  const end = { reason: 'The rest is out of print.', noInvoiceExpected: true };
  good(await trust.act(office, id, 'closures', end), 200);
  await finance.listen();
  expect(await trust.order(id)).toMatchObject({
    state: 'Closed',
    held: 0,
    money: [{ reserved: 16_000, released: 16_000 }],
  });
  expect(finance.held).toBe(0);
  expect(await trust.told(id)).toEqual([
    'order-submitted',
    'order-over-budget',
    'order-submitted',
    'order-awaiting-approval',
    'order-returned',
    'order-submitted',
    'order-awaiting-approval',
    'order-approved',
    'order-sent',
    'goods-received',
    'order-closed',
  ]);
});

/** What may be done to an order, and by whom; most of it is refused most of the time. */
const steps = [
  ['office', 'submissions', undefined],
  ['head', 'decisions', { verdict: 'approve' }],
  ['head', 'decisions', { verdict: 'return', comment: 'Why?' }],
  ['head', 'decisions', { verdict: 'reject', comment: 'No.' }],
  ['office', 'withdrawals', undefined],
  ['office', 'dispatches', undefined],
  ['office', 'cancellations', { reason: 'Not needed.' }],
  ['office', 'closures', { reason: 'No more.' }],
] as const;

test('whatever is done to several orders, and however late finance listens, both come to hold the same (X2, X3)', async () => {
  const act = fc.record({
    order: fc.nat({ max: 2 }),
    step: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(0, 1, 5) },
      fc.nat({ max: steps.length - 1 }),
    ),
    listens: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 25 }), async (acts) => {
      const trust = await TrustAtWork.in(service);
      const finance = new FakeFinance(trust, 25_000);
      const { office } = trust.people;
      const ids = [];
      for (const quantity of ['10', '8', '12']) {
        const reply = await office.post('/orders', trust.draft({}, { quantity }));
        ids.push((good(reply, 201) as { id: string }).id);
      }
      for (const { order, step, listens } of acts) {
        const [who, what, body] = steps[step]!;
        const id = ids[order]!;
        const { version } = await trust.order(id, office);
        const reply = await trust.people[who].post(`/orders/${id}/${what}`, body, { version });
        expect([200, 202, 403, 404, 409]).toContain(reply.status);
        if (listens) await finance.listen();
      }
      await finance.listen();
      const held = await Promise.all(
        ids.map(async (id) => (await trust.order(id, office)).held as number),
      );
      expect(held.reduce((sum, one) => sum + one, 0)).toBe(finance.held);
      expect(finance.held).toBeLessThanOrEqual(25_000);
      for (const [i, id] of ids.entries()) {
        const { state, moves } = await trust.order(id, office);
        const holds = ['Waiting for approval', 'Approved', 'Sent'].includes(state as string);
        expect([state, held[i]! > 0]).toEqual([state, holds]);
        expect(state === 'Checking budget').toBe(false);
        if ((moves as string[]).length === 0) expect(held[i]).toBe(0);
      }
    }),
    { numRuns: 12 },
  );
});
