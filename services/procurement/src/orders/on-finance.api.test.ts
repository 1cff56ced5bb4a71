import type { ServiceUnderTest } from '@bursar/test-kit';
import { yearOf } from '@bursar/shared-types/dates';
import * as finance from '@bursar/shared-types/events/finance/index';
import { randomUUID } from 'node:crypto';
import { codes, good, startProcurement, TrustAtWork } from '../test/trust-at-work.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
beforeAll(async () => {
  service = await startProcurement();
  trust = await TrustAtWork.in(service);
});
afterAll(() => service.stop());

describe('finance answers (F7, X3)', () => {
  test('reserved: the order waits for the approver whom the scheme names', async () => {
    const id = await trust.submitted();
    await trust.answer(id);
    const [, event] = await trust.events(id);
    expect(event).toMatchObject({
      type: 'procurement.order-awaiting-approval',
      actor: 'system',
      body: {
        revision: 1,
        net: 10_000,
        gross: 12_000,
        schemeVersion: 1,
        awaiting: { tier: 1, tiers: 1, anyOf: [{ role: 'approver', at: 'school' }] },
        decisions: [],
      },
    });
    expect(await trust.order(id)).toMatchObject({
      state: 'Waiting for approval',
      held: 10_000,
      waitsFor: { people: [trust.people.head.userId] },
      budget: { answer: 'reserved', lines: [{ requested: 10_000 }] },
      history: [{ move: 'submit' }, { move: 'reserved', by: 'system' }],
    });
  });

  test('refused: the order is over budget, with the figures of what is short, and holds nothing', async () => {
    const id = await trust.submitted();
    await trust.answer(id, 'refused', 2_500);
    expect((await trust.events(id)).at(-1)).toMatchObject({
      type: 'procurement.order-over-budget',
      body: { short: [{ account: codes.books, requested: 10_000, available: 2_500 }] },
    });
    expect(await trust.order(id)).toMatchObject({
      state: 'Over budget',
      held: 0,
      moves: ['submit', 'withdraw'],
      budget: { answer: 'refused', lines: [{ requested: 10_000, available: 2_500 }] },
    });
  });

  test('an answer to an older revision, or a second one, moves nothing', async () => {
    const id = await trust.submitted();
    await trust.answer(id, 'refused', 0);
    await trust.answer(id);
    expect(await trust.order(id)).toMatchObject({ state: 'Over budget', held: 10_000 });
    expect(await trust.told(id)).toEqual(['order-submitted', 'order-over-budget']);
  });

  test('an answer about something else is none of its business', async () => {
    const body = {
      ...finance.budgetReserved.example,
      matter: 'pay-award',
      matterId: randomUUID(),
    } as const;
    await service.hear(trust.trustId, finance.budgetReserved, body);
    const id = await trust.waiting();
    expect((await trust.order(id)).state).toBe('Waiting for approval');
  });

  test('an answer about an order that is not there stops the stream loudly', async () => {
    const lost = await TrustAtWork.in(service);
    const body = { ...finance.budgetReserved.example, matterId: randomUUID() };
    await service.hear(lost.trustId, finance.budgetReserved, body);
    const id = await lost.submitted();
    await lost.answer(id);
    expect((await lost.order(id)).state).toBe('Checking budget');
    const other = await TrustAtWork.in(service);
    expect((await other.order(await other.waiting())).state).toBe('Waiting for approval');
  });
});

describe('finance tells of invoices (F3)', () => {
  const head = (orderId: string | null, invoiceId: string) => ({
    invoiceId,
    supplierId: trust.supplierId,
    orderId,
  });
  const billed = (quantity: string, orderLine: number | null = 1) => ({
    ...finance.invoiceCaptured.example.lines[0]!,
    orderLine,
    quantity,
    account: codes.books,
    schoolId: trust.oak,
  });
  const captured = (orderId: string | null, quantity: string, invoiceId: string = randomUUID()) =>
    service
      .hear(trust.trustId, finance.invoiceCaptured, {
        ...finance.invoiceCaptured.example,
        ...head(orderId, invoiceId),
        lines: [billed(quantity)],
      })
      .then(() => invoiceId);

  test('how far invoicing has come stands beside the order’s state, line by line', async () => {
    const id = await trust.sent();
    const status = async () => {
      const { state, invoicingStatus, lines } = await trust.order(id);
      return [state, invoicingStatus, lines[0].invoiced];
    };
    await captured(id, '4');
    expect(await status()).toEqual(['Sent', 'Part', '4']);
    const second = await captured(id, '6');
    expect(await status()).toEqual(['Sent', 'Full', '10']);
    await service.hear(trust.trustId, finance.invoiceRejected, {
      ...finance.invoiceRejected.example,
      ...head(id, second),
    });
    expect(await status()).toEqual(['Sent', 'Part', '4']);
    await captured(id, '7');
    expect(await status()).toEqual(['Sent', 'Over', '11']);
    expect(await trust.told(id)).toEqual([
      'order-submitted',
      'order-awaiting-approval',
      'order-approved',
      'order-sent',
    ]);
  });

  test('each invoice is told with where it stands, and what was posted counts as posted', async () => {
    const id = await trust.sent();
    const invoiceId = await captured(id, '10');
    await service.hear(trust.trustId, finance.invoiceMatched, {
      ...finance.invoiceMatched.example,
      ...head(id, invoiceId),
      orderId: id,
    });
    expect((await trust.order(id)).invoices).toEqual([
      { invoiceId, state: 'Matched', net: 103_500, gross: 124_200 },
    ]);
    await service.hear(trust.trustId, finance.invoicePosted, {
      ...finance.invoicePosted.example,
      ...head(id, invoiceId),
      net: 10_000,
      gross: 12_000,
      lines: [billed('9'), { ...billed('1', null), line: 2 }],
    });
    const { invoices, invoicingStatus, lines } = await trust.order(id);
    expect(invoices).toEqual([{ invoiceId, state: 'Posted', net: 10_000, gross: 12_000 }]);
    expect([invoicingStatus, lines[0].invoiced]).toEqual(['Part', '9']);
  });

  test('an invoiced order is not called off; complete, it is closed without a reason', async () => {
    const id = await trust.sent();
    const { office } = trust.people;
    await captured(id, '10');
    const cancelled = await trust.act(office, id, 'cancellations', { reason: 'x' });
    expect(cancelled.status).toBe(409);
    const body = {
      schoolId: trust.oak,
      receivedOn: trust.today,
      lines: [{ line: 1, quantity: '10' }],
    };
    good(await office.post(`/orders/${id}/receipts`, body), 201);
    expect((await trust.act(office, id, 'closures', {})).body).toMatchObject({ how: 'complete' });
    expect((await trust.events(id)).at(-1)!.body).toMatchObject({
      how: 'complete',
      reasonSha256: null,
    });
  });

  test('what another supplier bills is told of, and bills nothing of the order', async () => {
    const id = await trust.sent();
    await service.hear(trust.trustId, finance.invoiceCaptured, {
      ...finance.invoiceCaptured.example,
      ...head(id, randomUUID()),
      supplierId: randomUUID(),
      lines: [billed('10')],
    });
    const { invoices, invoicingStatus } = await trust.order(id);
    expect([invoices.length, invoicingStatus]).toEqual([1, 'None']);
  });

  test('an invoice without an order, or naming one that is not there, changes nothing', async () => {
    await captured(null, '1');
    await captured(randomUUID(), '1');
    const id = await trust.sent();
    await captured(id, '1');
    expect((await trust.order(id)).invoicingStatus).toBe('Part');
  });
});

test('the year of an answer is that of its order (X2)', async () => {
  const id = await trust.submitted();
  expect((await trust.askedFor(id)).year).toBe(yearOf(trust.day(14)));
});
