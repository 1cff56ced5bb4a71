import type { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import {
  codes,
  good,
  pointers,
  refusal,
  startProcurement,
  TrustAtWork,
} from '../test/trust-at-work.ts';
import { discardDraft } from './discard-draft.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
beforeAll(async () => {
  service = await startProcurement();
  trust = await TrustAtWork.in(service);
});
afterAll(() => service.stop());

const raise = async (more: object = {}, by = trust.people.office) =>
  (good(await by.post('/orders', trust.draft(more)), 201) as { id: string }).id;

describe('a draft (F7)', () => {
  test('is begun with as little as its school, and holds no number, no money and no event', async () => {
    const { office } = trust.people;
    const reply = await office.post('/orders', { schoolId: trust.oak });
    expect(reply).toMatchObject({
      status: 201,
      body: { state: 'Draft', version: 1, reference: null },
    });
    expect(await trust.order(reply.body.id, office)).toMatchObject({
      state: 'Draft',
      supplier: null,
      needBy: null,
      lines: [],
      held: 0,
      moves: ['submit'],
      waitsFor: null,
      history: [],
      events: [],
    });
    expect(await trust.told(reply.body.id)).toEqual([]);
  });

  test('shows what was typed, with the amounts as far as they can be worked out', async () => {
    const { office } = trust.people;
    const id = await raise({}, office);
    expect(await trust.order(id, office)).toMatchObject({ net: 10_000, vat: 2_000, gross: 12_000 });
    const lines = [{ description: 'Something', quantity: 'a few', unitPrice: null }];
    const { version } = (await office.put(`/orders/${id}`, { lines }, { version: 1 })).body;
    expect(version).toBe(2);
    const seen = await trust.order(id, office);
    expect(seen).toMatchObject({
      gross: null,
      lines: [{ quantity: 'a few', unitPrice: null, net: null }],
    });
  });

  test('is its author’s alone, and theirs who stand in for them', async () => {
    const { office, buyer } = trust.people;
    const id = await raise();
    expect(refusal(await buyer.get(`/orders/${id}`))).toBe('404 not-found');
    expect(refusal(await buyer.put(`/orders/${id}`, {}, { version: 1 }))).toBe('404 not-found');
    expect(refusal(await buyer.post(`/orders/${id}/submissions`, undefined, { version: 1 }))).toBe(
      '404 not-found',
    );
    const deputy = await service.user(trust.trustId, ['approver'], trust.elm);
    expect(refusal(await deputy.get(`/orders/${id}`))).toBe('404 not-found');
    await trust.cover(office, deputy);
    good(await deputy.get(`/orders/${id}`), 200);
    const listed = async (by: typeof office) =>
      (await by.get('/orders?state=Draft')).body.items.map((item: { id: string }) => item.id);
    expect(await listed(buyer)).not.toContain(id);
    expect(await listed(office)).toContain(id);
    expect(await listed(deputy)).toContain(id);
  });

  test('a colleague’s edit is not overwritten', async () => {
    const id = await raise();
    const { office } = trust.people;
    good(await office.put(`/orders/${id}`, { purpose: 'First' }, { version: 1 }), 200);
    const late = await office.put(`/orders/${id}`, { purpose: 'Second' }, { version: 1 });
    expect(refusal(late)).toBe('412 changed-since');
    expect((await trust.order(id, office)).purpose).toBe('First');
    expect(refusal(await office.put(`/orders/${id}`, {}))).toBe('428 version-missing');
  });

  test('is raised by an office for its own school’s budget, by procurement for any', async () => {
    const { office, buyer, head } = trust.people;
    expect(refusal(await office.post('/orders', { schoolId: trust.elm }))).toBe('404 not-found');
    const charged = trust.draft({}, { schoolId: trust.elm });
    expect(refusal(await office.post('/orders', charged))).toBe('404 not-found');
    good(await buyer.post('/orders', charged), 201);
    good(await office.post('/orders', trust.draft({ delivery: { schoolId: trust.elm } })), 201);
    expect(refusal(await head.post('/orders', { schoolId: trust.oak }))).toBe('403 not-allowed');
    const id = await raise();
    const moved = { lines: [{ schoolId: trust.elm }] };
    expect(refusal(await office.put(`/orders/${id}`, moved, { version: 1 }))).toBe('404 not-found');
  });

  test('what it refers to must be there, and each place is named', async () => {
    const [school, supplierId] = [randomUUID(), randomUUID()];
    const reply = await trust.people.buyer.post('/orders', {
      ...trust.draft({ supplierId, delivery: { schoolId: school }, attachments: ['0'.repeat(64)] }),
      schoolId: school,
    });
    expect(refusal(reply)).toBe('422 invalid-order');
    expect(pointers(reply)).toEqual([
      '/schoolId',
      '/delivery/schoolId',
      '/supplierId',
      '/attachments/0',
    ]);
    const bad = await trust.people.office.post('/orders', trust.draft({}, { unitPrice: 1.5 }));
    expect(refusal(bad)).toBe('400 bad-input');
    expect(pointers(bad)).toEqual(['/lines/0/unitPrice']);
  });

  test('quantities and prices beyond all reason are kept as typed, without a sum', async () => {
    const huge = { quantity: '999999999.999', unitPrice: 99_999_999_999 };
    const { office } = trust.people;
    const { id } = good(await office.post('/orders', trust.draft({}, huge)), 201) as { id: string };
    expect(await trust.order(id, office)).toMatchObject({ gross: null, lines: [{ gross: null }] });
  });

  test('the same key and body begin one order', async () => {
    const key = randomUUID();
    const [first, again] = [
      await trust.people.office.post('/orders', trust.draft(), { key }),
      await trust.people.office.post('/orders', trust.draft(), { key }),
    ];
    expect(again.body).toEqual(first.body);
    expect(
      refusal(await trust.people.office.post('/orders', { schoolId: trust.oak }, { key })),
    ).toBe('409 idempotency-key-reused');
  });

  test('may be thrown away by its author; what was submitted is kept', async () => {
    const discard = (orderId: string, version: number, subject = trust.people.office.userId) =>
      service.runtime.engine.execute({
        definition: discardDraft,
        trustId: trust.trustId,
        subject,
        input: { params: { orderId }, query: {}, body: undefined },
        ifMatch: version,
        key: null,
        cause: 'test',
      });
    const id = await raise();
    await expect(discard(id, 1, trust.people.buyer.userId)).rejects.toThrow(/not-found/);
    await expect(discard(id, 2)).rejects.toThrow(/changed-since/);
    await discard(id, 1);
    expect(refusal(await trust.people.office.get(`/orders/${id}`))).toBe('404 not-found');
    const kept = await trust.submitted();
    await expect(discard(kept, 2)).rejects.toThrow(/order-state/);
  });
});

describe('a copy of an order', () => {
  test('has the same lines from the same supplier, for the school that is named', async () => {
    const { buyer } = trust.people;
    const source = await trust.submitted({}, { costCentre: 'ADM' });
    const reply = await buyer.post(`/orders/${source}/copies`, { schoolId: trust.elm });
    expect(reply).toMatchObject({ status: 201, body: { state: 'Draft', version: 1 } });
    expect(await trust.order(reply.body.id)).toMatchObject({
      schoolId: trust.elm,
      supplierId: trust.supplierId,
      purpose: 'Reading corner',
      needBy: null,
      raisedBy: buyer.userId,
      delivery: { schoolId: trust.elm },
      lines: [
        {
          description: 'Reading books',
          account: codes.books,
          costCentre: 'ADM',
          schoolId: trust.elm,
        },
      ],
    });
  });

  test('is made of what one can see, for a school where one raises orders', async () => {
    const source = await trust.submitted();
    const { office, head } = trust.people;
    expect(refusal(await office.post(`/orders/${source}/copies`, { schoolId: trust.elm }))).toBe(
      '404 not-found',
    );
    expect(refusal(await head.post(`/orders/${source}/copies`, { schoolId: trust.oak }))).toBe(
      '403 not-allowed',
    );
    const stranger = await service.user(trust.trustId, ['office-manager'], trust.elm);
    const unseen = await stranger.post(`/orders/${source}/copies`, { schoolId: trust.elm });
    expect(refusal(unseen)).toBe('404 not-found');
    const nowhere = await trust.people.buyer.post(`/orders/${source}/copies`, {
      schoolId: randomUUID(),
    });
    expect(refusal(nowhere)).toBe('422 invalid-order');
  });
});
