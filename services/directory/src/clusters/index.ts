import type { Feature } from '@bursar/service-kit';
import { changeCluster } from './change-cluster.ts';
import { dissolveCluster } from './dissolve-cluster.ts';
import { formCluster } from './form-cluster.ts';
import { getCluster, getClustersOfSchool, listClusters } from './read-clusters.ts';

/** Schools grouped under those who answer for several of them (F6). */
export const clusters: Feature = {
  routes: [
    formCluster,
    changeCluster,
    dissolveCluster,
    listClusters,
    getCluster,
    getClustersOfSchool,
  ],
};
