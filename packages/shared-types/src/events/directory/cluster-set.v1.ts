import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { ThingName, Uuid } from '../fields.ts';

/**
 * A cluster has been formed, renamed, changed or dissolved. Carries every school that now belongs
 * to it; none means dissolved. A school belongs to one cluster at most: when it moves, the cluster
 * that it leaves is written first. What happened before keeps its place in history.
 */
export const clusterSet = contract({
  type: 'directory.cluster-set',
  version: 1,
  summary: 'A cluster has been formed, changed or (with no schools) dissolved.',
  schema: z.strictObject({
    clusterId: Uuid,
    name: ThingName,
    schoolIds: z.array(Uuid).max(500),
  }),
  example: { clusterId: sample.cluster, name: 'North', schoolIds: [sample.school] },
});
export type ClusterSet = BodyOf<typeof clusterSet>;
