import { mayIn } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';

/** Everyone whose name somebody bears: their own, and those of whom they cover. */
export function namesOf(actor: Actor): readonly string[] {
  const principals = actor.grants.flatMap(({ principal }) => principal ?? []);
  return [...new Set([actor.id, ...principals])];
}

/**
 * For whom somebody acts where one of these roles is needed: null for themselves, where their own
 * roles suffice; otherwise one of those they cover, whose roles do. The role is needed at each of
 * the units, over the whole trust, or anywhere in it.
 */
export function principalOf(
  actor: Actor,
  roles: readonly string[],
  where: readonly string[] | 'trust' | 'anywhere',
): string | null {
  const suffices = (principal: string | null): boolean => {
    const grants = actor.grants.filter((grant) => grant.principal === principal);
    if (Array.isArray(where)) return mayIn({ ...actor, grants }, roles, where);
    const held = grants.filter((grant) => roles.includes(grant.role));
    return held.some((grant) => where === 'anywhere' || grant.units === 'all');
  };
  if (suffices(null)) return null;
  return namesOf(actor).find((name) => name !== actor.id && suffices(name)) ?? null;
}
