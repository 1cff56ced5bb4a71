import { addDays, yearOf, yearStart } from '@bursar/shared-types/dates';
import { idOf, Person } from '../client.ts';
import type { Client } from '../client.ts';
import type { DemoPerson } from '../plan/person.ts';
import { scheme } from '../plan/scheme.ts';
import type { DemoTrust } from '../plan/trusts.ts';
import type { Scene } from '../scene.ts';
import type { DemonstrationTools } from '../tools.ts';

/**
 * Founds a trust as its operator and administrator would: schools and clusters, the scheme of
 * delegation, users and their roles. An auditor's access begins a month
 * before the last day and ends half a year after.
 */
export async function foundTrust(
  tools: DemonstrationTools,
  client: Client,
  trust: DemoTrust,
  people: readonly DemoPerson[],
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
): Promise<Scene> {
  const userId = (key: string): string => idOf('user', trust.name, key);
  const [first] = people;
  for (const { key, name, title: role, tries } of people)
    await tools.addUser({ id: userId(key), login: key, name, role, tries });
  const { trustId } = await client.send(tools.operatorId, 'POST', '/directory/v1/platform/trusts', {
    name: trust.name,
    administrator: {
      userId: userId(first!.key),
      name: first!.name,
      email: `${first!.key}@example.org`,
    },
  });
  await tools.settled();
  const administrator = new Person(client, trustId as string, userId(first!.key));
  const { schools, central, clusters } = await addSchools(
    administrator,
    trust,
    yearStart(yearOf(firstDay)),
  );
  const placeOf = (place: string | null) => {
    if (place === null) return { at: 'trust', scopeId: null };
    const [kind, key] = place.split(':');
    return key
      ? { at: 'cluster', scopeId: clusters.get(key) }
      : { at: 'school', scopeId: schools.get(kind!) };
  };
  await administrator.post('directory', '/scheme/versions', {
    effectiveFrom: firstDay,
    approvedOn: null,
    ...scheme,
  });
  await Promise.all(
    people.slice(1).map(async ({ key, name, roles, place }) => {
      const user = { userId: userId(key), name, email: `${key}@example.org` };
      await administrator.post('directory', '/users', user);
      for (const role of roles) {
        await administrator.post('directory', '/roles', {
          userId: userId(key),
          role,
          ...placeOf(place),
          ...(role === 'auditor' && { from: addDays(lastDay, -31), to: addDays(lastDay, 180) }),
        });
      }
    }),
  );
  await tools.settled();
  const person = (key: string): Person => new Person(client, trustId as string, userId(key));
  return { tools, client, trustId: trustId as string, trust, schools, central, person };
}

async function addSchools(administrator: Person, trust: DemoTrust, joinedOn: string) {
  const added = trust.schools.map(async ({ key, name, phase, pupils }) => {
    // The register gives special schools no phase, but a type.
    const special = phase === 'special';
    const { id } = await administrator.post('directory', '/schools', {
      name,
      phase: special ? 'not-applicable' : phase,
      establishmentType: special ? 'Academy special converter' : 'Academy converter',
      pupils,
      joinedOn,
    });
    return [key, id as string] as const;
  });
  const schools = new Map(await Promise.all(added));
  const { id: central } = await administrator.post('directory', '/schools', {
    kind: 'central',
    name: 'Central team',
    joinedOn,
  });
  const clusters = new Map<string, string>();
  for (const { key, name } of trust.clusters) {
    const schoolIds = trust.schools
      .filter(({ cluster }) => cluster === key)
      .map((s) => schools.get(s.key));
    const formed = await administrator.post('directory', '/clusters', { name, schoolIds });
    clusters.set(key, formed.id as string);
  }
  return { schools, clusters, central: central as string };
}
