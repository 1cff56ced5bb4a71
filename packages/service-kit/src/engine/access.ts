import type { Access, AnyCommand, AnyQuery } from '../command.ts';
import { mayIn, unitsWhere } from '../context.ts';
import type { Actor } from '../context.ts';
import { problems, ProblemError } from '../problem.ts';

/**
 * Refuses who holds none of the roles (403), or holds them for units only where the whole trust is
 * asked for (403). Somebody with no grant at all in the trust is told that it is not there (404).
 */
export function checkRoles(access: Access, actor: Actor): void {
  if (access.at === 'self') return;
  if (actor.grants.length === 0) throw new ProblemError(problems.notFound());
  const held = unitsWhere(actor, access.roles);
  if (held !== 'all' && held.length === 0) {
    throw new ProblemError(
      problems.notAllowed(`This needs one of the roles: ${access.roles.join(', ')}.`),
    );
  }
  if (held !== 'all' && (access.at === 'trust' || access.at === 'platform')) {
    throw new ProblemError(problems.notAllowed('This needs the role for the whole trust.'));
  }
}

/** Refuses, as if it were not there (404), what lies outside the units where the roles are held. */
export function checkUnits(
  { access, units }: Pick<AnyCommand | AnyQuery, 'access' | 'units'>,
  actor: Actor,
  facts: Readonly<Record<string, unknown>>,
  input: unknown,
): void {
  if (!units) return;
  const at = units(facts as never, input as never);
  if (!mayIn(actor, access.roles, typeof at === 'string' ? [at] : at)) {
    throw new ProblemError(problems.notFound());
  }
}
