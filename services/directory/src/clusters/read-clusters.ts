import { accept, db, lookup, problems, query, refuse, unitsWhere } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { cluster, school } from '../schools/index.ts';
import { clusterStay } from './tables.ts';

const Stay = z.object({
  schoolId: Uuid,
  clusterId: Uuid,
  from: BusinessDate,
  until: BusinessDate.nullable().describe('The first day on which it was there no longer'),
});
const stayColumns = {
  schoolId: clusterStay.schoolId,
  clusterId: clusterStay.clusterId,
  from: clusterStay.fromOn,
  until: clusterStay.untilOn,
};

const Cluster = z.object({
  id: Uuid,
  name: z.string(),
  schoolIds: z.array(Uuid).describe('Those where the caller holds a role'),
  dissolvedOn: BusinessDate.nullable(),
  version: z.int(),
});
// Named in full: drizzle would leave the table's name out, and the school's columns are nearer.
const schoolIds = sql<string[]>`coalesce((select array_agg(s.id order by s.name, s.id) from school s
  where s.trust_id = cluster.trust_id and s.cluster_id = cluster.id), '{}')`.as('school_ids');
const clusterColumns = {
  id: cluster.id,
  name: cluster.name,
  schoolIds,
  dissolvedOn: cluster.dissolvedOn,
  version: cluster.version,
};

/** Whether somebody sees a school: that the others are there is not for them to know. */
const sightOf = (actor: Actor): ((schoolId: string) => boolean) => {
  const units = unitsWhere(actor, roles);
  return (schoolId) => units === 'all' || units.includes(schoolId);
};

/** A cluster, with every stay of a school in it, of those schools that the caller sees. */
export const getCluster = query({
  route: 'GET /clusters/:clusterId',
  summary: 'A cluster and which schools were in it when',
  access: { roles, at: 'anywhere' },
  params: z.object({ clusterId: Uuid }),
  reply: Cluster.extend({ stays: z.array(Stay) }),
  read: ({ params }, { trustId }) => ({
    found: db
      .select(clusterColumns)
      .from(cluster)
      .where(and(eq(cluster.trustId, trustId), eq(cluster.id, params.clusterId))),
    stays: db
      .select(stayColumns)
      .from(clusterStay)
      .where(and(eq(clusterStay.trustId, trustId), eq(clusterStay.clusterId, params.clusterId)))
      .orderBy(asc(clusterStay.fromOn), asc(clusterStay.schoolId)),
  }),
  respond: ({ found: [one], stays }, _, { actor }) => {
    if (!one) return refuse(problems.notFound());
    const sees = sightOf(actor);
    return accept({
      ...one,
      schoolIds: one.schoolIds.filter(sees),
      stays: stays.filter(({ schoolId }) => sees(schoolId)),
    });
  },
});

/** The clusters that a school has been in (F6). */
export const getClustersOfSchool = query({
  route: 'GET /schools/:schoolId/clusters',
  summary: 'Which clusters a school was in when',
  access: { roles, at: 'unit' },
  params: z.object({ schoolId: Uuid }),
  reply: z.object({ items: z.array(Stay) }),
  read: ({ params }, { trustId }) => ({
    schools: lookup(school, school.id, [params.schoolId]),
    items: db
      .select(stayColumns)
      .from(clusterStay)
      .where(and(eq(clusterStay.trustId, trustId), eq(clusterStay.schoolId, params.schoolId)))
      .orderBy(asc(clusterStay.fromOn)),
  }),
  units: (_, { params }) => params.schoolId,
  respond: ({ schools, items }) =>
    schools.length ? accept({ items }) : refuse(problems.notFound()),
});

/** The clusters of the trust, each with those of its schools that the caller sees. */
export const listClusters = list({
  route: 'GET /clusters',
  summary: 'Clusters',
  access: { roles, at: 'anywhere' },
  select: clusterColumns,
  from: cluster,
  id: cluster.id,
  scope: {
    none: 'the names of clusters are known to all of the trust; of their schools one’s own are shown',
  },
  search: [cluster.name],
  filters: {
    dissolved: filter.by(z.enum(['true', 'false']), (wanted) =>
      wanted === 'true' ? isNotNull(cluster.dissolvedOn) : isNull(cluster.dissolvedOn),
    ),
  },
  sorts: { name: cluster.name, dissolvedOn: cluster.dissolvedOn },
  defaultSort: 'name',
  item: Cluster,
  toItem: (row, { actor }) => ({ ...row, schoolIds: row.schoolIds.filter(sightOf(actor)) }),
  columns: [
    { title: 'Name', kind: 'text', value: (one) => one.name },
    { title: 'Schools', kind: 'number', value: (one) => one.schoolIds.length },
    { title: 'Dissolved', kind: 'date', value: (one) => one.dissolvedOn },
    { title: 'Cluster id', kind: 'text', value: (one) => one.id },
  ],
});
