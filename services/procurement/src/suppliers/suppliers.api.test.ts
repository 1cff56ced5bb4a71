import type { ServiceUnderTest } from '@bursar/test-kit';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import {
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

const eventsOf = async (supplierId: string) =>
  (await service.emitted(trust.trustId)).filter(({ body }) => body.supplierId === supplierId);

/** A supplier that the school's office proposed; its id. */
async function proposed(name: string, more: object = {}): Promise<string> {
  return (
    good(await trust.people.office.post('/suppliers', { name, ...more }), 201) as { id: string }
  ).id;
}
const approve = (by: keyof TrustAtWork['people'], id: string, until = trust.day(30), version = 1) =>
  trust.people[by].post(`/suppliers/${id}/approvals`, { until }, { version });

describe('the list of approved suppliers (P5)', () => {
  test('a school proposes a supplier; somebody else approves it until a day', async () => {
    const id = await proposed('Book Barn');
    const { office, buyer } = trust.people;
    expect((await office.get(`/suppliers/${id}`)).body).toMatchObject({
      state: 'Proposed',
      version: 1,
    });
    expect((await approve('buyer', id)).body).toEqual({
      id,
      version: 2,
      from: trust.today,
      until: trust.day(30),
    });
    const { body } = await office.get(`/suppliers/${id}`);
    expect(body).toMatchObject({ state: 'Approved', approvedUntil: trust.day(30), version: 2 });
    expect(body.history).toMatchObject([
      { move: 'added', by: office.userId },
      { move: 'approved', by: buyer.userId, until: trust.day(30), decision: null },
    ]);
    expect(await eventsOf(id)).toMatchObject([
      {
        type: 'procurement.supplier-added',
        actor: office.userId,
        body: { vatRegistered: false, termsDays: 30 },
      },
      {
        type: 'procurement.supplier-approved',
        actor: buyer.userId,
        body: { from: trust.today, to: trust.day(30), addedBy: office.userId, decision: null },
      },
    ]);
  });

  test('whoever added it does not approve it, nor who changed it, nor through cover; nothing is committed', async () => {
    const { buyer, finance } = trust.people;
    const { id } = good(await buyer.post('/suppliers', { name: 'Own Goods' }), 201) as {
      id: string;
    };
    expect(refusal(await approve('buyer', id))).toBe('403 own-supplier');
    good(await finance.put(`/suppliers/${id}`, { name: 'Own Goods Ltd' }, { version: 1 }), 200);
    expect(refusal(await approve('finance', id, trust.day(30), 2))).toBe('403 own-supplier');
    const deputy = await service.user(trust.trustId, ['procurement-lead']);
    await trust.cover(buyer, deputy);
    const reply = await deputy.post(
      `/suppliers/${id}/approvals`,
      { until: trust.day(3) },
      { version: 2 },
    );
    expect(refusal(reply)).toBe('403 own-supplier');
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
      'procurement.supplier-added',
      'procurement.supplier-changed',
    ]);
  });

  test('an approval ends: not in the past, and not later than the policy allows', async () => {
    const id = await proposed('Forever Ltd');
    expect(refusal(await approve('buyer', id, trust.day(-1)))).toBe('422 invalid-approval');
    const late = await approve('buyer', id, trust.day(365 * 4));
    expect(refusal(late)).toBe('422 invalid-approval');
    expect(pointers(late)).toEqual(['/until']);
  });

  test('it binds to the version that was seen, and needs one', async () => {
    const id = await proposed('Stale Ltd');
    const { buyer, finance } = trust.people;
    good(await finance.put(`/suppliers/${id}`, { name: 'Stale Limited' }, { version: 1 }), 200);
    expect(refusal(await approve('buyer', id))).toBe('412 changed-since');
    const none = await buyer.post(`/suppliers/${id}/approvals`, { until: trust.day(1) });
    expect(refusal(none)).toBe('428 version-missing');
  });

  test('a suspension has its reason; an approval by another lifts it', async () => {
    const id = await proposed('Risky Ltd');
    good(await approve('buyer', id), 200);
    const suspend = (reason: string, version: number) =>
      trust.people.finance.post(`/suppliers/${id}/suspensions`, { reason }, { version });
    expect(refusal(await suspend('', 2))).toBe('422 invalid-suspension');
    good(await suspend('Insurance has run out.', 2), 200);
    expect(refusal(await suspend('Again.', 3))).toBe('409 already-suspended');
    const seen = (await trust.people.office.get(`/suppliers/${id}`)).body;
    expect(seen).toMatchObject({ state: 'Suspended', suspensionReason: 'Insurance has run out.' });
    good(await approve('finance', id, trust.day(10), 3), 200);
    expect((await trust.people.office.get(`/suppliers/${id}`)).body.state).toBe('Approved');
  });

  test('an approved supplier does not become another firm by a correction', async () => {
    const id = await proposed('Brown & Sons', { vatNumber: 'GB 123 4567 89' });
    good(await approve('buyer', id), 200);
    const put = (body: object, version = 2) =>
      trust.people.finance.put(`/suppliers/${id}`, body, { version });
    const other = await put({ name: 'Black & Daughters', vatNumber: null });
    expect(refusal(other)).toBe('422 other-firm');
    expect(pointers(other)).toEqual(['/name', '/vatNumber']);
    good(await put({ name: 'Brown and Sons Ltd', vatNumber: '123456789', termsDays: 14 }), 200);
    const last = (await eventsOf(id)).at(-1)!;
    expect(last).toMatchObject({
      type: 'procurement.supplier-changed',
      body: { vatRegistered: true, termsDays: 14 },
    });
  });

  test('one that may be there already is added, with a hint at the other', async () => {
    const first = await proposed('Quay Stationers Ltd', { vatNumber: 'GB 987 6543 21' });
    const reply = await trust.people.office.post('/suppliers', { name: 'QUAY STATIONERS (UK)' });
    expect(reply.body.duplicates).toEqual([{ id: first, by: ['name'] }]);
    const byNumber = await trust.people.office.post('/suppliers', {
      name: 'QS',
      vatNumber: '987654321',
    });
    expect(byNumber.body.duplicates).toEqual([{ id: first, by: ['VAT number'] }]);
    const { duplicates } = (await trust.people.buyer.get(`/suppliers/${first}`)).body;
    expect(duplicates).toEqual(
      expect.arrayContaining([
        { id: reply.body.id, name: 'QUAY STATIONERS (UK)', by: ['name'] },
        { id: byNumber.body.id, name: 'QS', by: ['VAT number'] },
      ]),
    );
  });

  test('a lesser role, another trust and a missing supplier are refused', async () => {
    const id = await proposed('Guarded Ltd');
    expect(refusal(await approve('office', id))).toBe('403 not-allowed');
    expect(refusal(await trust.people.head.post('/suppliers', { name: 'X' }))).toBe(
      '403 not-allowed',
    );
    const stranger = await service.user(await service.trust(), ['procurement-lead']);
    const elsewhere = await service.as(stranger.userId, trust.trustId);
    expect(refusal(await elsewhere.get(`/suppliers/${id}`))).toBe('404 not-found');
    const missing = crypto.randomUUID();
    expect(refusal(await approve('buyer', missing))).toBe('404 not-found');
    expect(refusal(await trust.people.buyer.get(`/suppliers/${missing}`))).toBe('404 not-found');
  });

  test('the list is searched, filtered by where each stands today, sorted and exported', async () => {
    const other = await TrustAtWork.in(service);
    const { office, buyer, finance } = other.people;
    for (const name of ['Alder', 'Birch', '=Cedar']) await office.post('/suppliers', { name });
    const names = async (query: string) =>
      (await buyer.get(`/suppliers?${query}`)).body.items.map(({ name }: { name: string }) => name);
    const [alder] = (await buyer.get('/suppliers?q=alder')).body.items;
    const until = other.day(1);
    good(await finance.post(`/suppliers/${alder.id}/approvals`, { until }, { version: 1 }), 200);
    expect(await names('q=green')).toEqual(['Greenfield Supplies Ltd']);
    expect(await names('state=Proposed')).toEqual(['=Cedar', 'Birch']);
    expect(await names('state=Approved&sort=-name')).toEqual(['Greenfield Supplies Ltd', 'Alder']);
    expect(await names(`approvedUntilTo=${until}`)).toEqual(['Alder']);
    const csv = (await buyer.get('/suppliers.csv?state=Proposed')).text;
    expect(csv).toContain("'=Cedar,Proposed");
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  test('the database refuses an own approval by itself', async () => {
    const id = await proposed('Direct Ltd');
    const step = {
      text: `insert into supplier_step (trust_id, supplier_id, version, move, at, by, until)
        values ($1, $2, 2, 'approved', now(), $3, '2099-01-01')`,
      values: [trust.trustId, id, trust.people.office.userId],
    };
    const { pool } = service.runtime.engine;
    await expect(inTransaction(pool, [trust.trustId], [step])).rejects.toThrow(/own-supplier/);
  });
});

describe('where the scheme says who approves suppliers (F7)', () => {
  test('it is followed, and the decision kept with its version', async () => {
    const other = await TrustAtWork.in(service);
    const { office, buyer, finance } = other.people;
    const rule = {
      category: 'supplier',
      role: 'finance-lead',
      at: 'trust',
      upTo: null,
      tier: 1,
    } as const;
    await other.publish(2, [...rules, rule]);
    const { id } = good(await office.post('/suppliers', { name: 'By the book' }), 201) as {
      id: string;
    };
    const body = { until: other.day(30) };
    const path = `/suppliers/${id}/approvals`;
    expect(refusal(await buyer.post(path, body, { version: 1 }))).toBe('403 not-by-the-scheme');
    good(await finance.post(path, body, { version: 1 }), 200);
    const { history } = (await office.get(`/suppliers/${id}`)).body;
    expect(history[1].decision).toMatchObject({
      by: finance.userId,
      role: 'finance-lead',
      schemeVersion: 2,
      tier: 1,
    });
  });

  test('one that asks for several decisions on a supplier cannot be followed, and says so', async () => {
    const other = await TrustAtWork.in(service);
    const at = { category: 'supplier', at: 'trust', upTo: null } as const;
    await other.publish(2, [
      ...rules,
      { ...at, role: 'procurement-lead', tier: 1 },
      { ...at, role: 'finance-lead', tier: 2 },
    ]);
    const { id } = good(await other.people.office.post('/suppliers', { name: 'Twice' }), 201) as {
      id: string;
    };
    const reply = await other.people.buyer.post(
      `/suppliers/${id}/approvals`,
      { until: other.day(3) },
      { version: 1 },
    );
    expect(refusal(reply)).toBe('409 supplier-tiers');
  });
});
