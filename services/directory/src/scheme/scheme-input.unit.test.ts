import { roles } from '@bursar/shared-types/roles';
import { publishingFaults, RuleInput } from './scheme-input.ts';

const rule = (role: string) =>
  ({ category: 'order', role, at: 'trust', upTo: null, tier: 1 }) as const;
const version = (effectiveFrom: string) => ({
  version: 2,
  effectiveFrom,
  approvedOn: null,
  basis: 'net' as const,
  rules: [rule('trustee')],
  drops: [],
});
const said = (effectiveFrom: string, last: string | null, today = '2026-01-10') =>
  publishingFaults(version(effectiveFrom), {
    today,
    before: last === null ? null : { effectiveFrom: last, rules: [] },
  }).map(({ pointer }) => pointer);

test('only the first version may take effect in the past: before it nobody could decide (F7)', () => {
  expect(said('2025-09-01', null)).toEqual([]);
  expect(said('2025-12-01', '2025-09-01')).toEqual(['/effectiveFrom']);
  expect(said('2026-01-10', '2025-09-01')).toEqual([]);
});

test('a version takes effect on the day of the former one or later, never before it (F7)', () => {
  expect(said('2026-03-01', '2026-03-01')).toEqual([]);
  expect(said('2026-02-28', '2026-03-01')).toEqual(['/effectiveFrom']);
});

test('who gives roles, who only reads and who keeps the platform running decide on nothing, and are not offered (F7, F13)', () => {
  const taken = roles.filter((role) => RuleInput.safeParse({ ...rule(role), upTo: null }).success);
  const undeciding = ['administrator', 'auditor', 'operator'];
  expect(taken).toEqual(roles.filter((role) => !undeciding.includes(role)));
  expect(RuleInput.shape.role.options).toEqual(taken);
});

test('a category that the version before limited is not lost by an oversight: it is kept, or named as dropped (F7)', () => {
  const before = {
    effectiveFrom: '2025-09-01',
    rules: [{ category: 'order' }, { category: 'journal' }, { category: 'journals' }],
  };
  const at = { today: '2026-01-10', before };
  const wanted = version('2026-01-10');
  expect(publishingFaults(wanted, at)).toEqual([
    { pointer: '/rules', detail: expect.stringContaining('category journal,') },
  ]);
  expect(publishingFaults({ ...wanted, drops: ['journal'] }, at)).toEqual([]);
  const kept = [...wanted.rules, { ...rule('trustee'), category: 'journal' }];
  expect(publishingFaults({ ...wanted, rules: kept }, at)).toEqual([]);
});
