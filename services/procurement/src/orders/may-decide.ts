import { mayDecide } from '@bursar/delegation';
import type { Grant, Scheme } from '@bursar/delegation';
import type { Actor } from '@bursar/service-kit';
import { actorsAmong } from '@bursar/service-kit/access-tables';
import type { HeldRow } from '@bursar/service-kit/access-tables';
import { orderDeciders } from '@bursar/shared-types/roles';
import { and, arrayOverlaps, eq, not, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { namesOf } from '../acting.ts';
import { matterOf } from './approval.ts';
import type { OrderToDecide } from './approval.ts';
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
  return orderDeciders.flatMap((role): Held[] => {
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

/** Everyone who may decide on an order now, in their own name or for whom they cover. */
export function peopleWhoMayDecide(
  waiting: OrderToDecide,
  scheme: Scheme,
  holders: readonly HeldRow[],
): string[] {
  const may = (actor: Actor): boolean =>
    mayDecide(actor, matterOf(waiting), scheme, waiting.approvals).ok;
  return actorsAmong(holders)
    .filter(may)
    .map(({ id }) => id)
    .toSorted();
}
