import type { FieldError } from '@bursar/service-kit';
import { daysBetween } from '@bursar/shared-types/dates';
import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Role, ScopeLevel } from '@bursar/shared-types/roles';
import { stretchFaults } from '../stretch.ts';
import type { Stretch } from '../stretch.ts';

/** A role that is to be given. */
export interface Wanted {
  readonly role: Role;
  readonly at: ScopeLevel;
  readonly scopeId: string | null;
  readonly from: BusinessDate;
  readonly to: BusinessDate | null;
}

/** What it is judged by. */
export interface RoleFacts {
  readonly today: BusinessDate;
  /** The user's first and last day in the trust. */
  readonly here: Stretch;
  /** Whether the school or cluster is one of the trust that is still there. */
  readonly hasScope: boolean;
  /** What the user holds, has held and will. */
  readonly held: readonly (Stretch & Pick<Wanted, 'role' | 'at' | 'scopeId'>)[];
  /** The absences that the user covers. */
  readonly covers: readonly Stretch[];
}

/** Days for which an auditor's role may be given at once: a year, and a day for its renewal. */
const auditDays = 366;

/** Whether two stretches have a day in common; one that ended before it began has none. */
export function overlap(a: Stretch, b: Stretch): boolean {
  const isNever = [a, b].some(({ from, to }) => to !== null && to < from);
  return !isNever && a.from <= (b.to ?? a.from) && b.from <= (a.to ?? b.from);
}

/**
 * Why a role cannot be given so; none where it can.
 * - The operator's role is of the platform; an administrator's covers the whole trust.
 * - An auditor's role always has an end, at most a year away, and goes with no other role and no
 *   cover: whoever reads everything changes nothing (F13).
 * - It lies within the user's days in the trust, and is not over before it is given.
 */
export function roleFaults(wanted: Wanted, facts: RoleFacts): FieldError[] {
  const { role, at, scopeId, from, to } = wanted;
  const faults: FieldError[] = [];
  const say = (pointer: string, detail: string) => faults.push({ pointer, detail });

  if (role === 'operator') say('/role', 'Operators are of the platform, not of a trust.');
  if (role === 'administrator' && at !== 'trust')
    say('/at', 'An administrator answers for the whole trust. Give the role at the trust.');
  if (at === 'trust' && scopeId !== null)
    say('/scopeId', 'A role at the trust names no school. Leave it out.');
  if (at !== 'trust' && !facts.hasScope)
    say('/scopeId', `Name a ${at} of the trust that is still there.`);
  faults.push(...stretchFaults({ from, to }, facts));
  if (role === 'auditor' && (to === null || daysBetween(from, to) > auditDays))
    say('/to', `An auditor’s role has an end, at most ${auditDays} days after it begins.`);

  const others = facts.held.filter((one) => overlap(one, { from, to }));
  if (others.some((one) => one.role === role && one.at === at && one.scopeId === scopeId))
    say('/role', 'They hold this role here on some of these days. End that one first.');
  if (role === 'auditor' && others.some((one) => one.role !== 'auditor'))
    say('/role', 'They hold another role on some of these days, and an auditor holds no other.');
  if (role === 'auditor' && facts.covers.some((one) => overlap(one, { from, to })))
    say('/role', 'They cover for somebody on some of these days, and an auditor changes nothing.');
  if (role !== 'auditor' && others.some((one) => one.role === 'auditor'))
    say('/role', 'They are an auditor on some of these days, and an auditor holds no other role.');
  return faults;
}

/** What an administrator is left with: whether somebody remains who can make another. */
export function hasAdministrator(
  assignments: readonly { readonly role: string; readonly to: BusinessDate | null }[],
): boolean {
  return assignments.some(({ role, to }) => role === 'administrator' && to === null);
}
