import { roles } from '@bursar/shared-types/roles';
import { publishingFaults } from './scheme-input.ts';

const rule = (role: string) =>
  ({ category: 'order', role, at: 'trust', upTo: null, tier: 1 }) as const;
const version = (effectiveFrom: string, role = 'trustee') => ({
  version: 2,
  effectiveFrom,
  approvedOn: null,
  basis: 'net' as const,
  rules: [rule(role)],
});
const said = (effectiveFrom: string, last: string | null, today = '2026-01-10') =>
  publishingFaults(version(effectiveFrom), { today, last }).map(({ pointer }) => pointer);

test('only the first version may take effect in the past: before it nobody could decide (F7)', () => {
  expect(said('2025-09-01', null)).toEqual([]);
  expect(said('2025-12-01', '2025-09-01')).toEqual(['/effectiveFrom']);
  expect(said('2026-01-10', '2025-09-01')).toEqual([]);
});

test('a version takes effect on the day of the former one or later, never before it (F7)', () => {
  expect(said('2026-03-01', '2026-03-01')).toEqual([]);
  expect(said('2026-02-28', '2026-03-01')).toEqual(['/effectiveFrom']);
});

test('who gives roles, who only reads and who keeps the platform running decide on nothing (F7, F13)', () => {
  const refused = roles.filter((role) => {
    const at = { today: '2026-01-10', last: null };
    return publishingFaults(version('2026-01-10', role), at).length > 0;
  });
  expect(refused).toEqual(['administrator', 'auditor', 'operator']);
});
