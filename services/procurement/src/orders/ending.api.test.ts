import type { ServiceUnderTest } from '@bursar/test-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { reservationReleased } from '@bursar/shared-types/events/finance/reservation-released.v1';
import { good, refusal, startProcurement, TrustAtWork } from '../test/trust-at-work.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
beforeAll(async () => {
  service = await startProcurement();
  trust = await TrustAtWork.in(service);
});
afterAll(() => service.stop());

const received = (id: string, quantity = '4') =>
  trust.people.office.post(`/orders/${id}/receipts`, {
    schoolId: trust.oak,
    receivedOn: trust.today,
    lines: [{ line: 1, quantity }],
  });

describe('an order is withdrawn (F7)', () => {
  test.each([
    ['Checking budget', () => trust.submitted()],
    ['Waiting for approval', () => trust.waiting()],
    [
      'Over budget',
      async () => {
        const id = await trust.submitted();
        await trust.answer(id, 'refused', 0);
        return id;
      },
    ],
    [
      'Returned',
      async () => {
        const id = await trust.waiting();
        good(await trust.decide(trust.people.head, id, 'return', 'Why?'), 200);
        return id;
      },
    ],
  ])('while it is %s', async (state, made) => {
    const id = await made();
    expect((await trust.order(id)).state).toBe(state);
    const reply = await trust.act(trust.people.office, id, 'withdrawals');
    expect(reply).toMatchObject({ status: 200, body: { state: 'Withdrawn' } });
    expect((await trust.told(id)).at(-1)).toBe('order-withdrawn');
    expect(await trust.order(id)).toMatchObject({
      endedOn: trust.today,
      waitsFor: null,
      moves: [],
    });
  });

  test('not once it is approved, nor as a draft, nor by another school', async () => {
    const id = await trust.approved();
    expect(refusal(await trust.act(trust.people.office, id, 'withdrawals'))).toBe(
      '409 order-state',
    );
    const { office } = trust.people;
    const draft = good(await office.post('/orders', trust.draft()), 201) as { id: string };
    expect(
      refusal(await office.post(`/orders/${draft.id}/withdrawals`, undefined, { version: 1 })),
    ).toBe('409 order-state');
    const elm = await service.user(trust.trustId, ['office-manager'], trust.elm);
    const waiting = await trust.waiting();
    expect(
      refusal(await elm.post(`/orders/${waiting}/withdrawals`, undefined, { version: 3 })),
    ).toBe('404 not-found');
    expect(
      refusal(await office.post(`/orders/${waiting}/withdrawals`, undefined, { version: 2 })),
    ).toBe('412 changed-since');
  });

  test('while finance was still at it: it stays withdrawn, and what finance says it holds is told (X3)', async () => {
    const id = await trust.submitted();
    good(await trust.act(trust.people.office, id, 'withdrawals'), 200);
    await trust.answer(id);
    expect(await trust.order(id)).toMatchObject({ state: 'Withdrawn', held: 10_000 });
    expect((await trust.told(id)).at(-1)).toBe('order-withdrawn');
    const asked = await trust.askedFor(id);
    await service.hear(trust.trustId, reservationReleased, {
      ...reservationReleased.example,
      matterId: id,
      because: 'withdrawn',
      invoiceId: null,
      total: 10_000,
      lines: asked.reserve,
    });
    expect(await trust.order(id)).toMatchObject({
      held: 0,
      money: [{ reserved: 10_000, released: 10_000 }],
    });
  });
});

describe('an approved order is called off (F7)', () => {
  test('for a reason, before or after it was sent, while nothing has come', async () => {
    for (const made of [await trust.approved(), await trust.sent()]) {
      const { office } = trust.people;
      expect(refusal(await trust.act(office, made, 'cancellations', { reason: ' ' }))).toBe(
        '422 no-reason',
      );
      good(await trust.act(office, made, 'cancellations', { reason: 'Not needed.' }), 200);
      expect((await trust.events(made)).at(-1)).toMatchObject({
        type: 'procurement.order-cancelled',
        body: { cancelledOn: trust.today, reasonSha256: sha256Hex('Not needed.') },
      });
      expect(await trust.order(made)).toMatchObject({ state: 'Cancelled', endedOn: trust.today });
    }
  });

  test('not once something has come: then it is closed short', async () => {
    const id = await trust.sent();
    good(await received(id), 201);
    const reply = await trust.act(trust.people.office, id, 'cancellations', { reason: 'x' });
    expect(refusal(reply)).toBe('409 already-under-way');
    expect(reply.body.detail).toContain('Close it short instead');
    expect((await trust.told(id)).at(-1)).toBe('goods-received');
  });

  test('not by an approver, and not before it is approved', async () => {
    const id = await trust.waiting();
    expect(refusal(await trust.act(trust.people.buyer, id, 'cancellations', { reason: 'x' }))).toBe(
      '409 order-state',
    );
    expect(refusal(await trust.act(trust.people.head, id, 'cancellations', { reason: 'x' }))).toBe(
      '403 not-allowed',
    );
  });
});

describe('a sent order is closed (F7)', () => {
  test('short, with its reason, once nobody waits for an invoice of what came', async () => {
    const id = await trust.sent();
    good(await received(id), 201);
    const { office } = trust.people;
    const close = (body: object) => trust.act(office, id, 'closures', body);
    expect(refusal(await close({ reason: 'No more.' }))).toBe('409 received-not-invoiced');
    expect(refusal(await close({ noInvoiceExpected: true }))).toBe('422 no-reason');
    const reply = await close({ reason: 'No more.', noInvoiceExpected: true });
    expect(reply).toMatchObject({ status: 200, body: { state: 'Closed', how: 'short' } });
    expect((await trust.events(id)).at(-1)).toMatchObject({
      type: 'procurement.order-closed',
      body: { how: 'short', closedOn: trust.today, reasonSha256: sha256Hex('No more.') },
    });
  });

  test('only once it is sent, for the version that was seen', async () => {
    const id = await trust.approved();
    expect(refusal(await trust.act(trust.people.office, id, 'closures', {}))).toBe(
      '409 order-state',
    );
    good(await trust.act(trust.people.office, id, 'dispatches'), 200);
    const stale = await trust.people.office.post(`/orders/${id}/closures`, {}, { version: 4 });
    expect(refusal(stale)).toBe('412 changed-since');
  });
});
