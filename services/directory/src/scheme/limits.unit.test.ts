import { mayDecide } from '@bursar/delegation';
import type { Grant, Scheme } from '@bursar/delegation';
import fc from 'fast-check';
import { limitsOf } from './limits.ts';
import type { Place } from './limits.ts';

const places: Place[] = [
  { schoolId: 'oak', clusterSchools: ['oak', 'ash'] },
  { schoolId: 'ash', clusterSchools: ['oak', 'ash'] },
  { schoolId: 'elm', clusterSchools: null },
];
const order = (
  role: string,
  at: 'school' | 'cluster' | 'trust',
  upTo: bigint | null,
  tier = 1,
) => ({
  category: 'order',
  role,
  at,
  upTo,
  tier,
});
const own = (role: string, units: Grant['units'] = 'all'): Grant => ({
  role,
  units,
  principal: null,
});

const anyRule = fc.record({
  category: fc.constantFrom('order', 'invoice'),
  role: fc.constantFrom('approver', 'finance-lead'),
  at: fc.constantFrom('school' as const, 'cluster' as const, 'trust' as const),
  upTo: fc.constantFrom(100n, 500n, null),
  tier: fc.constantFrom(1, 2),
});
const anyGrant = fc.record({
  role: fc.constantFrom('approver', 'finance-lead'),
  units: fc.oneof(fc.constant('all' as const), fc.subarray(['oak', 'ash', 'elm'])),
  principal: fc.constantFrom(null, 'pat', 'sam'),
});

test('what somebody is told they decide alone, they may decide, up to the limit and not a penny above (F7)', () => {
  fc.assert(
    fc.property(
      fc.array(anyRule, { maxLength: 8 }),
      fc.array(anyGrant, { maxLength: 4 }),
      (rules, grants) => {
        const scheme: Scheme = { version: 1, effectiveFrom: '2025-09-01', basis: 'net', rules };
        for (const { category, principalId, schoolIds, alone } of limitsOf(
          scheme,
          grants,
          places,
        )) {
          const seat = grants.filter(({ principal }) => principal === principalId);
          const may = (schoolId: string, net: bigint) => {
            const { clusterSchools } = places.find((place) => place.schoolId === schoolId)!;
            const matter = {
              category,
              net,
              gross: net,
              schools: [schoolId],
              clusterSchools,
              raisedBy: ['x'],
            };
            const answer = mayDecide({ id: 'me', grants: seat }, matter, scheme, []);
            return answer.ok && answer.complete;
          };
          for (const school of schoolIds) {
            if (!alone)
              expect([0n, 100n, 101n, 500n, 501n].some((net) => may(school, net))).toBe(false);
            else if (alone.upTo === null) expect(may(school, 10n ** 12n)).toBe(true);
            else
              expect([may(school, alone.upTo), may(school, alone.upTo + 1n)]).toEqual([
                true,
                false,
              ]);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('places where it is the same stand together; the trust itself is told apart (F7)', () => {
  const scheme: Scheme = {
    version: 1,
    effectiveFrom: '2025-09-01',
    basis: 'net',
    rules: [order('approver', 'school', 100n), order('finance-lead', 'trust', 500n)],
  };
  const told = limitsOf(scheme, [own('finance-lead'), own('approver', ['oak'])], places);
  expect(told).toMatchObject([
    { schoolIds: ['oak', 'ash', 'elm'], trustItself: true, alone: { upTo: 500n } },
  ]);
  const atOak = limitsOf(scheme, [own('approver', ['oak'])], places);
  expect(atOak).toMatchObject([{ schoolIds: ['oak'], trustItself: false, together: [] }]);
});

test('whoever holds nothing that decides is told nothing (F7)', () => {
  const rules = [order('trustee', 'trust', null)];
  const scheme: Scheme = { version: 1, effectiveFrom: '2025-09-01', basis: 'net', rules };
  expect(limitsOf(scheme, [own('approver')], places)).toEqual([]);
});
