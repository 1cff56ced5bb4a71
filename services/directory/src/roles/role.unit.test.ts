import { addDays } from '@bursar/shared-types/dates';
import fc from 'fast-check';
import { hasAdministrator, overlap, roleFaults } from './role.ts';
import type { RoleFacts, Wanted } from './role.ts';

const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  role: 'approver',
  at: 'school',
  scopeId: 'oak',
  from: '2026-01-10',
  to: null,
  ...more,
});
const facts = (more: Partial<RoleFacts> = {}): RoleFacts => ({
  today: '2026-01-10',
  here: { from: '2025-09-01', to: null },
  hasScope: true,
  held: [],
  covers: [],
  ...more,
});
const said = (role: Partial<Wanted>, known: Partial<RoleFacts> = {}) =>
  roleFaults(wanted(role), facts(known)).map(({ pointer }) => pointer);

const days = Array.from({ length: 30 }, (_, i) => addDays('2026-01-01', i));
const day = fc.constantFrom(...days.slice(0, 20));
const stretch = fc.record({ from: day, to: fc.option(day) });

test('two stretches overlap when some day lies in both', () => {
  fc.assert(
    fc.property(stretch, stretch, (a, b) => {
      const holds = (s: typeof a, on: string) => s.from <= on && on <= (s.to ?? on);

      const both = days.some((on) => holds(a, on) && holds(b, on));
      expect(overlap(a, b)).toBe(both);
    }),
    { numRuns: 2_000 },
  );
});

test('a role may have begun before it is recorded, and may not be over (F6)', () => {
  expect(said({ from: '2025-09-01' })).toEqual([]);
  expect(said({ from: '2025-09-01', to: '2026-01-10' })).toEqual([]);
  expect(said({ from: '2025-09-01', to: '2026-01-09' })).toEqual(['/to']);
  expect(said({ from: '2025-08-31' })).toEqual(['/from']);
});

test('a role of somebody who leaves ends with them (F6)', () => {
  const here = { from: '2025-09-01', to: '2026-02-01' };
  expect(said({}, { here })).toEqual(['/to']);
  expect(said({ to: '2026-02-02' }, { here })).toEqual(['/to']);
  expect(said({ to: '2026-02-01' }, { here })).toEqual([]);
});

test('whoever covers for somebody is no auditor on those days (F13)', () => {
  const covers = [{ from: '2026-01-20', to: '2026-01-25' }];
  const audit = { role: 'auditor', at: 'trust', scopeId: null } as const;
  expect(said({ ...audit, to: '2026-01-20' }, { covers })).toEqual(['/role']);
  expect(said({ ...audit, to: '2026-01-19' }, { covers })).toEqual([]);
});

test('the same role at another school is another role; one that never counted is none', () => {
  const oak = { role: 'approver', at: 'school', scopeId: 'oak' } as const;
  const held = [{ ...oak, from: '2026-01-01', to: null }];
  expect(said({}, { held })).toEqual(['/role']);
  expect(said({ scopeId: 'ash' }, { held })).toEqual([]);
  expect(said({}, { held: [{ ...oak, from: '2026-01-15', to: '2026-01-14' }] })).toEqual([]);
});

test('an administrator with an end does not keep the trust from being without one', () => {
  expect(hasAdministrator([{ role: 'administrator', to: '2027-01-01' }])).toBe(false);
  expect(hasAdministrator([{ role: 'finance-lead', to: null }])).toBe(false);
  expect(hasAdministrator([{ role: 'administrator', to: null }])).toBe(true);
});
