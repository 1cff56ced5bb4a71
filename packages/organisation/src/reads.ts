import { schemeInForce, schemeOf } from '@bursar/delegation';
import type { Matter, Scheme } from '@bursar/delegation';
import { db } from '@bursar/service-kit';
import { orgCluster, orgSchool, orgScheme } from './tables.ts';

/** All schools and central teams of the trust. */
export const allSchools = () => db.select().from(orgSchool);

/** All clusters of the trust. */
export const allClusters = () => db.select().from(orgCluster);

/** All published versions of the scheme, for `schemeOn`. */
export const schemeVersions = () => db.select().from(orgScheme);

type SchemeRow = typeof orgScheme.$inferSelect;
// A lane's batch shares its rows: the rules are read once, not once a command.
const read = new WeakMap<SchemeRow, Scheme>();

/** The scheme in force on a date, from the rows of `schemeVersions`; undefined before the first. */
export function schemeOn(rows: readonly SchemeRow[], date: string): Scheme | undefined {
  const schemes = rows.map((row) => {
    const scheme = read.get(row) ?? schemeOf(row.published);
    read.set(row, scheme);
    return scheme;
  });
  return schemeInForce(schemes, date);
}

/** All schools of the clusters of these schools; null when one of them is in no cluster. */
export function clusterSchoolsOf(
  clusters: readonly (typeof orgCluster.$inferSelect)[],
  schools: readonly string[],
): Matter['clusterSchools'] {
  const found = schools.map((school) =>
    clusters.find(({ schoolIds }) => schoolIds.includes(school)),
  );
  if (found.some((cluster) => !cluster)) return null;
  return [...new Set(found.flatMap((cluster) => cluster!.schoolIds))];
}
