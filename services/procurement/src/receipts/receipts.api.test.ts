import type { ServiceUnderTest } from '@bursar/test-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { randomUUID } from 'node:crypto';
import {
  codes,
  good,
  pointers,
  refusal,
  startProcurement,
  TrustAtWork,
} from '../test/trust-at-work.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
beforeAll(async () => {
  service = await startProcurement();
  trust = await TrustAtWork.in(service);
});
afterAll(() => service.stop());

const receipt = (quantity: string, more: object = {}) => ({
  schoolId: trust.oak,
  receivedOn: trust.today,
  lines: [{ line: 1, quantity }],
  ...more,
});
const record = (id: string, quantity: string, more: object = {}, by = trust.people.office) =>
  by.post(`/orders/${id}/receipts`, receipt(quantity, more));
const correct = (id: string, receiptId: string, quantity: string, reason = 'Miscounted.') =>
  trust.people.office.post(`/orders/${id}/receipts/${receiptId}/corrections`, {
    schoolId: trust.oak,
    reason,
    lines: [{ line: 1, quantity }],
  });

describe('goods are received (F3, P3)', () => {
  test('in parts, until all has come; each part says what came now and what it is worth', async () => {
    const id = await trust.sent({}, { unitPrice: 333, quantity: '2.5' });
    const first = await record(id, '1');
    expect(first).toMatchObject({
      status: 201,
      body: { deliveryStatus: 'Part', complete: false, over: [] },
    });
    const second = await record(id, '1.5');
    expect(second.body).toMatchObject({ deliveryStatus: 'Full', complete: true });
    const events = (await trust.events(id)).slice(-2);
    expect(events.map(({ body }) => [body.lines, body.complete])).toEqual([
      [[{ line: 1, quantity: '1', net: 333 }], false],
      [[{ line: 1, quantity: '1.5', net: 500 }], true],
    ]);
    expect(events[0]).toMatchObject({
      type: 'procurement.goods-received',
      body: {
        receiptId: first.body.id,
        receivedOn: trust.today,
        receivedBy: trust.people.office.userId,
      },
    });
    expect(await trust.order(id)).toMatchObject({
      state: 'Sent',
      deliveryStatus: 'Full',
      lines: [{ received: '2.5' }],
    });
  });

  test('more than was ordered is kept and flagged: what is there is there', async () => {
    const id = await trust.sent();
    const { body } = await record(id, '12');
    expect(body).toMatchObject({
      deliveryStatus: 'Over',
      over: [{ line: 1, ordered: '10', received: '12', over: '2' }],
    });
  });

  test('more of one line makes up for nothing of another: the order waits for the rest, and it can be received (P3)', async () => {
    const line = (description: string, quantity: string) => {
      const charge = { account: codes.books, fund: codes.fund, vatCode: 'S' };
      return { description, quantity, unitPrice: 1_000, ...charge };
    };
    const id = await trust.sent({ lines: [line('Atlas', '1'), line('Paper', '3')] });
    const came = (number: number, quantity: string) =>
      trust.people.office.post(
        `/orders/${id}/receipts`,
        receipt(quantity, { lines: [{ line: number, quantity }] }),
      );
    const first = await came(1, '2');
    expect(first.body).toMatchObject({
      deliveryStatus: 'Part',
      complete: false,
      over: [{ line: 1 }],
    });
    expect(await trust.order(id)).toMatchObject({ state: 'Sent', deliveryStatus: 'Part' });
    expect((await trust.events(id)).at(-1)!.body.complete).toBe(false);
    const rest = await came(2, '3');
    expect(rest.body).toMatchObject({ deliveryStatus: 'Over', complete: true });
  });

  test('a receipt that was wrong is taken back in part or whole; both stay on record', async () => {
    const id = await trust.sent();
    const { id: receiptId } = (await record(id, '10')).body;
    const reply = await correct(id, receiptId, '3');
    expect(reply).toMatchObject({ status: 201, body: { deliveryStatus: 'Part', complete: false } });
    expect((await trust.events(id)).at(-1)).toMatchObject({
      type: 'procurement.receipt-corrected',
      body: {
        receiptId: reply.body.id,
        corrects: receiptId,
        correctedOn: trust.today,
        correctedBy: trust.people.office.userId,
        lines: [{ line: 1, quantity: '3', net: 3_000 }],
        complete: false,
        reasonSha256: sha256Hex('Miscounted.'),
      },
    });
    const { items } = (await trust.people.head.get(`/orders/${id}/receipts`)).body;
    expect(items).toMatchObject([
      { id: receiptId, corrects: null, lines: [{ quantity: '10', net: 10_000 }] },
      { corrects: receiptId, reason: 'Miscounted.', lines: [{ quantity: '-3', net: -3_000 }] },
    ]);
    expect(refusal(await correct(id, receiptId, '8'))).toBe('422 invalid-receipt');
    expect(refusal(await correct(id, reply.body.id, '1'))).toBe('422 invalid-receipt');
    expect(refusal(await correct(id, receiptId, '1', ''))).toBe('422 invalid-receipt');
    expect(refusal(await correct(id, randomUUID(), '1'))).toBe('404 not-found');
    good(await correct(id, receiptId, '7'), 201);
    expect(await trust.order(id)).toMatchObject({
      deliveryStatus: 'None',
      lines: [{ received: '0' }],
    });
  });

  test('a mistake is put right when the order is closed, too; nothing more is received on it', async () => {
    const id = await trust.sent();
    const { id: receiptId } = (await record(id, '5')).body;
    const end = { reason: 'No more.', noInvoiceExpected: true };
    good(await trust.act(trust.people.office, id, 'closures', end), 200);
    expect(refusal(await record(id, '5'))).toBe('409 order-state');
    good(await correct(id, receiptId, '1'), 201);
    expect((await trust.order(id)).state).toBe('Closed');
  });

  test('nothing is received before the order is sent', async () => {
    const id = await trust.approved();
    expect(refusal(await record(id, '1'))).toBe('409 order-state');
    expect((await trust.told(id)).at(-1)).toBe('order-approved');
  });

  test('the school that it is delivered to records it, not the one that pays (P3)', async () => {
    const id = await trust.sent({ delivery: { schoolId: trust.elm } });
    const elm = await service.user(trust.trustId, ['office-manager'], trust.elm);
    const wrong = await record(id, '1');
    expect(refusal(wrong)).toBe('422 invalid-receipt');
    expect(pointers(wrong)).toEqual(['/schoolId']);
    expect(refusal(await record(id, '1', {}, elm))).toBe('404 not-found');
    good(await record(id, '1', { schoolId: trust.elm }, elm), 201);
    good(await elm.get(`/orders/${id}`), 200);
    expect(refusal(await record(await trust.sent(), '1', { schoolId: trust.elm }, elm))).toBe(
      '404 not-found',
    );
    expect(refusal(await record(id, '1', { schoolId: trust.elm }, trust.people.head))).toBe(
      '403 not-allowed',
    );
  });

  test('every fault is named at its place, and nothing is committed', async () => {
    const id = await trust.sent();
    const lines = [
      { line: 2, quantity: '1' },
      { line: 1, quantity: '0' },
      { line: 1, quantity: '1' },
    ];
    const reply = await record(id, '1', {
      receivedOn: trust.day(1),
      lines,
      documentSha256: 'a'.repeat(64),
    });
    expect(refusal(reply)).toBe('422 invalid-receipt');
    expect(pointers(reply)).toEqual([
      '/receivedOn',
      '/lines/0/line',
      '/lines/1/quantity',
      '/lines/2/line',
      '/documentSha256',
    ]);
    expect((await trust.told(id)).at(-1)).toBe('order-sent');
  });

  test('recorded twice with one key, it came once', async () => {
    const id = await trust.sent();
    const key = randomUUID();
    const path = `/orders/${id}/receipts`;
    const first = await trust.people.office.post(path, receipt('4'), { key });
    expect((await trust.people.office.post(path, receipt('4'), { key })).body).toEqual(first.body);
    expect((await trust.order(id)).lines[0].received).toBe('4');
  });

  test('the list is of one’s schools, with search, filters, sort and export', async () => {
    const other = await TrustAtWork.in(service);
    const { office, buyer } = other.people;
    const ids = [await other.sent(), await other.sent({ delivery: { schoolId: other.elm } })];
    const put = (id: string, schoolId: string) =>
      buyer.post(`/orders/${id}/receipts`, {
        schoolId,
        receivedOn: other.today,
        lines: [{ line: 1, quantity: '2' }],
      });
    for (const [i, schoolId] of [other.oak, other.elm].entries())
      good(await put(ids[i]!, schoolId), 201);
    const orders = async (query: string, by = buyer) =>
      (await by.get(`/receipts?${query}`)).body.items.map(
        ({ orderId }: { orderId: string }) => orderId,
      );
    const { reference } = await other.order(ids[0]!);
    expect(await orders(`q=${reference}`)).toEqual([ids[0]]);
    expect(await orders(`school=${other.elm}`)).toEqual([ids[1]]);
    expect(await orders('sort=school')).toEqual([ids[1], ids[0]]);
    expect(await orders(`from=${other.day(1)}`)).toEqual([]);
    expect(await orders('sort=recorded', office)).toEqual(ids);
    const stranger = await service.user(
      other.trustId,
      ['office-manager'],
      await service.school(other.trustId),
    );
    expect(await orders('', stranger)).toEqual([]);
    const csv = (await buyer.get(`/receipts.csv?school=${other.oak}`)).text;
    expect(csv).toContain(
      `${reference},Oak Primary Academy,Greenfield Supplies Ltd,${other.today},20.00,no`,
    );
  });
});
