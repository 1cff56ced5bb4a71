import { mayDecide } from './decide.ts';
import type { Actor, Decided, Permit, Refusal } from './decide.ts';
import { awaitingRecord, decisionRecord } from './records.ts';
import { approversFor } from './approvers.ts';
import { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import { approver, covering, finance, office, order, own, scheme, trustee } from './samples.ts';

type Verdict = Permit | Refusal;

/** The verdict in a word: `yes`, `yes, and it is approved`, or why not. */
function say(verdict: Verdict): string {
  if (!verdict.ok) return verdict.reason;
  return verdict.complete ? 'yes, and it is approved' : 'yes';
}

function attempt(actor: Actor, pounds: number, decided: Decided[] = []): string {
  return say(mayDecide(actor, order(pounds), scheme, decided));
}

const byApprover: Decided = { by: 'approver', principalId: null, tier: 1 };
const byFinance: Decided = { by: 'finance', principalId: null, tier: 2 };

test('an order is approved by whom the scheme names, up to their limit (F7)', () => {
  expect(attempt(approver, 5_000)).toBe('yes, and it is approved');
  expect(attempt(approver, 5_001)).toBe('above-limit');
  expect(attempt(finance, 5_001)).toBe('yes, and it is approved');
  expect(attempt(finance, 4_000)).toBe('no-role-here');
  expect(attempt(office, 4_000)).toBe('own-matter');
  expect(attempt({ id: 'elsewhere', grants: [own('approver', 'ash')] }, 10)).toBe('no-role-here');
});

test('a refusal above the limit says the limit and who decides instead (F7)', () => {
  const verdict = mayDecide(approver, order(6_000), scheme, []) as Refusal;
  expect(verdict.limit).toBe(5_000_00n);
  expect(verdict.awaiting!.anyOf.map(({ role }) => role)).toEqual(['finance-lead']);
});

test('whoever raised an order above the limit cannot confirm it themselves (aureuserp 1045, F7)', () => {
  const both: Actor = { id: 'office', grants: [...office.grants, ...approver.grants] };
  const all: Actor = {
    id: 'office',
    grants: [own('approver'), own('finance-lead'), own('trustee')],
  };
  expect(attempt(both, 100)).toBe('own-matter');
  expect(attempt(both, 6_000)).toBe('own-matter');
  expect(attempt(all, 30_000)).toBe('own-matter');
});

test('an order of several tiers is not approved after the first (Frappe 22452, F7)', () => {
  expect(attempt(approver, 30_000)).toBe('yes');
  expect(attempt(finance, 30_000, [byApprover])).toBe('yes');
  expect(attempt(trustee, 30_000, [byApprover, byFinance])).toBe('yes, and it is approved');
});

test('tiers decide in order, and each once (F7)', () => {
  expect(attempt(trustee, 30_000)).toBe('not-your-turn');
  expect(attempt(finance, 30_000)).toBe('not-your-turn');
  expect(attempt(approver, 30_000, [byApprover])).toBe('already-decided');
  const third: Decided = { by: 'trustee', principalId: null, tier: 3 };
  const other: Actor = { id: 'another', grants: trustee.grants };
  expect(attempt(other, 30_000, [byApprover, byFinance, third])).toBe('already-decided');
});

test('one person with two roles is one pair of eyes (F7)', () => {
  const both: Actor = { id: 'approver', grants: [own('approver', 'oak'), own('finance-lead')] };
  expect(attempt(both, 30_000)).toBe('yes');
  expect(attempt(both, 30_000, [byApprover])).toBe('already-decided');
});

test('a delegate decides as their principal would, and it is kept for whom (F7)', () => {
  const delegate: Actor = { id: 'stand-in', grants: covering(approver) };
  expect(mayDecide(delegate, order(4_000), scheme, [])).toMatchObject({
    ok: true,
    by: 'stand-in',
    principalId: 'approver',
    limit: 5_000_00n,
  });
  expect(attempt(delegate, 6_000)).toBe('above-limit');
});

test('nobody approves through cover what they raised, or what their principal raised (F7)', () => {
  const raiserCovers: Actor = { id: 'office', grants: [...office.grants, ...covering(approver)] };
  const coversRaiser: Actor = { id: 'approver', grants: [...approver.grants, ...covering(office)] };
  expect(attempt(raiserCovers, 100)).toBe('own-matter');
  expect(attempt(coversRaiser, 100)).toBe('own-matter');
});

test('cover gives no second say: not to the delegate, not to the principal (F7)', () => {
  const delegate: Actor = { id: 'finance', grants: [...finance.grants, ...covering(approver)] };
  const inTheirName: Decided = { by: 'finance', principalId: 'approver', tier: 1 };
  expect(attempt(delegate, 30_000)).toBe('yes');
  expect(attempt(delegate, 30_000, [inTheirName])).toBe('already-decided');
  const back: Actor = { id: 'approver', grants: [own('approver', 'oak'), own('finance-lead')] };
  expect(attempt(back, 30_000, [inTheirName])).toBe('already-decided');
  const coversBoth: Actor = { id: 'stand-in', grants: covering(back) };
  expect(attempt(coversBoth, 30_000, [byApprover])).toBe('already-decided');
});

test('what a delegate and their principal hold is not put together (F7)', () => {
  const oakAndAsh = order(100, { schools: ['oak', 'ash'] });
  const ash: Actor = { id: 'ash-approver', grants: [own('approver', 'ash')] };
  const delegate: Actor = { ...ash, grants: [...ash.grants, ...covering(approver)] };
  expect(say(mayDecide(delegate, oakAndAsh, scheme, []))).toBe('no-role-here');
});

test('with no band for it nobody may decide, and nothing is approved (F7)', () => {
  const capped = { ...scheme, rules: scheme.rules.slice(0, 2) };
  expect(say(mayDecide(finance, order(25_001), capped, []))).toBe('above-limit');
  expect(say(mayDecide(trustee, order(25_001), capped, []))).toBe('no-role-here');
  const writeOff = order(6_000, { category: 'write-off' });
  expect(say(mayDecide(approver, writeOff, scheme, []))).toBe('no-role-here');
});

test('a decision keeps the scheme’s version, the limit and how far the directory was read (F7)', () => {
  const id = '01990000-0000-7000-8000-000000000032';
  const made = { assignmentSeq: 41, decidedAt: '2025-10-07T09:12:44.120Z' };
  const permit = mayDecide({ ...approver, id }, order(1_035), scheme, []) as Permit;
  const record = decisionRecord(permit, made);
  expect(Decision.parse(record)).toEqual({
    by: id,
    principalId: null,
    role: 'approver',
    at: 'school',
    tier: 1,
    tiers: 1,
    schemeVersion: 3,
    basis: 'net',
    amount: 103_500,
    limit: 500_000,
    ...made,
  });
});

test('an inbox can say who decides next (F7)', () => {
  const tiers = approversFor(scheme, order(30_000));
  const verdict = mayDecide(trustee, order(30_000), scheme, [byApprover]) as Refusal;
  expect(Awaiting.parse(awaitingRecord(verdict.awaiting!, tiers))).toEqual({
    tier: 2,
    tiers: 3,
    anyOf: [{ role: 'finance-lead', at: 'trust' }],
  });
});
