import fc from 'fast-check';
import { amountOf, approversFor, limitFor } from './approvers.ts';
import type { Matter } from './approvers.ts';
import { isApproved, mayDecide } from './decide.ts';
import type { Decided, Permit } from './decide.ts';
import { schemeFaults } from './scheme.ts';
import type { Scheme } from './scheme.ts';
import { grantsOn } from './test/directory.ts';
import type { Assignment, Cover, Directory } from './test/directory.ts';

/** The promises of this package, held against thousands of trusts, schemes and matters. */

const today = '2025-10-10';
const users = ['ann', 'bob', 'cat', 'dan', 'eve'];
const user = fc.constantFrom(...users);
const role = fc.constantFrom('approver', 'finance-lead', 'trustee');
const level = fc.constantFrom('school', 'cluster', 'trust');
const school = fc.constantFrom('oak', 'ash', 'elm');
const clusters = new Map([['north', ['oak', 'ash']]]);
const pence = fc.bigInt({ min: 0n, max: 40n });
const days = fc.oneof(
  { arbitrary: fc.constant({ from: '2025-10-10', to: '2025-10-10' }), weight: 6 },
  { arbitrary: fc.constant({ from: '2025-09-01', to: '2025-10-09' }), weight: 1 },
  { arbitrary: fc.constant({ from: '2025-10-11', to: '2025-12-31' }), weight: 1 },
);

const assignment: fc.Arbitrary<Assignment> = fc
  .record({ userId: user, role, at: level, school, days })
  .map(({ userId, role: given, at, school: one, days: when }) => {
    const scopeId = { trust: null, cluster: 'north', school: one }[at];
    return { userId, role: given, at, scopeId, ...when };
  });
const cover: fc.Arbitrary<Cover> = fc
  .record({ principalId: user, delegateId: user, days })
  .map(({ days: when, ...who }) => ({ ...who, ...when }));
const directory: fc.Arbitrary<Directory> = fc.record({
  assignments: fc.array(assignment, { minLength: 4, maxLength: 16 }),
  covers: fc.array(cover, { minLength: 1, maxLength: 5 }),
  clusters: fc.constant(clusters),
  lastDays: fc.constantFrom(new Map(), new Map([['ann', '2025-10-09']])),
});
const scheme: fc.Arbitrary<Scheme> = fc
  .record({
    basis: fc.constantFrom('net', 'gross'),
    bands: fc.uniqueArray(
      fc.record({
        upTo: fc.constantFrom(5n, 10n, 20n, null),
        tiers: fc.array(fc.array(fc.record({ role, at: level }), { minLength: 1, maxLength: 2 }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 3, selector: ({ upTo }) => upTo },
    ),
  })
  .map(({ basis, bands }) => ({
    version: 1,
    effectiveFrom: '2025-09-01',
    basis,
    rules: bands.flatMap(({ upTo, tiers }) =>
      tiers.flatMap((anyOf, index) =>
        anyOf.map((rule) => ({ category: 'order', upTo, tier: index + 1, ...rule })),
      ),
    ),
  }));
const matter: fc.Arbitrary<Matter> = fc
  .record({
    net: pence,
    vat: pence,
    schools: fc.uniqueArray(school, { maxLength: 2, size: 'small' }),
    user,
  })
  .map(({ net, vat, schools, user: raiser }) => ({
    category: 'order',
    net,
    gross: net + vat,
    schools,
    clusterSchools: schools.every((one) => one !== 'elm') ? ['oak', 'ash'] : null,
    raisedBy: [raiser],
  }));

/** People try to decide in this order; what came of it. */
function decideInTurn(world: Directory, what: Matter, by: Scheme, order: string[]): Permit[] {
  const permits: Permit[] = [];
  for (const id of order) {
    const verdict = mayDecide({ id, grants: grantsOn(world, id, today) }, what, by, permits);
    if (verdict.ok) permits.push(verdict);
  }
  return permits;
}

/** Who covers whom on the day, by the directory's own words. */
function coversToday(world: Directory, delegateId: string, principalId: string): boolean {
  return world.covers.some(
    (one) =>
      one.delegateId === delegateId &&
      one.principalId === principalId &&
      one.from <= today &&
      today <= one.to,
  );
}

const attempts = fc.array(user, { minLength: 6, maxLength: 15 });
const runs = { numRuns: 5_000 };

test('nobody ever approves their own matter, directly or through cover (F7)', () => {
  fc.assert(
    fc.property(directory, matter, scheme, attempts, (world, what, by, order) => {
      for (const permit of decideInTurn(world, what, by, order)) {
        expect(what.raisedBy).not.toContain(permit.by);
        for (const raiser of what.raisedBy) {
          const hasRoles = grantsOn(world, permit.by, today).some(
            (one) => one.principal === raiser,
          );
          expect(hasRoles && coversToday(world, permit.by, raiser)).toBe(false);
        }
      }
    }),
    runs,
  );
});

test('nobody approves above their limit (F7)', () => {
  fc.assert(
    fc.property(directory, matter, scheme, attempts, (world, what, by, order) => {
      for (const permit of decideInTurn(world, what, by, order)) {
        expect(permit.amount).toBe(amountOf(by, what));
        if (permit.limit !== null) expect(permit.amount <= permit.limit).toBe(true);
        if (permit.tiers > 1) continue;
        const grants = grantsOn(world, permit.principalId ?? permit.by, today);
        const limit = limitFor(
          by,
          what,
          grants.filter(({ principal }) => principal === null),
        )!;
        expect(limit.upTo === null || permit.amount <= limit.upTo).toBe(true);
      }
    }),
    runs,
  );
});

test('a matter is approved only when all its tiers have decided, in order, by different people (F7)', () => {
  fc.assert(
    fc.property(directory, matter, scheme, attempts, (world, what, by, order) => {
      expect(schemeFaults(by).filter((fault) => !fault.endsWith('twice'))).toEqual([]);
      const tiers = approversFor(by, what);
      const permits = decideInTurn(world, what, by, order);
      expect(permits.map(({ tier }) => tier)).toEqual(
        tiers.slice(0, permits.length).map(({ tier }) => tier),
      );
      const said = permits.flatMap((one) => [...new Set([one.by, one.principalId ?? one.by])]);
      expect(new Set(said).size).toBe(said.length);
      const decided: Decided[] = permits;
      expect(isApproved(tiers, decided)).toBe(tiers.length > 0 && permits.length === tiers.length);
      expect(permits.map(({ complete }) => complete)).toEqual(
        permits.map((_, index) => index === tiers.length - 1),
      );
    }),
    runs,
  );
});

test('a delegate never may more than the principal they act for (F7)', () => {
  fc.assert(
    fc.property(directory, matter, scheme, attempts, (world, what, by, order) => {
      const permits = decideInTurn(world, what, by, order);
      for (const [index, permit] of permits.entries()) {
        const { principalId, role: used, tier, limit } = permit;
        if (principalId === null) continue;
        expect(coversToday(world, permit.by, principalId)).toBe(true);
        const alone = { ...world, covers: [] };
        const grants = grantsOn(alone, principalId, today);
        const principal = { id: principalId, grants };
        expect(mayDecide(principal, what, by, permits.slice(0, index))).toMatchObject({
          ok: true,
          role: used,
          tier,
          limit,
        });
      }
    }),
    runs,
  );
});

test('these properties are about something: decisions, cover and several tiers all occur', () => {
  const worlds = fc.sample(fc.tuple(directory, matter, scheme, attempts), {
    numRuns: 2_000,
    seed: 7,
  });
  const permits = worlds.flatMap((world) => decideInTurn(...world));
  expect(permits.filter(({ principalId }) => principalId !== null).length).toBeGreaterThan(20);
  expect(permits.filter(({ tiers, complete }) => tiers > 1 && complete).length).toBeGreaterThan(20);
});
