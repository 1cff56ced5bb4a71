import type { ServiceUnderTest } from '@bursar/test-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { yearOf } from '@bursar/shared-types/dates';
import { accountChanged } from '@bursar/shared-types/events/finance/account-changed.v1';
import { randomUUID } from 'node:crypto';
import {
  approvedSupplier,
  codes,
  good,
  pointers,
  refusal,
  rules,
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

const raise = async (more: object = {}, line: object = {}) =>
  (good(await trust.people.office.post('/orders', trust.draft(more, line)), 201) as { id: string })
    .id;
const submit = (id: string, version = 1, by = trust.people.office) =>
  by.post(`/orders/${id}/submissions`, undefined, { version });

describe('an order is submitted (F7)', () => {
  test('it is numbered, and finance is asked by event for net plus the VAT that does not come back', async () => {
    const { office } = trust.people;
    const lines = [
      {
        description: 'Books',
        quantity: '2.5',
        unitPrice: 333,
        account: codes.books,
        fund: 'GAG',
        vatCode: 'Z',
      },
      {
        description: 'Chairs',
        quantity: '1',
        unitPrice: 1_000,
        account: codes.lettings,
        fund: 'GAG',
        vatCode: 'S',
      },
    ];
    const id = await raise({ lines });
    const reply = await submit(id);
    const year = yearOf(trust.day(14));
    expect(reply).toMatchObject({
      status: 202,
      body: { id, state: 'Checking budget', version: 2 },
    });
    expect(reply.body.reference).toMatch(/^PO\d{4}-\d{6}$/);
    const [event] = await trust.events(id);
    expect(event).toMatchObject({
      type: 'procurement.order-submitted',
      actor: office.userId,
      body: {
        orderId: id,
        year,
        revision: 1,
        schoolId: trust.oak,
        supplierId: trust.supplierId,
        raisedBy: office.userId,
        needBy: trust.day(14),
        deliverToSchoolId: trust.oak,
        purposeSha256: sha256Hex('Reading corner'),
        net: 1_833,
        vat: 200,
        irrecoverableVat: 200,
        gross: 2_033,
        lines: [
          {
            line: 1,
            quantity: '2.5',
            unitPrice: 333,
            net: 833,
            vat: 0,
            textSha256: sha256Hex('Books'),
          },
          { line: 2, net: 1_000, vat: 200, irrecoverableVat: 200, taxCode: 'S' },
        ],
        reserve: [
          { schoolId: trust.oak, fund: 'GAG', account: codes.books, amount: 833 },
          { schoolId: trust.oak, fund: 'GAG', account: codes.lettings, amount: 1_200 },
        ],
        attachments: [],
      },
    });
  });

  test('numbers run without a gap within the year whose budget bears the order, whatever is refused between', async () => {
    const other = await TrustAtWork.in(service);
    const later = other.day(400);
    const numbers: unknown[] = [];
    const raised = async (more: object) =>
      (good(await other.people.office.post('/orders', other.draft(more)), 201) as { id: string })
        .id;
    for (const more of [{}, { supplierId: null }, {}, { needBy: later }, {}]) {
      const id = await raised(more);
      const reply = await other.people.office.post(`/orders/${id}/submissions`, undefined, {
        version: 1,
      });
      numbers.push(reply.status === 202 ? reply.body.reference : reply.status);
    }
    const [now, then] = [yearOf(other.day(14)), yearOf(later)].map(
      (y) => `PO${y.slice(2, 4)}${y.slice(5)}`,
    );
    expect(numbers).toEqual([
      `${now}-000001`,
      422,
      `${now}-000002`,
      `${then}-000001`,
      `${now}-000003`,
    ]);
  });

  test('everything that is wrong with it is named at once, and nothing is committed', async () => {
    const lines = [
      {
        description: '',
        quantity: '0',
        unitPrice: null,
        account: codes.bank,
        fund: 'ZZZ',
        vatCode: 'Q',
      },
    ];
    const id = await raise({ supplierId: null, needBy: trust.day(-1), lines });
    const reply = await submit(id);
    expect(refusal(reply)).toBe('422 invalid-order');
    expect(pointers(reply)).toEqual([
      '/supplierId',
      '/needBy',
      '/lines/0/description',
      '/lines/0/quantity',
      '/lines/0/unitPrice',
      '/lines/0/account',
      '/lines/0/fund',
      '/lines/0/vatCode',
    ]);
    expect(await trust.told(id)).toEqual([]);
    expect(await trust.order(id, trust.people.office)).toMatchObject({
      state: 'Draft',
      version: 1,
    });
  });

  test('an unapproved, lapsed or suspended supplier stops it with the reason (P5)', async () => {
    const { office, buyer, finance } = trust.people;
    const proposed = good(await office.post('/suppliers', { name: 'Nobody knows' }), 201) as {
      id: string;
    };
    const stopped = await submit(await raise({ supplierId: proposed.id }));
    expect(refusal(stopped)).toBe('422 invalid-order');
    expect(stopped.body.faults).toEqual([
      { code: 'supplier-not-approved', pointer: '/supplierId' },
    ]);
    const suspendedId = await approvedSupplier(finance, buyer, service, 'Late Ltd');
    good(
      await buyer.post(
        `/suppliers/${suspendedId}/suspensions`,
        { reason: 'Late.' },
        { version: 2 },
      ),
      200,
    );
    const suspended = await submit(await raise({ supplierId: suspendedId }));
    expect(suspended.body.detail).toContain(`Late Ltd is suspended from ${trust.today}: Late.`);
  });

  test('a code that finance has closed is refused from the next day on', async () => {
    const other = await TrustAtWork.in(service);
    const [event] = [accountChanged.example];
    const closed = { ...event, account: codes.books, openTo: other.day(-1) };
    await service.hear(other.trustId, accountChanged, closed);
    const { id } = good(await other.people.office.post('/orders', other.draft()), 201) as {
      id: string;
    };
    const reply = await other.people.office.post(`/orders/${id}/submissions`, undefined, {
      version: 1,
    });
    expect(pointers(reply)).toEqual(['/lines/0/account']);
  });

  test('an order for which the scheme names nobody is refused, instead of waiting for ever', async () => {
    const other = await TrustAtWork.in(service);
    await other.publish(2, rules.slice(0, 1));
    const large = other.draft({}, { unitPrice: 60_000 });
    const { id } = good(await other.people.office.post('/orders', large), 201) as { id: string };
    const reply = await other.people.office.post(`/orders/${id}/submissions`, undefined, {
      version: 1,
    });
    expect(refusal(reply)).toBe('409 no-approver');
  });

  test('where no scheme is in force yet nothing can be submitted', async () => {
    const other = await TrustAtWork.in(service, trust.day(1));
    const { office } = other.people;
    const { id } = good(await office.post('/orders', other.draft()), 201) as { id: string };
    expect(refusal(await office.post(`/orders/${id}/submissions`, undefined, { version: 1 }))).toBe(
      '409 no-scheme',
    );
  });

  test('twice, with an old version, without one, by another school or trust: refused', async () => {
    const id = await trust.submitted();
    expect(refusal(await submit(id, 2))).toBe('409 order-state');
    expect(refusal(await submit(id, 1))).toBe('412 changed-since');
    expect(refusal(await trust.people.office.post(`/orders/${id}/submissions`))).toBe(
      '428 version-missing',
    );
    const elm = await service.user(trust.trustId, ['office-manager'], trust.elm);
    expect(refusal(await submit(id, 2, elm))).toBe('404 not-found');
    const stranger = await service.user(await service.trust(), ['office-manager']);
    expect(refusal(await submit(id, 2, await service.as(stranger.userId, trust.trustId)))).toBe(
      '404 not-found',
    );
    expect(refusal(await submit(randomUUID(), 1, trust.people.buyer))).toBe('404 not-found');
    expect(refusal(await submit(id, 2, trust.people.head))).toBe('403 not-allowed');
  });

  test('a retry with the same key asks finance once', async () => {
    const id = await raise();
    const key = randomUUID();
    const path = `/orders/${id}/submissions`;
    const first = await trust.people.office.post(path, undefined, { key, version: 1 });
    const again = await trust.people.office.post(path, undefined, { key, version: 1 });
    expect(again).toMatchObject({ status: 202, body: first.body });
    expect(await trust.told(id)).toEqual(['order-submitted']);
  });
});

describe('an order that came back (F7)', () => {
  test('is changed and submitted again under its number, as its next revision', async () => {
    const { office } = trust.people;
    const id = await trust.submitted();
    const { reference } = await trust.order(id);
    await trust.answer(id, 'refused', 2_500);
    const { schoolId: _, ...fewer } = trust.draft({}, { quantity: '2' }) as { schoolId: string };
    good(await office.put(`/orders/${id}`, fewer, { version: 3 }), 200);
    const again = await submit(id, 4);
    expect(again.body).toMatchObject({ state: 'Checking budget', reference, version: 5 });
    expect((await trust.askedFor(id)).reserve).toEqual([
      { schoolId: trust.oak, fund: 'GAG', account: codes.books, amount: 2_000 },
    ]);
    const { history } = await trust.order(id);
    const told = history.map((step: { move: string; revision: number }) => [
      step.move,
      step.revision,
    ]);
    expect(told).toEqual([
      ['submit', 1],
      ['refused', 1],
      ['change', 1],
      ['submit', 2],
    ]);
  });

  test('keeps its year, and does not lose its supplier', async () => {
    const { office } = trust.people;
    const id = await trust.submitted();
    await trust.answer(id, 'refused', 0);
    const { schoolId: _, ...draft } = trust.draft() as { schoolId: string };
    const none = await office.put(`/orders/${id}`, { ...draft, supplierId: null }, { version: 3 });
    expect(refusal(none)).toBe('422 invalid-order');
    const later = { ...draft, needBy: trust.day(400) };
    good(await office.put(`/orders/${id}`, later, { version: 3 }), 200);
    const reply = await submit(id, 4);
    expect(reply.body.faults).toEqual([{ code: 'other-year', pointer: '/needBy' }]);
  });

  test('while it is checked, or once it waits, nothing of it is changed', async () => {
    const id = await trust.submitted();
    expect(refusal(await trust.people.office.put(`/orders/${id}`, {}, { version: 2 }))).toBe(
      '409 order-state',
    );
    await trust.answer(id);
    expect(refusal(await trust.people.office.put(`/orders/${id}`, {}, { version: 3 }))).toBe(
      '409 order-state',
    );
  });
});
