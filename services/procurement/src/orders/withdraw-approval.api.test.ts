import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { good, refusal, startProcurement, TrustAtWork } from '../test/trust-at-work.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
beforeAll(async () => {
  service = await startProcurement();
  trust = await TrustAtWork.in(service);
});
afterAll(() => service.stop());

const reason = 'Approved on the wrong line';
const withdraw = (who: Caller, id: string, version: number, said = reason) =>
  who.post(`/orders/${id}/approval-withdrawals`, { reason: said }, { version });
const worth = (pounds: number) => ({ unitPrice: pounds * 10 });

async function approved(pounds = 10): Promise<{ id: string; version: number }> {
  const id = await trust.waiting({}, worth(pounds));
  good(await trust.decide(trust.people.head, id), 200);
  const { version } = await trust.order(id);
  return { id, version };
}

describe('an approval can be withdrawn until the order is sent (F7)', () => {
  test('by whoever gave it: the order waits for that tier again with its money held, and is approved anew', async () => {
    const { head } = trust.people;
    const { id, version } = await approved();
    const held = (await trust.order(id)).held;
    const reply = await withdraw(head, id, version);
    expect(reply).toMatchObject({
      status: 200,
      body: { state: 'Waiting for approval', version: version + 1 },
    });
    expect(await trust.order(id)).toMatchObject({
      state: 'Waiting for approval',
      approvedOn: null,
      held,
      waitsFor: { tier: 1, tiers: 1 },
    });
    const event = (await trust.events(id)).at(-1)!;
    expect(event).toMatchObject({
      type: 'procurement.order-approval-withdrawn',
      actor: head.userId,
      body: {
        awaiting: { tier: 1, tiers: 1 },
        decisions: [],
        decision: { by: head.userId, tier: 1 },
        reasonSha256: sha256Hex(reason),
      },
    });
    const seen = (await head.get(`/orders/${id}`)).body;
    expect(seen.history.at(-1)).toMatchObject({ move: 'unapprove', note: reason });
    expect(seen.you).toMatchObject({ mayDecide: true, mayWithdrawApproval: false });
    good(await trust.decide(head, id), 200);
    expect(await trust.order(id)).toMatchObject({ state: 'Approved' });
  });

  test('with several tiers the last alone is withdrawn, and the earlier approvals stand', async () => {
    const { head, finance, trustee } = trust.people;
    const id = await trust.waiting({}, worth(30_000));
    for (const who of [head, finance, trustee]) good(await trust.decide(who, id), 200);
    const { version } = await trust.order(id);
    expect(refusal(await withdraw(head, id, version))).toBe('403 not-your-approval');
    good(await withdraw(trustee, id, version), 200);
    expect(await trust.order(id)).toMatchObject({ waitsFor: { tier: 3, tiers: 3 } });
    const { body } = (await trust.events(id)).at(-1)!;
    expect(body.decisions.map(({ tier }: { tier: number }) => tier)).toEqual([1, 2]);
    expect(refusal(await trust.decide(finance, id))).toBe('403 already-decided');
    good(await trust.decide(trustee, id), 200);
    const again = (await trust.events(id)).at(-1)!;
    expect(again.body.decisions.map(({ tier }: { tier: number }) => tier)).toEqual([1, 2, 3]);
  });

  test('not by another, nor without a reason, nor of an older version; nothing moves', async () => {
    const { head, finance, office } = trust.people;
    const { id, version } = await approved();
    expect(refusal(await withdraw(finance, id, version))).toBe('403 not-your-approval');
    expect((await withdraw(office, id, version)).status).toBe(403);
    expect((await withdraw(head, id, version, ' ')).status).toBe(400);
    expect((await withdraw(head, id, version - 1)).status).toBe(412);
    expect(await trust.order(id)).toMatchObject({ state: 'Approved', version });
    expect((await head.get(`/orders/${id}`)).body.you.mayWithdrawApproval).toBe(true);
    expect((await finance.get(`/orders/${id}`)).body.you.mayWithdrawApproval).toBe(false);
  });

  test('not once it was sent', async () => {
    const { head, office } = trust.people;
    const { id, version } = await approved();
    good(await office.post(`/orders/${id}/dispatches`, undefined, { version }), 200);
    expect(refusal(await withdraw(head, id, version + 1))).toBe('409 order-state');
    expect((await head.get(`/orders/${id}`)).body.you.mayWithdrawApproval).toBe(false);
  });

  test('the database refuses what the code refuses: a second approval, another’s withdrawal', async () => {
    const { id, version } = await approved();
    const insert = (move: string, by: string, decision: 'decision' | 'null') =>
      inTransaction(
        service.runtime.engine.pool,
        [trust.trustId],
        [
          {
            text: `insert into order_step (trust_id, order_id, version, revision, move, from_state, to_state, at, by, decision)
            select trust_id, order_id, $3, revision, $4, from_state, to_state, at, $5, ${decision}
            from order_step where trust_id = $1 and order_id = $2 and move = 'approve'`,
            values: [trust.trustId, id, version + 1, move, by],
          },
        ],
      );
    const { head, finance } = trust.people;
    await expect(insert('approve', head.userId, 'decision')).rejects.toThrow('order-state');
    await expect(insert('unapprove', finance.userId, 'null')).rejects.toThrow('not-your-approval');
  });
});
