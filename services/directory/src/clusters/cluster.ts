/** A school as far as clusters concern it. */
export interface Placed {
  readonly id: string;
  readonly clusterId: string | null;
}

/** A cluster as it now stands. */
export interface Cluster {
  readonly id: string;
  readonly name: string;
}

/** What becomes of clusters and schools when one cluster is set. */
export interface Regrouping {
  /** Clusters with all schools they now have; those that lose a school stand first. */
  readonly clusters: readonly (Cluster & { readonly schoolIds: readonly string[] })[];
  /** Schools that leave a cluster, and those that come to one. */
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

/**
 * Sets a cluster to exactly these schools. A school is in one cluster at most: one that was in
 * another leaves it, and the other is told first. A cluster left without schools is dissolved.
 * @param others all clusters of the trust; only those that lose a school are told
 */
export function regroup(
  set: Cluster & { readonly schoolIds: readonly string[] },
  schools: readonly Placed[],
  others: readonly Cluster[],
): Regrouping {
  const wanted = new Set(set.schoolIds);
  const joined = schools.filter(({ id, clusterId }) => wanted.has(id) && clusterId !== set.id);
  const dropped = schools.filter(({ id, clusterId }) => clusterId === set.id && !wanted.has(id));
  const moved = joined.filter(({ clusterId }) => clusterId !== null);
  const losing = new Set(moved.map(({ clusterId }) => clusterId));
  const left = others
    .filter(({ id }) => losing.has(id))
    .map((other) => ({
      ...other,
      schoolIds: schools
        .filter(({ id, clusterId }) => clusterId === other.id && !wanted.has(id))
        .map(({ id }) => id),
    }));
  return {
    clusters: [...left, { ...set, schoolIds: [...wanted] }],
    left: [...moved, ...dropped].map(({ id }) => id),
    joined: joined.map(({ id }) => id),
  };
}
