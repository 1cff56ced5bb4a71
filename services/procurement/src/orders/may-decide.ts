import { grantsOn, mayDecide } from '@bursar/delegation';
import type { Assignment, Cover, Grant, Scheme } from '@bursar/delegation';
import { db } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';
import { accessCover, accessGrant, scopeUnit } from '@bursar/service-kit/access-tables';
import { and, arrayOverlaps, eq, gte, inArray, isNull, lte, not, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { namesOf } from '../acting.ts';
import { matterOf } from './approval.ts';
import type { OrderToDecide } from './approval.ts';
import { deciders } from './roles.ts';
import { order } from './tables.ts';

/**
 * The orders that somebody may decide on now: `mayDecide` of the scheme as a condition. The order
 * waits for a role that they, or somebody they cover, hold widely enough; neither of them had a hand
 * in it, or their say already.
 */
export function awaits(actor: Actor): SQL {
  const names = namesOf(actor);
  const seats = names.map((name) => {
    const principal = name === actor.id ? null : name;
    const grants = actor.grants.filter((grant) => grant.principal === principal);
    return and(
      not(arrayOverlaps(order.spoken, [name])),
      or(...grantsByRole(grants).map(satisfies)),
    );
  });
  return and(
    eq(order.state, 'Waiting for approval'),
    not(arrayOverlaps(order.involved, [...names])),
    not(arrayOverlaps(order.spoken, [actor.id])),
    or(...seats) ?? sql`false`,
  )!;
}

type Held = Pick<Grant, 'role' | 'units'>;

/** The roles that can decide, each with all units where it is held. */
function grantsByRole(grants: readonly Held[]): Held[] {
  return deciders.flatMap((role): Held[] => {
    const held = grants.filter((grant) => grant.role === role);
    if (held.length === 0) return [];
    if (held.some(({ units }) => units === 'all')) return [{ role, units: 'all' }];
    return [{ role, units: held.flatMap(({ units }) => units as readonly string[]) }];
  });
}

/** Whether the tier that an order waits for can be decided with a role held at these units. */
function satisfies({ role, units }: Held): SQL {
  const named = (rule: object) =>
    sql`${order.awaiting} -> 'anyOf' @> ${JSON.stringify([rule])}::jsonb`;
  if (units === 'all') return named({ role });
  const held = sql`${sql.param(units)}::text[]::uuid[]`;
  const cluster = sql`not exists (select from unnest(${order.schoolIds}) school where not exists (
    select from org_cluster c where c.trust_id = ${order.trustId}
      and school = any(c.school_ids) and c.school_ids <@ ${held}))`;
  return or(
    and(named({ role, at: 'school' }), sql`${order.schoolIds} <@ ${held}`),
    and(named({ role, at: 'cluster' }), cluster),
  )!;
}

/** Everyone's roles that can decide on orders on a day, and who stands in for whom. */
export const deciderReads = (trustId: string, today: string) => ({
  grants: db
    .select()
    .from(accessGrant)
    .where(
      and(
        eq(accessGrant.trustId, trustId),
        inArray(accessGrant.role, [...deciders]),
        lte(accessGrant.fromDay, today),
        or(isNull(accessGrant.toDay), gte(accessGrant.toDay, today)),
      ),
    ),
  covers: db
    .select()
    .from(accessCover)
    .where(
      and(
        eq(accessCover.trustId, trustId),
        lte(accessCover.fromDay, today),
        gte(accessCover.toDay, today),
      ),
    ),
  scopes: db.select().from(scopeUnit).where(eq(scopeUnit.trustId, trustId)),
});

interface DeciderFacts {
  readonly grants: readonly (typeof accessGrant.$inferSelect)[];
  readonly covers: readonly (typeof accessCover.$inferSelect)[];
  readonly scopes: readonly (typeof scopeUnit.$inferSelect)[];
}

/** Everyone who may decide on an order today, in their own name or for whom they cover. */
export function peopleWhoMayDecide(
  waiting: OrderToDecide,
  scheme: Scheme,
  { grants, covers, scopes }: DeciderFacts,
  today: string,
): string[] {
  const clusters = Map.groupBy(scopes, ({ scope }) => scope);
  const directory = {
    assignments: grants.map(({ subject, role, scope, fromDay, toDay }): Assignment => {
      const at = scope === '*' ? 'trust' : clusters.has(scope) ? 'cluster' : 'school';
      const scopeId = scope === '*' ? null : scope;
      return { userId: subject, role, at, scopeId, from: fromDay, to: toDay };
    }),
    covers: covers.map(({ principal, delegate, fromDay, toDay }): Cover => {
      return { principalId: principal, delegateId: delegate, from: fromDay, to: toDay };
    }),
    clusters: new Map([...clusters].map(([id, rows]) => [id, rows.map(({ unit }) => unit)])),
    lastDays: new Map<string, string>(),
  };
  const candidates = new Set([
    ...grants.map(({ subject }) => subject),
    ...covers.map(({ delegate }) => delegate),
  ]);
  const may = (id: string): boolean => {
    const actor = { id, grants: grantsOn(directory, id, today) };
    return mayDecide(actor, matterOf(waiting), scheme, waiting.approvals).ok;
  };
  return [...candidates].filter(may).toSorted();
}
