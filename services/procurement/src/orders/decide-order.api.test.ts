import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { clusterSet } from '@bursar/shared-types/events/directory/cluster-set.v1';
import { roleAssigned } from '@bursar/shared-types/events/directory/role-assigned.v1';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { randomUUID } from 'node:crypto';
import {
  codes,
  good,
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

/** Ten of something at a price that makes the order so many pounds net. */
const worth = (pounds: number) => ({ unitPrice: pounds * 10 });

describe('an order follows the limits of the scheme of delegation (F7)', () => {
  test('its approver approves it, and the decision is kept for ever with limit, version and position', async () => {
    const { head } = trust.people;
    const id = await trust.waiting();
    const reply = await trust.decide(head, id);
    expect(reply).toMatchObject({ status: 200, body: { state: 'Approved', version: 4 } });
    const decision = {
      by: head.userId,
      principalId: null,
      role: 'approver',
      at: 'school',
      tier: 1,
      tiers: 1,
      schemeVersion: 1,
      basis: 'net',
      amount: 10_000,
      limit: 500_000,
      assignmentSeq: expect.any(Number),
      decidedAt: expect.stringMatching(/Z$/),
    };
    const event = (await trust.events(id)).at(-1)!;
    expect(event).toMatchObject({
      type: 'procurement.order-approved',
      actor: head.userId,
      body: {
        approvedOn: trust.today,
        net: 10_000,
        gross: 12_000,
        reserve: [{ schoolId: trust.oak, fund: 'GAG', account: codes.books, amount: 10_000 }],
        decisions: [decision],
      },
    });
    expect(event.body.decisions[0].assignmentSeq).toBeGreaterThan(0);
    const seen = await trust.order(id);
    expect(seen.history.at(-1)).toMatchObject({ move: 'approve', by: head.userId, decision });
    expect(seen).toMatchObject({ waitsFor: null, you: { why: 'order-state' } });
  });

  test('over their limit they cannot, and it says whom it waits for; nothing is committed', async () => {
    const id = await trust.waiting({}, worth(5_001));
    const reply = await trust.decide(trust.people.head, id);
    expect(refusal(reply)).toBe('403 above-limit');
    expect(reply.body.limit).toBe(500_000);
    expect(reply.body.detail).toContain('£5,001.00 is above your limit of £5,000.00');
    expect(reply.body.detail).toContain('finance-lead of the trust');
    expect(await trust.told(id)).toEqual(['order-submitted', 'order-awaiting-approval']);
    expect(await trust.order(id)).toMatchObject({ state: 'Waiting for approval', version: 3 });
    good(await trust.decide(trust.people.finance, id), 200);
  });

  test('an order of several tiers is not approved after the first (Frappe 22452)', async () => {
    const { head, finance, trustee } = trust.people;
    const id = await trust.waiting({}, worth(30_000));
    expect(refusal(await trust.decide(trustee, id))).toBe('403 not-your-turn');
    const states: string[] = [];
    for (const approver of [head, finance, trustee]) {
      states.push((good(await trust.decide(approver, id), 200) as { state: string }).state);
      const { waitsFor } = await trust.order(id);
      states.push(waitsFor?.anyOf[0].role ?? 'nobody');
    }
    expect(states).toEqual([
      'Waiting for approval',
      'finance-lead',
      'Waiting for approval',
      'trustee',
      'Approved',
      'nobody',
    ]);
    const events = await trust.events(id);
    expect(events.map(({ type }) => type.slice(12))).toEqual([
      'order-submitted',
      'order-awaiting-approval',
      'order-awaiting-approval',
      'order-awaiting-approval',
      'order-approved',
    ]);
    expect(events[2]!.body).toMatchObject({
      awaiting: { tier: 2, tiers: 3 },
      decisions: [{ tier: 1 }],
    });
    expect(events[4]!.body.decisions.map(({ tier }: { tier: number }) => tier)).toEqual([1, 2, 3]);
  });

  test('one person is one pair of eyes: nobody decides in two tiers', async () => {
    const both = await service.user(trust.trustId, ['approver', 'finance-lead']);
    const id = await trust.waiting({}, worth(30_000));
    good(await trust.decide(both, id), 200);
    expect(refusal(await trust.decide(both, id))).toBe('403 already-decided');
  });

  test('it is decided by the version in force when it was submitted, not by a later one', async () => {
    const other = await TrustAtWork.in(service);
    const id = await other.waiting();
    await other.publish(2, [{ ...rules[0]!, upTo: 100 }]);
    good(await other.decide(other.people.head, id), 200);
    const next = await other.order(id);
    expect(next.history.at(-1).decision).toMatchObject({ schemeVersion: 1, limit: 500_000 });
  });

  test('an order that another school pays for too needs an approver of both', async () => {
    const { buyer, head } = trust.people;
    const lines = [trust.oak, trust.elm].map((schoolId) => {
      return {
        description: 'Books',
        quantity: '1',
        unitPrice: 5_000,
        account: codes.books,
        fund: 'GAG',
        vatCode: 'Z',
        schoolId,
      };
    });
    const id = await trust.waiting({ lines }, {}, buyer);
    expect(refusal(await trust.decide(head, id))).toBe('403 no-role-here');
    const wide = await service.user(trust.trustId, ['approver'], trust.oak);
    const more = {
      assignmentId: randomUUID(),
      userId: wide.userId,
      role: 'approver',
      at: 'school',
    } as const;
    const since = { from: '2020-01-01', to: null };
    await service.hear(trust.trustId, roleAssigned, { ...more, scopeId: trust.elm, ...since });
    good(await trust.decide(wide, id), 200);
  });
});

describe('whoever raised an order does not decide on it (F7, aureuserp 1045)', () => {
  /** Somebody who raises orders and holds every role that decides on them, without limit. */
  const mighty = () =>
    service.user(trust.trustId, [
      'office-manager',
      'procurement-lead',
      'approver',
      'finance-lead',
      'trustee',
    ]);

  test('whatever their roles and limits, and nothing is committed', async () => {
    const author = await mighty();
    for (const pounds of [10, 6_000, 30_000]) {
      const id = await trust.waiting({}, worth(pounds), author);
      for (const verdict of ['approve', 'return', 'reject']) {
        expect(refusal(await trust.decide(author, id, verdict, 'x'))).toBe('403 own-matter');
      }
      expect((await trust.order(id)).version).toBe(3);
    }
  });

  test('not through cover, in either direction', async () => {
    const other = await TrustAtWork.in(service);
    const { office, head } = other.people;
    const own = await other.waiting();
    await other.cover(head, office);
    expect(refusal(await other.decide(office, own))).toBe('403 own-matter');
    const deputy = await service.user(other.trustId, ['approver'], other.oak);
    await other.cover(office, deputy);
    expect(refusal(await other.decide(deputy, own))).toBe('403 own-matter');
  });

  test('nor does someone for whom it was raised, nor someone who changed it', async () => {
    const other = await TrustAtWork.in(service);
    const { office, head, buyer } = other.people;
    const principal = await service.user(other.trustId, ['office-manager', 'approver'], other.elm);
    await other.cover(principal, office);
    const raisedFor = await other.waiting({ schoolId: other.elm }, {}, office);
    expect((await other.order(raisedFor)).involved.toSorted()).toEqual(
      [office.userId, principal.userId].toSorted(),
    );
    expect(refusal(await other.decide(principal, raisedFor))).toBe('403 own-matter');

    const changer = await service.user(other.trustId, ['procurement-lead', 'approver']);
    const id = await other.waiting();
    good(await other.decide(head, id, 'return', 'Which ones?'), 200);
    const { schoolId: _, ...change } = other.draft() as { schoolId: string };
    good(await changer.put(`/orders/${id}`, change, { version: 4 }), 200);
    good(await other.act(office, id, 'submissions'), 202);
    await other.answer(id);
    expect(refusal(await other.decide(changer, id))).toBe('403 own-matter');
    good(await other.decide(head, id), 200);
    expect(buyer.userId).not.toBe(changer.userId);
  });

  test('an absence delegate decides as their principal may, no more, and both names are kept', async () => {
    const other = await TrustAtWork.in(service);
    const { head } = other.people;
    const deputy = await service.user(other.trustId, ['office-manager'], other.elm);
    const [small, large] = [await other.waiting(), await other.waiting({}, worth(6_000))];
    expect(refusal(await other.decide(deputy, small))).toBe('404 not-found');
    await other.cover(head, deputy);
    expect(refusal(await other.decide(deputy, large))).toBe('403 above-limit');
    good(await other.decide(deputy, small), 200);
    const step = (await other.order(small)).history.at(-1);
    expect(step).toMatchObject({
      by: deputy.userId,
      principal: head.userId,
      decision: { by: deputy.userId, principalId: head.userId, role: 'approver' },
    });
  });

  test('nor a delegate who wrote at the draft, once the absence is over', async () => {
    const other = await TrustAtWork.in(service);
    const { office } = other.people;
    const deputy = await service.user(other.trustId, ['approver']);
    const { id } = good(await office.post('/orders', other.draft()), 201) as { id: string };
    await other.cover(office, deputy);
    const { schoolId: _, ...change } = other.draft() as { schoolId: string };
    good(await deputy.put(`/orders/${id}`, change, { version: 1 }), 200);
    good(await office.post(`/orders/${id}/submissions`, undefined, { version: 2 }), 202);
    await other.answer(id);
    expect((await other.order(id)).involved).toEqual([office.userId, deputy.userId]);
    expect((await other.order(id)).waitsFor.people).toEqual([other.people.head.userId]);
  });

  test('the database refuses it by itself, and a decision above the limit it names', async () => {
    const id = await trust.waiting();
    const { pool } = service.runtime.engine;
    const insert = (by: string, decision: object) =>
      inTransaction(
        pool,
        [trust.trustId],
        [
          {
            text: `insert into order_step (trust_id, order_id, version, revision, move, from_state, to_state, at, by, decision)
            values ($1, $2, 9, 1, 'approve', 'Waiting for approval', 'Approved', now(), $3, $4)`,
            values: [trust.trustId, id, by, JSON.stringify(decision)],
          },
        ],
      );
    const fits = { tier: 1, tiers: 1, amount: 1, limit: 2 };
    await expect(insert(trust.people.office.userId, fits)).rejects.toThrow(/own-matter/);
    await expect(insert(trust.people.head.userId, { ...fits, amount: 3 })).rejects.toThrow(
      /above-limit/,
    );
    await expect(insert(trust.people.head.userId, { ...fits, tiers: 2 })).rejects.toThrow(
      /above-limit/,
    );
  });

  test('the database refuses any way that orders do not go, a skipped version and another number', async () => {
    const id = await trust.waiting();
    const { pool } = service.runtime.engine;
    const update = (set: string) =>
      inTransaction(
        pool,
        [trust.trustId],
        [
          {
            text: `update purchase_order set ${set} where trust_id = $1 and id = $2`,
            values: [trust.trustId, id],
          },
        ],
      );
    const next = 'version = version + 1';
    await expect(update(`${next}, state = 'Checking budget', awaiting = null`)).rejects.toThrow(
      /order-state/,
    );
    await expect(update(`version = version + 2`)).rejects.toThrow(/order-state/);
    await expect(update(`${next}, number = number + 1`)).rejects.toThrow(/order-state/);
    await expect(update(`${next}, state = 'Approved', awaiting = null`)).rejects.toThrow(/check/);
    await update(next);
  });
});

describe('a decision is for what was seen (F7)', () => {
  test('the version in If-Match decides, and without one nothing is decided', async () => {
    const id = await trust.waiting();
    const { head } = trust.people;
    const yes = { verdict: 'approve' };
    expect(refusal(await head.post(`/orders/${id}/decisions`, yes, { version: 2 }))).toBe(
      '412 changed-since',
    );
    expect(refusal(await head.post(`/orders/${id}/decisions`, yes))).toBe('428 version-missing');
    good(await head.post(`/orders/${id}/decisions`, yes, { version: 3 }), 200);
    expect(refusal(await head.post(`/orders/${id}/decisions`, yes, { version: 4 }))).toBe(
      '409 order-state',
    );
  });

  test('a return has its question and a rejection its reason; the event carries the digest', async () => {
    const { head } = trust.people;
    const id = await trust.waiting();
    expect(refusal(await trust.decide(head, id, 'return'))).toBe('422 no-reason');
    good(await trust.decide(head, id, 'return', 'Why ten?'), 200);
    expect((await trust.events(id)).at(-1)).toMatchObject({
      type: 'procurement.order-returned',
      body: { reasonSha256: sha256Hex('Why ten?'), decision: { by: head.userId } },
    });
    expect((await trust.order(id)).history.at(-1)).toMatchObject({
      move: 'return',
      note: 'Why ten?',
    });
    const other = await trust.waiting();
    good(await trust.decide(head, other, 'reject', 'Not this year.'), 200);
    expect(await trust.order(other)).toMatchObject({
      state: 'Rejected',
      moves: [],
      endedOn: trust.today,
    });
    expect((await trust.told(other)).at(-1)).toBe('order-rejected');
  });

  test('whoever raised it answers the question, and the order goes round again unchanged, with the answer on record', async () => {
    const { office, head } = trust.people;
    const id = await trust.waiting();
    const comment = 'Ten, one for each table.';
    expect(refusal(await trust.act(office, id, 'answers', { comment }))).toBe('409 order-state');
    good(await trust.decide(head, id, 'return', 'Why ten?'), 200);
    expect((await trust.act(office, id, 'answers', { comment: ' ' })).status).toBe(400);
    expect((await trust.act(head, id, 'answers', { comment })).status).toBe(403);
    good(await trust.act(office, id, 'answers', { comment }), 202);
    await trust.answer(id);
    const { state, revision, history } = await trust.order(id);
    expect({ state, revision }).toEqual({ state: 'Waiting for approval', revision: 2 });
    expect(history.map(({ move, note }: { move: string; note: string }) => [move, note])).toEqual([
      ['submit', null],
      ['reserved', null],
      ['return', 'Why ten?'],
      ['submit', comment],
      ['reserved', null],
    ]);
    good(await trust.decide(head, id), 200);
  });

  test('a later revision is decided anew, from the first tier', async () => {
    const { office, head, finance } = trust.people;
    const id = await trust.waiting({}, worth(30_000));
    good(await trust.decide(head, id), 200);
    good(await trust.decide(finance, id, 'return', 'Cheaper?'), 200);
    good(await trust.act(office, id, 'submissions'), 202);
    await trust.answer(id);
    expect((await trust.order(id)).waitsFor).toMatchObject({ tier: 1, tiers: 3 });
    expect(refusal(await trust.decide(finance, id))).toBe('403 not-your-turn');
    good(await trust.decide(head, id), 200);
  });

  test('a supplier that was suspended meanwhile stops the approval, not the return (P5)', async () => {
    const other = await TrustAtWork.in(service);
    const { buyer, head } = other.people;
    const id = await other.waiting();
    const stop = { reason: 'Insurance has run out.' };
    good(await buyer.post(`/suppliers/${other.supplierId}/suspensions`, stop, { version: 2 }), 200);
    const reply = await other.decide(head, id);
    expect(refusal(reply)).toBe('409 supplier-stopped');
    expect(reply.body).toMatchObject({ standing: 'supplier-suspended' });
    expect((await other.told(id)).at(-1)).toBe('order-awaiting-approval');
    good(await other.decide(head, id, 'return', 'Another supplier, please.'), 200);
  });

  test('an approval that has lapsed meanwhile stops it too (P5)', async () => {
    const later = await startProcurement();
    try {
      const other = await TrustAtWork.in(later);
      const id = await other.waiting();
      later.clock.moveTo(later.clock.offset + 366 * 86_400_000);
      const reply = await other.decide(other.people.head, id);
      expect(refusal(reply)).toBe('409 supplier-stopped');
      expect(reply.body.standing).toBe('supplier-lapsed');
    } finally {
      await later.stop();
    }
  });

  test('an order of another school or trust is not there, a lesser role is refused', async () => {
    const id = await trust.waiting();
    const elm = await service.user(trust.trustId, ['approver'], trust.elm);
    expect(refusal(await trust.decide(elm, id))).toBe('404 not-found');
    expect(refusal(await elm.get(`/orders/${id}`))).toBe('404 not-found');
    const stranger = await service.user(await service.trust(), ['approver']);
    const elsewhere = await service.as(stranger.userId, trust.trustId);
    expect(
      refusal(
        await elsewhere.post(`/orders/${id}/decisions`, { verdict: 'approve' }, { version: 3 }),
      ),
    ).toBe('404 not-found');
    const auditor = await service.user(trust.trustId, ['auditor']);
    expect(refusal(await trust.decide(auditor, id))).toBe('403 not-allowed');
    good(await auditor.get(`/orders/${id}`), 200);
  });
});

describe('whom an order waits for (F6, F7)', () => {
  const idsOf = async (by: Caller, query = '') =>
    (await by.get(`/approvals?limit=200${query}`)).body.items.map(({ id }: { id: string }) => id);

  test('its view names them, and each of them, and nobody else, finds it among theirs', async () => {
    const other = await TrustAtWork.in(service);
    const { trustId, oak, elm } = other;
    const clusterId = randomUUID();
    await service.hear(trustId, clusterSet, { clusterId, name: 'North', schoolIds: [oak, elm] });
    await other.publish(2, [
      { category: 'order', role: 'approver', at: 'school', upTo: 50_000, tier: 1 },
      { category: 'order', role: 'approver', at: 'cluster', upTo: 100_000, tier: 1 },
      { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
      { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
    ]);
    const { office, head, finance, buyer, trustee } = other.people;
    const atCluster = await service.user(trustId, ['office-manager'], elm);
    await service.hear(trustId, roleAssigned, {
      assignmentId: randomUUID(),
      userId: atCluster.userId,
      role: 'approver',
      at: 'cluster',
      scopeId: clusterId,
      from: '2020-01-01',
      to: null,
    });
    const elmHead = await service.user(trustId, ['approver'], elm);
    const author = await service.user(trustId, ['procurement-lead', 'approver', 'finance-lead']);
    const deputy = await service.user(trustId, ['office-manager'], elm);
    await other.cover(head, deputy);
    const everyone = [office, head, finance, buyer, trustee, atCluster, elmHead, author, deputy];

    const orders = [
      await other.waiting(),
      await other.waiting({}, worth(800)),
      await other.waiting({}, worth(2_000)),
      await other.waiting({}, worth(300), author),
      await other.waiting({ schoolId: elm }, {}, buyer),
    ];
    good(await other.decide(head, orders[2]!), 200);
    const seen = await Promise.all(
      orders.map(async (id) => (await other.order(id)).waitsFor.people as string[]),
    );
    for (const one of everyone) {
      const theirs = orders.filter((_, i) => seen[i]!.includes(one.userId));
      expect((await idsOf(one)).toSorted()).toEqual(theirs.toSorted());
    }
    const names = new Map(
      Object.entries({ head, finance, atCluster, elmHead, author, deputy }).map(
        ([name, { userId }]) => [userId, name],
      ),
    );
    expect(
      seen.map((ids) => ids.map((id) => names.get(id)!).toSorted((a, b) => a.localeCompare(b))),
    ).toEqual([
      ['atCluster', 'author', 'deputy', 'head'],
      ['atCluster', 'author'],
      ['author', 'finance'],
      ['atCluster', 'deputy', 'head'],
      ['atCluster', 'author', 'elmHead'],
    ]);
    for (const one of everyone) {
      const may = await Promise.all(
        (await idsOf(one)).map(async (id: string) => (await other.order(id, one)).you.mayDecide),
      );
      expect(may.every(Boolean)).toBe(true);
    }
  });

  test('their list is searched, filtered and exported as every other', async () => {
    const other = await TrustAtWork.in(service);
    const id = await other.waiting();
    const { head } = other.people;
    const { reference } = await other.order(id);
    expect(await idsOf(head, `&q=${reference}`)).toEqual([id]);
    expect(await idsOf(head, '&q=nothing')).toEqual([]);
    expect((await head.get('/approvals.csv')).text).toContain(reference);
    expect((await other.order(id, head)).you).toEqual({
      mayDecide: true,
      why: null,
      limit: 500_000,
      schemeVersion: 1,
      basis: 'net',
      mayWithdrawApproval: false,
    });
    expect(
      refusal(await (await service.user(other.trustId, ['site-manager'])).get('/approvals')),
    ).toBe('403 not-allowed');
  });
});
