import { businessDateAt } from '@bursar/shared-types/dates';
import type { Client, Person } from './client.ts';
import type { DemoSchool, DemoTrust } from './plan/trusts.ts';
import type { DemonstrationTools } from './tools.ts';

/** A trust on the stage: its schools' ids by key, its people by key. */
export interface Scene {
  readonly tools: DemonstrationTools;
  readonly client: Client;
  readonly trustId: string;
  readonly trust: DemoTrust;
  readonly schools: ReadonlyMap<string, string>;
  /** The central team's id. */
  readonly central: string;
  readonly person: (key: string) => Person;
}

/** The people who order and approve at a school. */
export function deskOf(
  { person }: Scene,
  school: DemoSchool,
): { raiser: Person; approver: Person } {
  if (school.key === 'oakfield') return { raiser: person('mel'), approver: person('nadia') };
  if (school.key === 'highcross') return { raiser: person('joan'), approver: person('leo') };
  const desks: Readonly<Record<string, readonly [string, string]>> = {
    north: ['bea', 'hal'],
    valley: ['carl', 'iris'],
    secondary: ['dora', 'jon'],
  };
  const [raiser, approver] = desks[school.cluster]!;
  return { raiser: person(raiser), approver: person(approver) };
}

/** Who mends and checks things at a school. */
export function siteTeamOf({ person }: Scene, school: DemoSchool): Person {
  if (school.key === 'oakfield') return person('sid');
  const teams: Readonly<Record<string, string>> = {
    north: 'ravi',
    valley: 'kofi',
    secondary: 'gwen',
  };
  return person(teams[school.cluster]!);
}

/** A business date on which somebody acts. */
export const dayOf = ({ tools }: Scene): string => businessDateAt(tools.clock.now().toISOString());
