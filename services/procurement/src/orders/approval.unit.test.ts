import { orderStates } from '@bursar/shared-types/codes/procurement';
import fc from 'fast-check';
import type { Actor, Grant, Scheme } from '@bursar/delegation';
import { decideOrder, nobodyApproves } from './approval.ts';
import type { OrderToDecide, VerdictInput } from './approval.ts';

/** Up to £5,000 net the school's approver, up to £25,000 finance; above, three tiers. */
const scheme: Scheme = {
  version: 3,
  effectiveFrom: '2025-09-01',
  basis: 'net',
  rules: [
    { category: 'order', role: 'approver', at: 'school', upTo: 500_000n, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: 2_500_000n, tier: 1 },
    { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
    { category: 'order', role: 'trustee', at: 'trust', upTo: null, tier: 3 },
  ],
};
const grant = (role: string, units: Grant['units'], principal: string | null = null): Grant => ({
  role,
  units,
  principal,
});
const head: Actor = { id: 'head', grants: [grant('approver', ['oakfield'])] };
const lead: Actor = { id: 'lead', grants: [grant('finance-lead', 'all')] };
const chair: Actor = { id: 'chair', grants: [grant('trustee', 'all')] };

const order = (pounds: number, changed: Partial<OrderToDecide> = {}): OrderToDecide => ({
  state: 'Waiting for approval',
  version: 4,
  category: 'order',
  net: BigInt(pounds) * 100n,
  gross: BigInt(pounds) * 120n,
  schools: ['oakfield'],
  clusterSchools: null,
  raisedBy: ['olga'],
  approvals: [],
  ...changed,
});
const deciders = ['approver', 'finance-lead', 'trustee'];
const yes: VerdictInput = { verdict: 'approve', comment: null, seenVersion: 4 };

/** The move that is made, or the code of the refusal. */
function outcome(of: OrderToDecide, actor: Actor, input: Partial<VerdictInput> = {}): string {
  const found = decideOrder(of, { ...yes, ...input }, actor, scheme);
  return 'move' in found ? found.move : found.code;
}

describe('an order follows the limits of the scheme of delegation (F7)', () => {
  test('up to their limit an approver approves, above it they do not', () => {
    expect(outcome(order(5_000), head)).toBe('approve');
    expect(decideOrder(order(5_001), yes, head, scheme)).toEqual({
      code: 'above-limit',
      pointer: '',
      detail: 'The order of £5,001.00 is above your limit of £5,000.00.',
      mend: 'Someone with a higher limit must decide. It waits for: finance-lead of the trust.',
      limit: 500_000n,
    });
    expect(outcome(order(5_001), lead)).toBe('approve');
  });

  test('the decision keeps the limit, its basis and the version of the scheme', () => {
    expect(decideOrder(order(5_000), yes, head, scheme)).toEqual({
      move: 'approve',
      permit: {
        ok: true,
        by: 'head',
        principalId: null,
        role: 'approver',
        at: 'school',
        tier: 1,
        tiers: 1,
        schemeVersion: 3,
        basis: 'net',
        amount: 500_000n,
        limit: 500_000n,
        complete: true,
      },
    });
  });

  test('the first tier of several hands on, the last approves (Frappe 22452)', () => {
    const first = { by: 'head', principalId: null, tier: 1 };
    const second = { by: 'lead', principalId: null, tier: 2 };
    expect(outcome(order(30_000), head)).toBe('endorse');
    expect(outcome(order(30_000, { approvals: [first] }), lead)).toBe('endorse');
    expect(outcome(order(30_000, { approvals: [first, second] }), chair)).toBe('approve');
    expect(outcome(order(30_000), chair)).toBe('not-your-turn');
    expect(outcome(order(30_000, { approvals: [first] }), head)).toBe('already-decided');
  });

  test('each category has limits of its own, and one without any is approved by nobody', () => {
    expect(outcome(order(100, { category: 'software' }), head)).toBe('no-role-here');
    const {
      state: _,
      version: __,
      approvals: ___,
      ...software
    } = order(100, { category: 'software' });
    expect(nobodyApproves(software, scheme, deciders)).toMatchObject({
      code: 'no-approver',
      detail:
        'Version 3 of the scheme of delegation names nobody who decides on an order of £100.00 net.',
    });
    expect(nobodyApproves({ ...software, category: 'order' }, scheme, deciders)).toBeNull();
  });

  test('a tier that only such roles could decide as never see an order is decided by nobody', () => {
    const { state: _, version: __, approvals: ___, ...large } = order(30_000);
    expect(nobodyApproves(large, scheme, deciders)).toBeNull();
    expect(nobodyApproves(large, scheme, ['approver', 'finance-lead'])).toMatchObject({
      code: 'no-approver',
    });
  });

  test('lines that another school pays for need leave over that school as well', () => {
    const both = order(100, { schools: ['oakfield', 'elmhurst'] });
    expect(outcome(both, head)).toBe('no-role-here');
    const wider: Actor = { id: 'wide', grants: [grant('approver', ['elmhurst', 'oakfield'])] };
    expect(outcome(both, wider)).toBe('approve');
  });
});

describe('whoever raised an order does not decide on it (F7, aureuserp 1045)', () => {
  const olga = (...grants: Grant[]): Actor => ({ id: 'olga', grants });
  const everything = (principal: string | null) =>
    ['approver', 'finance-lead', 'trustee'].map((role) => grant(role, 'all', principal));

  test('whatever roles they hold, above or below their limit', () => {
    for (const pounds of [1, 5_000, 6_000, 30_000]) {
      expect(outcome(order(pounds), olga(...everything(null)))).toBe('own-matter');
    }
  });

  test('not in the name of someone they cover', () => {
    expect(outcome(order(100), olga(grant('approver', ['oakfield'], 'head')))).toBe('own-matter');
  });

  test('nor does someone who covers for them, in either name', () => {
    const covers: Actor = { id: 'head', grants: [...head.grants, ...everything('olga')] };
    expect(outcome(order(100), covers)).toBe('own-matter');
  });

  test('nor someone who changed it, nor someone for whom it was raised', () => {
    expect(outcome(order(100, { raisedBy: ['olga', 'head'] }), head)).toBe('own-matter');
  });

  test('to reject or return it is to decide, too', () => {
    const actor = olga(...everything(null));
    for (const verdict of ['return', 'reject'] as const) {
      expect(outcome(order(100), actor, { verdict, comment: 'x' })).toBe('own-matter');
    }
  });

  test('an absence delegate decides as their principal would, and both names are kept', () => {
    const deputy: Actor = { id: 'deputy', grants: [grant('approver', ['oakfield'], 'head')] };
    expect(decideOrder(order(100), yes, deputy, scheme)).toMatchObject({
      move: 'approve',
      permit: { by: 'deputy', principalId: 'head', limit: 500_000n },
    });
    expect(outcome(order(6_000), deputy)).toBe('above-limit');
  });

  test('over any grants, cover and amounts, nobody who raised it ever moves it', () => {
    const anyGrant = fc.record({
      role: fc.constantFrom('approver', 'finance-lead', 'trustee', 'office-manager'),
      units: fc.constantFrom<Grant['units']>('all', ['oakfield'], ['elmhurst']),
      principal: fc.constantFrom(null, 'head', 'lead', 'olga'),
    });
    const verdict = fc.constantFrom('approve', 'return', 'reject');
    fc.assert(
      fc.property(
        fc.constantFrom('olga', 'head'),
        fc.array(anyGrant, { maxLength: 6 }),
        fc.integer({ min: 1, max: 40_000 }),
        verdict,
        (id, grants, pounds, said) => {
          const involved = id === 'olga' || grants.some((one) => one.principal === 'olga');
          const found = outcome(order(pounds), { id, grants }, { verdict: said, comment: 'x' });
          if (involved) expect(found).toBe('own-matter');
          else expect(found).not.toBe('own-matter');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a decision is for what the approver saw (F7)', () => {
  test('an order that changed since is not decided, whoever asks', () => {
    for (const seenVersion of [3, 5]) {
      expect(outcome(order(100), head, { seenVersion })).toBe('changed-since');
    }
  });

  test('only an order that waits for approval is decided', () => {
    const decidable = orderStates.filter(
      (state) => outcome(order(100, { state }), head) === 'approve',
    );
    expect(decidable).toEqual(['Waiting for approval']);
    expect(outcome(order(100, { state: 'Checking budget' }), head)).toBe('order-state');
  });

  test('a return has its question and a rejection its reason', () => {
    for (const verdict of ['return', 'reject'] as const) {
      expect(outcome(order(100), head, { verdict, comment: '  ' })).toBe('no-reason');
      expect(outcome(order(100), head, { verdict, comment: 'Why thirty?' })).toBe(verdict);
    }
  });

  test('an early tier may return or reject: that ends it for all', () => {
    expect(outcome(order(30_000), head, { verdict: 'reject', comment: 'No.' })).toBe('reject');
  });
});
