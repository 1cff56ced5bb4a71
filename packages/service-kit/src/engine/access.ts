import type { AnyCommand, AnyQuery } from '../command.ts';
import { mayIn, unitsWhere } from '../context.ts';
import type { Actor } from '../context.ts';
import { problems, ProblemError } from '../problem.ts';

type AnyAccess = AnyCommand['access'] | AnyQuery['access'];

/**
 * Refuses who holds none of the roles (403), or holds them for units only where the whole trust is
 * asked for (403). Somebody with no grant at all in the trust is told that it is not there (404).
 */
export function checkRoles(access: AnyAccess, actor: Actor): void {
  if (actor.grants.length === 0) throw new ProblemError(problems.notFound());
  const held = unitsWhere(actor, access.roles);
  if (held !== 'all' && held.length === 0) {
    throw new ProblemError(problems.notAllowed(`This needs one of the roles: ${access.roles.join(', ')}.`));
  }
  if (held !== 'all' && (access.at === 'trust' || access.at === 'platform')) {
    throw new ProblemError(problems.notAllowed('This needs the role for the whole trust.'));
  }
}

/** Refuses, as if it were not there (404), what lies outside the units where the roles are held. */
export function checkUnits(access: AnyAccess, actor: Actor, facts: Readonly<Record<string, unknown>>, input: unknown): void {
  if (access.at !== 'unit') return;
  const of = access.of(facts as never, input as never) as string | readonly string[];
  if (!mayIn(actor, access.roles, typeof of === 'string' ? [of] : of)) {
    throw new ProblemError(problems.notFound());
  }
}
