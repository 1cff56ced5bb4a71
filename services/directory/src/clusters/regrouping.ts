import { db, emit, insertRows, problem, upsertRows } from '@bursar/service-kit';
import type { Context, FieldError, Problem, Write } from '@bursar/service-kit';
import { clusterSet } from '@bursar/shared-types/events/directory/cluster-set.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { cluster, school } from '../schools/index.ts';
import type { School } from '../schools/index.ts';
import type { Regrouping } from './cluster.ts';
import { clusterStay } from './tables.ts';

/** A cluster as it is to be. */
export const ClusterInput = z.strictObject({
  name: text({ max: 200 }),
  schoolIds: z.array(Uuid).min(1).max(500),
});

/** What changed a cluster. */
export const ClusterChanged = z.object({ id: Uuid, version: z.int() });

type ClusterRow = typeof cluster.$inferSelect;

/** Names and schools that a cluster cannot have. */
export function clusterProblem(
  { name, schoolIds }: z.output<typeof ClusterInput>,
  found: {
    readonly id: string | null;
    readonly schools: readonly School[];
    readonly clusters: readonly ClusterRow[];
  },
): Problem | null {
  const errors: FieldError[] = [];
  schoolIds.forEach((id, i) => {
    const one = found.schools.find((each) => each.id === id);
    const detail = whyNot(one, found.id);
    if (detail) errors.push({ pointer: `/schoolIds/${i}`, detail });
  });
  const isNamedSo = (other: ClusterRow): boolean =>
    other.id !== found.id && other.name.toLowerCase() === name.toLowerCase();
  if (found.clusters.some(isNamedSo))
    errors.push({ pointer: '/name', detail: 'Another cluster has this name.' });
  if (errors.length === 0) return null;
  const detail = errors.map((error) => error.detail).join(' ');
  return problem('invalid-cluster', 422, 'There cannot be such a cluster', detail, { errors });
}

/** Why a school cannot be in a cluster; null where it can. One that has left stays where it was. */
function whyNot(one: School | undefined, clusterId: string | null): string | null {
  if (!one) return 'This is not a school of the trust.';
  if (one.kind === 'central') return 'The central team is in no cluster.';
  const isNew = clusterId === null || one.clusterId !== clusterId;
  return one.leftOn !== null && isNew ? `${one.name} leaves or has left the trust.` : null;
}

/** The clusters of a trust that have not been dissolved. */
export const clustersHere = (trustId: string) =>
  db
    .select()
    .from(cluster)
    .where(and(eq(cluster.trustId, trustId), isNull(cluster.dissolvedOn)));

/**
 * Everything that a regrouping writes. Stays that end today leave a trace, unless they began today;
 * what was before today is not touched (F6).
 * @param before the clusters as they stand
 */
export function regroupingWrites(
  { clusters, left, joined }: Regrouping,
  before: readonly ClusterRow[],
  { trustId, today }: Context,
): Write[] {
  const clusterOf = new Map(clusters.flatMap(({ id, schoolIds }) => schoolIds.map((s) => [s, id])));
  const rows = clusters.map(({ id, name, schoolIds }) => ({
    trustId,
    id,
    name,
    dissolvedOn: schoolIds.length === 0 ? today : null,
    version: (before.find((one) => one.id === id)?.version ?? 0) + 1,
  }));
  const open = [eq(clusterStay.trustId, trustId), isNull(clusterStay.untilOn)];
  const leaving = [...open, inArray(clusterStay.schoolId, [...left])];
  const stays = joined.map((schoolId) => ({
    trustId,
    schoolId,
    clusterId: clusterOf.get(schoolId)!,
    fromOn: today,
    untilOn: null,
  }));
  return [
    upsertRows(cluster, ['trustId', 'id'], rows),
    ...(left.length
      ? [
          db.delete(clusterStay).where(and(...leaving, eq(clusterStay.fromOn, today))),
          db
            .update(clusterStay)
            .set({ untilOn: today })
            .where(and(...leaving)),
        ]
      : []),
    insertRows(clusterStay, stays),
    ...place(
      trustId,
      left.filter((id) => !joined.includes(id)),
      null,
    ),
    ...clusters.flatMap(({ id }) =>
      place(
        trustId,
        joined.filter((one) => clusterOf.get(one) === id),
        id,
      ),
    ),
    ...clusters.map(({ id, name, schoolIds }) =>
      emit(clusterSet, { clusterId: id, name, schoolIds: [...schoolIds] }),
    ),
  ];
}

const place = (trustId: string, schoolIds: readonly string[], clusterId: string | null): Write[] =>
  schoolIds.length === 0
    ? []
    : [
        db
          .update(school)
          .set({ clusterId })
          .where(and(eq(school.trustId, trustId), inArray(school.id, [...schoolIds]))),
      ];
