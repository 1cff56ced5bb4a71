/** What every service knows of the directory: its own copy, kept by one subscription. */
export { organisation } from './copy.ts';
export { listLooks } from './list-looks.ts';
export { allClusters, allSchools, clusterSchoolsOf, schemeOn, schemeVersions } from './reads.ts';
export { orgCluster, orgSchool, orgScheme, orgTrust } from './tables.ts';

/** The migrations of the copy's tables; a service lists them before its own. */
export const organisationMigrations = new URL('../migrations/', import.meta.url);
