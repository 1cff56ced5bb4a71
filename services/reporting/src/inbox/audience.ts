import type { Actor } from '@bursar/service-kit';
import { clusterSchoolsOf } from '@bursar/organisation';
import type { orgCluster } from '@bursar/organisation';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { inboxAudience } from './tables.ts';

type Audience = Pick<
  typeof inboxAudience.$inferSelect,
  'userId' | 'role' | 'level' | 'schoolIds' | 'butNot'
>;
/** Whom an auditor's request concerns: who answers for the money; answered, who asked it. */
export function askedAudience(state: string, askedBy: string): Audience {
  const nobody = { userId: null, role: null, level: null, schoolIds: [], butNot: [] };
  if (state === 'answered') return { ...nobody, userId: askedBy };
  return { ...nobody, role: 'finance-lead', level: 'trust' };
}

type Clusters = readonly (typeof orgCluster.$inferSelect)[];
type Who = Pick<Actor, 'id' | 'grants'>;

/** Somebody as the inbox knows them: themselves, and whom they cover. */
export const namesOf = ({ id, grants }: Who): string[] => [
  ...new Set([id, ...grants.flatMap(({ principal }) => principal ?? [])]),
];

/** The units where somebody holds a role, in their own right or for one whom they cover. */
interface Holding {
  readonly role: string;
  readonly units: 'all' | readonly string[];
}

/** What is held in one name is added together; what two people hold never is. */
function holdingsOf({ grants }: Who): Holding[] {
  const holdings = new Map<string, Holding>();
  for (const { role, units, principal } of grants) {
    const key = `${principal ?? ''} ${role}`;
    const held = holdings.get(key)?.units ?? [];
    const both = held === 'all' || units === 'all' ? 'all' : [...held, ...units];
    holdings.set(key, { role, units: both });
  }
  return [...holdings.values()];
}

/**
 * Whether an item is for somebody: named, or by a role that they hold at its level or above. Whoever
 * raised a matter, or has decided on it, is left out, and so is who covers for them.
 */
export function isAudience(item: Audience, who: Who, clusters: Clusters): boolean {
  const names = namesOf(who);
  if (item.userId !== null) return names.includes(item.userId);
  if (item.butNot.some((name) => names.includes(name))) return false;
  const { schoolIds: schools } = item;
  return holdingsOf(who).some(({ role, units }) => {
    if (role !== item.role) return false;
    if (units === 'all') return true;
    if (schools.length === 0 || item.level === 'trust') return false;
    const needed = item.level === 'school' ? schools : clusterSchoolsOf(clusters, schools);
    return needed?.every((school) => units.includes(school)) ?? false;
  });
}

/** The same as a condition on the id of an item, so that a list can be paged. */
export function isForSql(trustId: string, who: Who, item: SQL): SQL {
  const array = (texts: readonly string[]) => sql`${sql.param([...texts])}::text[]`;
  const names = array(namesOf(who));
  const byRole = holdingsOf(who).map(({ role, units }) => {
    if (units === 'all') return sql`a.role = ${role}`;
    const mine = sql`${array(units)}::uuid[]`;
    return sql`(a.role = ${role} and a.school_ids <> '{}' and ((a.level = 'school' and a.school_ids <@ ${mine})
      or (a.level = 'cluster' and not exists (select 1 from unnest(a.school_ids) as school where not exists (
        select 1 from org_cluster c where c.trust_id = ${trustId}
          and school = any(c.school_ids) and c.school_ids <@ ${mine})))))`;
  });
  return sql`exists (select 1 from inbox_audience a where a.trust_id = ${trustId} and a.item_id = ${item}
    and (a.user_id = any(${names})
      or ((${sql.join([sql`false`, ...byRole], sql` or `)}) and not a.but_not && ${names})))`;
}
