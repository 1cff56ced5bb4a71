import { grantsOn } from './grants.ts';
import type { Assignment, Cover, Directory } from './grants.ts';

const year = { from: '2025-09-01', to: null };
const assignments: Assignment[] = [
  { userId: 'ann', role: 'approver', at: 'school', scopeId: 'oak', ...year },
  { userId: 'bob', role: 'finance-lead', at: 'trust', scopeId: null, ...year },
  { userId: 'cat', role: 'approver', at: 'cluster', scopeId: 'north', ...year },
  {
    userId: 'eve',
    role: 'auditor',
    at: 'trust',
    scopeId: null,
    from: '2026-01-05',
    to: '2026-01-16',
  },
];
const october = { from: '2025-10-06', to: '2025-10-17' };
const covers: Cover[] = [
  { principalId: 'ann', delegateId: 'bob', ...october },
  { principalId: 'bob', delegateId: 'cat', ...october },
];
const directory: Directory = {
  assignments,
  covers,
  clusters: new Map([['north', ['oak', 'ash']]]),
  lastDays: new Map(),
};

test('a role counts from its first day to its last, both included (F6, F13)', () => {
  const rolesOn = (day: string): string[] =>
    grantsOn(directory, 'eve', day).map(({ role }) => role);
  expect(rolesOn('2026-01-04')).toEqual([]);
  expect(rolesOn('2026-01-05')).toEqual(['auditor']);
  expect(rolesOn('2026-01-16')).toEqual(['auditor']);
  expect(rolesOn('2026-01-17')).toEqual([]);
});

test('a role at a cluster counts in the schools that now belong to it (F6)', () => {
  expect(grantsOn(directory, 'cat', '2025-09-01')).toEqual([
    { role: 'approver', units: ['oak', 'ash'], principal: null },
  ]);
  const moved = { ...directory, clusters: new Map([['north', ['ash']]]) };
  expect(grantsOn(moved, 'cat', '2025-09-01')[0]!.units).toEqual(['ash']);
});

test('a delegate holds what their principal holds, marked as such, on the days of cover only (F7)', () => {
  const heldOn = (day: string): number => grantsOn(directory, 'bob', day).length;
  expect([heldOn('2025-10-05'), heldOn('2025-10-06')]).toEqual([1, 2]);
  expect([heldOn('2025-10-17'), heldOn('2025-10-18')]).toEqual([2, 1]);
  expect(grantsOn(directory, 'bob', '2025-10-10')[1]).toEqual({
    role: 'approver',
    units: ['oak'],
    principal: 'ann',
  });
});

test('cover is not chained: who covers a delegate gets nothing of the delegate’s principal (F7)', () => {
  const held = grantsOn(directory, 'cat', '2025-10-10');
  expect(held.map(({ role, principal }) => [role, principal])).toEqual([
    ['approver', null],
    ['finance-lead', 'bob'],
  ]);
});

test('a leaver holds nothing after their last day, and neither gives nor has cover (F6)', () => {
  const left = { ...directory, lastDays: new Map([['bob', '2025-10-10']]) };
  expect(grantsOn(left, 'bob', '2025-10-10')).toHaveLength(2);
  expect(grantsOn(left, 'bob', '2025-10-11')).toEqual([]);
  expect(grantsOn(left, 'cat', '2025-10-11')).toHaveLength(1);
});

test('nobody covers for themselves, and cover set twice counts once (F7)', () => {
  const ann = { principalId: 'ann', ...october };
  const twice = { ...directory, covers: [{ ...ann, delegateId: 'ann' }, ...covers, covers[0]!] };
  expect(grantsOn(twice, 'ann', '2025-10-10')).toHaveLength(1);
  expect(grantsOn(twice, 'bob', '2025-10-10')).toHaveLength(2);
});
