import { mayIn } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';

/**
 * Who brings something about: the actor, and whom they act for where they hold the roles that it
 * needs only through cover: in these schools, or over the whole trust. None of them decides on it
 * later (F7).
 */
export function raisersOf(
  actor: Actor,
  roles: readonly string[],
  where: readonly string[] | 'trust',
): string[] {
  const held = actor.grants.filter(({ role }) => roles.includes(role));
  const own = held.filter(({ principal }) => principal === null);
  const byThemselves =
    where === 'trust'
      ? own.some(({ units }) => units === 'all')
      : mayIn({ ...actor, grants: own }, roles, where);
  if (byThemselves) return [actor.id];
  return [...new Set([actor.id, ...held.flatMap(({ principal }) => principal ?? [])])];
}
