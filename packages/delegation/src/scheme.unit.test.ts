import { schemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import { schemeFaults, schemeInForce, schemeOf } from './scheme.ts';
import { scheme } from './samples.ts';

test('the scheme in force is the last that took effect on or before the day (F7)', () => {
  const first = { ...scheme, version: 1, effectiveFrom: '2024-09-01' };
  const second = { ...scheme, version: 2, effectiveFrom: '2025-09-01' };
  const mended = { ...scheme, version: 3, effectiveFrom: '2025-09-01' };
  const versions = [second, mended, first];
  expect(schemeInForce(versions, '2024-08-31')).toBeUndefined();
  expect(schemeInForce(versions, '2025-08-31')).toBe(first);
  expect(schemeInForce(versions, '2025-09-01')).toBe(mended);
  expect(schemeInForce(versions, '2026-01-01')).toBe(mended);
});

test('a scheme read from its event has its limits in pence, and none as none (F7)', () => {
  const read = schemeOf(schemePublished.example);
  expect(read.rules.map((rule) => rule.upTo)).toEqual([500_000n, 2_500_000n, null, null, null]);
  expect(schemeFaults(read)).toEqual([]);
});

test('a scheme with a tier missing, a rule twice or a limit below zero is not sound (F7)', () => {
  const rule = { category: 'order', role: 'approver', at: 'school', upTo: 100n, tier: 1 } as const;
  const faultsOf = (...rules: (typeof scheme.rules)[number][]): string[] =>
    schemeFaults({ ...scheme, rules });
  expect(faultsOf(rule, { ...rule, tier: 3 })).toEqual([
    'order up to 100p, tier 3: approver at school: no tier 2 comes before it',
  ]);
  expect(faultsOf(rule, rule)).toEqual([
    'order up to 100p, tier 1: approver at school: stands twice',
  ]);
  expect(faultsOf({ ...rule, upTo: -1n })).toHaveLength(1);
  expect(faultsOf({ ...rule, tier: 0 })).toHaveLength(1);
  expect(faultsOf(rule, { ...rule, role: 'finance-lead' })).toEqual([]);
});
